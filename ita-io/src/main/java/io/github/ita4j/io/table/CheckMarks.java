package io.github.ita4j.io.table;

import io.github.ita4j.io.table.TableCell.CheckMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds check boxes in plain text. */
final class CheckMarks {
    static final char CHECKED = '☑';
    static final char UNCHECKED = '☐';

    /** With the signs of Wingdings and Wingdings 2, which documents of Word hold as characters for private use. */
    private static final String CHECKED_SIGNS = "☑☒✓✔√✅🗹🗸\uF0FE\uF0FD\uF0FC\uF050\uF051\uF052\uF053";

    private static final String EMPTY_SIGNS = "☐□⬜◻○◯\uF0A8\uF06F\uF0A1\uF0A3\uF071\uF072";

    /** Full where an empty one is there too, otherwise the bullets of a list. */
    private static final String FULL_SIGNS = "■●\uF06E\uF06C";

    private static final Pattern EMPTY_SIGN = Pattern.compile("[" + EMPTY_SIGNS + "]");
    private static final Pattern MARK = mark(CHECKED_SIGNS);
    private static final Pattern MARK_OR_FULL = mark(CHECKED_SIGNS + FULL_SIGNS);

    private static Pattern mark(String checked) {
        return Pattern.compile(("(?:(?<checked>[SIGNS]|\\[ ?[xX/✓✔√•●*]\uFE0F? ?]|\\( ?[xX/✓✔√•●]\uFE0F? ?\\))"
                        + "|[EMPTY]|\\[ {0,3}]|\\( {0,3}\\))[\uFE0E\uFE0F]?")
                .replace("SIGNS", checked)
                .replace("EMPTY", EMPTY_SIGNS));
    }

    private CheckMarks() {}

    /** The check boxes of a text, each with what follows it on its line up to the next. */
    static List<CheckMark> in(String text) {
        if (text.equals("/")) {
            return List.of(new CheckMark(true, ""));
        }
        List<CheckMark> marks = new ArrayList<>();
        Pattern known = EMPTY_SIGN.matcher(text).find() ? MARK_OR_FULL : MARK;
        Matcher mark = known.matcher(text);
        boolean found = mark.find();
        while (found) {
            boolean checked = mark.group("checked") != null;
            int from = mark.end();
            found = mark.find();
            String behind = text.substring(from, found ? mark.start() : text.length());
            marks.add(
                    new CheckMark(checked, behind.lines().findFirst().orElse("").strip()));
        }
        return List.copyOf(marks);
    }
}
