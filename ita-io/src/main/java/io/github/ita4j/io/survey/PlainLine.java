package io.github.ita4j.io.survey;

/**
 * Splits the lines that nearly all lines are: a field either has no quotation mark or stands in two of them. These need no
 * parser, and no text is made of them; all other lines are for the CSV parser.
 */
final class PlainLine {
    private PlainLine() {}

    /**
     * Gives the fields of a line to a row, as the CSV parser would.
     *
     * @return false if the line is not plain; then the row must begin again
     */
    static boolean split(byte[] line, int from, int length, char separator, ResponseRow row) {
        row.begin();
        int end = from + length;
        int start = from;
        while (true) {
            int stop;
            if (start < end && line[start] == '"') {
                int closing = closingQuote(line, start + 1, end);
                stop = closing + 1;
                if (closing == end || (stop < end && line[stop] != separator)) {
                    return false;
                }
                row.add(line, start + 1, closing - start - 1);
            } else {
                stop = start;
                while (stop < end && line[stop] != separator) {
                    if (line[stop] == '"') {
                        return false;
                    }
                    stop++;
                }
                row.add(line, start, stop - start);
            }
            if (stop == end) {
                return true;
            }
            start = stop + 1;
        }
    }

    /** The next quotation mark, or the end. */
    private static int closingQuote(byte[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] != '"') {
            at++;
        }
        return at;
    }
}
