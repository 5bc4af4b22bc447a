package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a cell at its lines, and a line where numbers count on: {@code ๑. … ๒. …}. */
final class StepSplitter {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)([0-9๐-๙]{1,2})[.)](?![0-9๐-๙])");

    private StepSplitter() {}

    static List<String> split(String text) {
        List<String> steps = new ArrayList<>();
        text.lines().forEach(line -> splitLine(line, steps));
        return steps;
    }

    private static void splitLine(String line, List<String> steps) {
        Matcher number = NUMBER.matcher(line);
        int from = 0;
        int last = 0;
        while (number.find()) {
            int value = Integer.parseInt(ThaiDigits.toArabic(number.group(1)));
            // A number that does not count on is part of the sentence.
            if (value == 1 || value == last + 1) {
                add(line.substring(from, number.start()), steps);
                from = number.start();
                last = value;
            } else if (number.start() == 0) {
                last = value;
            }
        }
        add(line.substring(from), steps);
    }

    private static void add(String step, List<String> steps) {
        if (!step.isBlank()) {
            steps.add(step.strip());
        }
    }
}
