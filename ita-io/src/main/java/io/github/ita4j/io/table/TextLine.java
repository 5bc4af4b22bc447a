package io.github.ita4j.io.table;

import java.util.regex.Pattern;

/**
 * A line of a text: where it begins and ends, and its number from 1. LF, CR LF and CR end a line. Behind the last one is
 * another of nothing, which is the end.
 */
record TextLine(String text, int at, int end, int number) {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    static TextLine firstOf(String text) {
        return new TextLine(text, 0, end(text, 0), 1);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The line without its end. */
    String content() {
        return text.substring(at, end);
    }

    boolean isBlank() {
        return content().isBlank();
    }

    boolean contains(char c) {
        return content().indexOf(c) >= 0;
    }

    TextLine next() {
        int next = next(text, end);
        return new TextLine(text, next, end(text, next), number + 1);
    }

    /** The line that begins at a position, or the first one behind it. */
    TextLine from(int position) {
        TextLine line = this;
        while (line.at < position) {
            line = line.next();
        }
        return line;
    }

    /** The position of the line end, or the length of the text. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The position behind the line end at a position. */
    static int next(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /** The number of line ends in a part of a text. */
    static int count(String part) {
        return (int) LINE_END.matcher(part).results().count();
    }
}
