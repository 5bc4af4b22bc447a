package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a cell at its lines, and a line where numbers count on: {@code ๑. … ๒. …}. */
final class StepSplitter {
    /** The end of a line, or a number. */
    private static final Pattern CUT = Pattern.compile("\n|(?<!\\S)([0-9๐-๙]{1,2})[.)](?![0-9๐-๙])");

    private StepSplitter() {}

    /** The steps of a text; with more than so many, the last one is all the rest. */
    static List<String> split(String text, int most) {
        List<String> steps = new ArrayList<>();
        Matcher cut = CUT.matcher(text);
        int from = 0;
        int line = 0;
        int last = 0;
        int looked = 0;
        boolean inParentheses = false;
        while (steps.size() < most - 1 && cut.find()) {
            for (; looked < cut.start(); looked++) {
                char c = text.charAt(looked);
                inParentheses = c != '\n' && (c == '(' || (inParentheses && c != ')'));
            }
            boolean lineEnd = cut.group(1) == null;
            int value = lineEnd ? 0 : Integer.parseInt(ThaiDigits.toArabic(cut.group(1)));
            // A number that does not count on is part of the sentence, and so is one in parentheses.
            boolean step = lineEnd || (!inParentheses && (value == 1 || value == last + 1));
            if (step) {
                add(steps, text.substring(from, cut.start()));
                from = lineEnd ? cut.end() : cut.start();
            }
            last = step || cut.start() == line ? value : last;
            line = lineEnd ? cut.end() : line;
        }
        add(steps, text.substring(from));
        return steps;
    }

    private static void add(List<String> steps, String step) {
        if (!step.isBlank()) {
            steps.add(step.strip());
        }
    }
}
