package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds check boxes in plain text. */
final class CheckMarks {
    static final char CHECKED = '☑';
    static final char UNCHECKED = '☐';

    private static final Pattern MARK =
            Pattern.compile("(?<checked>[☑☒✓✔√]|\\[ ?[xX/✓✔√] ?]|\\( ?[xX/✓✔√] ?\\))|[☐□]|\\[ {0,3}]|\\( {0,3}\\)");

    private CheckMarks() {}

    /** The check boxes of a text, each with what follows it on its line up to the next. */
    static List<CheckMark> in(String text) {
        if (text.equals("/")) {
            return List.of(new CheckMark(true, ""));
        }
        List<CheckMark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        boolean found = mark.find();
        while (found) {
            boolean checked = mark.group("checked") != null;
            int from = mark.end();
            found = mark.find();
            marks.add(new CheckMark(checked, label(text, from, found ? mark.start() : text.length())));
        }
        return List.copyOf(marks);
    }

    private static String label(String text, int from, int next) {
        String behind = text.substring(from, next);
        int lineEnd = behind.indexOf('\n');
        return (lineEnd < 0 ? behind : behind.substring(0, lineEnd)).strip();
    }
}
