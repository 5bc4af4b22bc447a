package io.github.ita4j.io.table;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a Markdown table. Its cells are split here and not by a Markdown parser, for those drop what stands beyond
 * the columns of the header.
 *
 * @param text the line without blanks at its ends
 */
record PipeLine(String text) {
    /** An escaped pipe is text. */
    private static final Pattern CELL = Pattern.compile("(?:^|(?<=\\|))(?:[^|\\\\]|\\\\.?)*+");

    private static final Pattern ONLY_DASHES = Pattern.compile("(?=[^|]*\\|)[-|: \t]*+");
    /** Not the first character, and not escaped. */
    private static final Pattern LAST_PIPE = Pattern.compile("(?<!\\\\)(?:\\\\{2})*+(?!^)\\|\\z");

    static PipeLine of(String line) {
        return new PipeLine(line.strip());
    }

    boolean hasPipe() {
        return hasPipe(text);
    }

    private static boolean hasPipe(String part) {
        return CELL.matcher(part).results().skip(1).findAny().isPresent();
    }

    boolean isOpened() {
        return text.startsWith("|");
    }

    boolean isClosed() {
        return LAST_PIPE.matcher(text).find();
    }

    /** Whether the line alone shows that it is of a table: it begins with a pipe and has another. */
    boolean isCertain() {
        return isOpened() && hasPipe(text.substring(1));
    }

    /**
     * Whether this is a line of dashes, so many of them in a cell, as below a header. A row whose cells are single dashes is none: people write a
     * dash where they have nothing to say.
     */
    boolean isRule(int dashes) {
        if (!ONLY_DASHES.matcher(text).matches()) {
            return false;
        }
        String run = "-".repeat(dashes);
        return cells().stream().allMatch(cell -> cell.indexOf('-') >= 0)
                && cells().stream().anyMatch(cell -> cell.contains(run));
    }

    /** How many cells the line has. */
    int width() {
        return (int) results().count();
    }

    /** The cells as they stand, without blanks at their ends. */
    List<String> cells() {
        return results().map(cell -> cell.group().strip()).toList();
    }

    private Stream<MatchResult> results() {
        int from = isOpened() ? 1 : 0;
        int to = isClosed() ? text.length() - 1 : text.length();
        return CELL.matcher(text.substring(from, Math.max(from, to))).results();
    }

    /** How many cells hold more than blanks. */
    long countWithText() {
        return cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
