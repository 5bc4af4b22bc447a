package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a cell at its lines, and a line where numbers count on: {@code ๑. … ๒. …}. */
final class StepSplitter {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)([0-9๐-๙]{1,2})[.)](?![0-9๐-๙])");

    private final int most;
    private final List<String> steps = new ArrayList<>();

    private StepSplitter(int most) {
        this.most = most;
    }

    /** The steps of a text; with more than so many, the last one is all the rest. */
    static List<String> split(String text, int most) {
        StepSplitter splitter = new StepSplitter(most);
        int from = 0;
        while (from < text.length()) {
            if (splitter.steps.size() >= most - 1) {
                splitter.add(text.substring(from));
                break;
            }
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            splitter.splitLine(text.substring(from, end));
            from = end + 1;
        }
        return splitter.steps;
    }

    private void splitLine(String line) {
        Matcher number = NUMBER.matcher(line);
        int from = 0;
        int last = 0;
        int looked = 0;
        boolean inParentheses = false;
        while (steps.size() < most - 1 && number.find()) {
            int value = Integer.parseInt(ThaiDigits.toArabic(number.group(1)));
            // A number that does not count on is part of the sentence, and so is the last one in parentheses.
            for (; looked < number.start(); looked++) {
                char c = line.charAt(looked);
                inParentheses = c == '(' || (inParentheses && c != ')');
            }
            if (!inParentheses && (value == 1 || value == last + 1)) {
                add(line.substring(from, number.start()));
                from = number.start();
                last = value;
            } else if (number.start() == 0) {
                last = value;
            }
        }
        add(line.substring(from));
    }

    private void add(String step) {
        if (!step.isBlank()) {
            steps.add(step.strip());
        }
    }
}
