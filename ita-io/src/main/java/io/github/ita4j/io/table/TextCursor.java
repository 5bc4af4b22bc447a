package io.github.ita4j.io.table;

/** A position in a text, moved forward line by line, and the number of the line there. */
final class TextCursor {
    private final String text;
    private int at;
    private int end;
    private int line;

    TextCursor(String text) {
        this(text, 0, TextLines.end(text, 0), 1);
    }

    private TextCursor(String text, int at, int end, int line) {
        this.text = text;
        this.at = at;
        this.end = end;
        this.line = line;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The line at the position, without its end. */
    String content() {
        return text.substring(at, end);
    }

    boolean isBlank() {
        return content().isBlank();
    }

    boolean contains(char c) {
        return content().indexOf(c) >= 0;
    }

    /** Moves to the next line. */
    void next() {
        at = TextLines.next(text, end);
        end = TextLines.end(text, at);
        line++;
    }

    /** Moves to a later position, which begins a line. */
    void moveTo(int position) {
        while (at < position) {
            next();
        }
    }

    boolean startsWith(char c) {
        return at < end && text.charAt(at) == c;
    }

    /** Moves to where another cursor of the same text is. */
    void moveTo(TextCursor other) {
        at = other.at;
        end = other.end;
        line = other.line;
    }

    /** Another cursor at the same place. */
    TextCursor copy() {
        return new TextCursor(text, at, end, line);
    }
}
