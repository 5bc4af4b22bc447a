package io.github.ita4j.io.table;

/** Where the lines of a text end: LF, CR LF and CR end a line. */
final class TextLines {
    private TextLines() {}

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
        if (end >= text.length()) {
            return text.length();
        }
        boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    /** The number of line ends between two positions. */
    static int count(String text, int from, int to) {
        int lines = 0;
        int at = end(text, from);
        while (at < to) {
            lines++;
            at = end(text, next(text, at));
        }
        return lines;
    }
}
