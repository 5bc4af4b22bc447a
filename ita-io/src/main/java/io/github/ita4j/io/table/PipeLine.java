package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a Markdown table. Its cells are split here and not by a Markdown parser, for those drop what stands beyond
 * the columns of the header.
 *
 * @param text the line without blanks at its ends
 */
record PipeLine(String text) {
    private static final char PIPE = '|';

    /** Not the first character, and not escaped. */
    private static final Pattern LAST_PIPE = Pattern.compile("(?<!\\\\)(?:\\\\{2})*+(?!^)\\|\\z");

    static PipeLine of(String line) {
        return new PipeLine(line.strip());
    }

    boolean hasPipe() {
        return nextPipe(0) < text.length();
    }

    boolean isOpened() {
        return text.startsWith("|");
    }

    boolean isClosed() {
        return LAST_PIPE.matcher(text).find();
    }

    /** Whether the line alone shows that it is of a table: it begins with a pipe and has another. */
    boolean isCertain() {
        return isOpened() && nextPipe(1) < text.length();
    }

    /**
     * Whether this is a line of dashes, so many of them in a cell, as below a header. A row whose cells are single dashes is none: people write a
     * dash where they have nothing to say.
     */
    boolean isRule(int dashes) {
        boolean only = text.chars().allMatch(c -> c == PIPE || c == '-' || c == ':' || c == ' ' || c == '\t');
        if (!only || text.indexOf(PIPE) < 0) {
            return false;
        }
        String run = "-".repeat(dashes);
        return cells().stream().allMatch(cell -> cell.indexOf('-') >= 0)
                && cells().stream().anyMatch(cell -> cell.contains(run));
    }

    /** How many cells the line has. */
    int width() {
        int count = 1;
        int at = nextPipe(from());
        while (at < to()) {
            count++;
            at = nextPipe(at + 1);
        }
        return count;
    }

    /** The cells as they stand, without blanks at their ends. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        int from = from();
        int at = Math.min(to(), nextPipe(from));
        while (at < to()) {
            cells.add(text.substring(from, at).strip());
            from = at + 1;
            at = Math.min(to(), nextPipe(from));
        }
        cells.add(text.substring(from, Math.max(from, to())).strip());
        return cells;
    }

    /** How many cells hold more than blanks. */
    long countWithText() {
        return cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private int from() {
        return isOpened() ? 1 : 0;
    }

    private int to() {
        return isClosed() ? text.length() - 1 : text.length();
    }

    /** The next pipe that is not escaped, or the length of the line. */
    private int nextPipe(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != PIPE) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
