package io.github.ita4j.io.table;

/** Puts plain text together from lines: one line feed for each line end, no blanks at the ends of lines. */
final class PlainText {
    private final StringBuilder out = new StringBuilder();

    /** Whether a line end is due before the next character that can be seen. */
    private boolean newLine;

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /** Adds a character as it stands, line ends too. */
    void add(char c) {
        if (c == '\n') {
            lineEnd();
        } else if (!isInvisible(c)) {
            boolean blank = isBlank(c);
            if (newLine && !blank) {
                startLine();
            }
            if (!blank || !atLineStart()) {
                out.append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Ends the line, as {@code <br>} does. */
    void lineEnd() {
        stripLine();
        out.append('\n');
        newLine = false;
    }

    /** Sees to it that what follows stands on a line of its own, as {@code <p>} does. */
    void block() {
        newLine = true;
    }

    private void startLine() {
        newLine = false;
        stripLine();
        if (out.length() > 0 && !atLineStart()) {
            out.append('\n');
        }
    }

    private boolean atLineStart() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }

    private void stripLine() {
        while (out.length() > 0 && out.charAt(out.length() - 1) != '\n' && isBlank(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }

    /** Byte order marks, soft hyphens and the zero-width blanks between Thai words; joiners within emoji stay. */
    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u00AD' || c == '\u200B' || c == '\r' || c == '\0';
    }

    @Override
    public String toString() {
        return out.toString().strip();
    }
}
