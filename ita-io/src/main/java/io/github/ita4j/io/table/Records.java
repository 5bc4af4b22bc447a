package io.github.ita4j.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.ita4j.io.internal.CsvRecord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the records of separated text and their fields.
 *
 * <p>A record ends with its line, save that a quoted field may hold line ends. A quotation mark that is not closed
 * within the longest text that is read anyway, or behind which text follows, costs its line alone: that is read as it
 * stands.
 */
record Records(String text, char separator, int longest, CsvRecord csv) {
    private static final char QUOTE = '"';
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\"(?!\")");

    static Records of(String text, char separator, int longest) {
        return new Records(text, separator, longest, new CsvRecord(separator));
    }

    /**
     * The extent of a record.
     *
     * @param from where it begins
     * @param to where its line end is
     * @param next where the next one begins
     * @param fields how many fields it has
     * @param broken whether its quotation marks are to be read as they stand
     */
    record Extent(int from, int to, int next, int fields, boolean broken) {}

    /** The record that begins at a position. */
    Extent at(int from) {
        int at = from;
        int fields = 1;
        while (true) {
            at = fieldEnd(at);
            if (at < 0) {
                return asItStands(from);
            }
            if (at == text.length() || text.charAt(at) != separator) {
                return new Extent(from, at, TextLine.next(text, at), fields, false);
            }
            fields++;
            at++;
        }
    }

    private Extent asItStands(int from) {
        int end = TextLine.end(text, from);
        long separators =
                text.substring(from, end).chars().filter(c -> c == separator).count();
        return new Extent(from, end, TextLine.next(text, end), 1 + (int) separators, true);
    }

    /** Where the field at a position ends: at a separator, a line end or the end; -1 if its quotes are broken. */
    private int fieldEnd(int from) {
        int start = skipBlanks(from);
        if (start == text.length() || text.charAt(start) != QUOTE) {
            return plainEnd(start);
        }
        int last = (int) Math.min(text.length(), (long) start + longest + 2);
        Matcher quoted = QUOTED.matcher(text).region(start, last).useTransparentBounds(true);
        int end = quoted.lookingAt() ? skipBlanks(quoted.end()) : -1;
        return end < 0 || end == plainEnd(end) ? end : -1;
    }

    private int plainEnd(int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t') && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The fields of a record. */
    List<String> fields(Extent extent) {
        String content = text.substring(extent.from(), extent.to());
        if (!extent.broken() && content.indexOf(QUOTE) >= 0) {
            try {
                return csv.fields(content, extent.fields() + 1);
            } catch (CsvParseException unlikeOurOwnJudgement) {
                return split(content);
            }
        }
        return split(content);
    }

    private List<String> split(String content) {
        return List.of(content.split(String.valueOf(separator), -1));
    }

    /** How many fields of a record hold more than blanks, without making them. */
    long countWithText(Extent extent) {
        long count = 0;
        int at = extent.from();
        while (at <= extent.to()) {
            int end = extent.broken() ? plainEnd(at) : fieldEnd(at);
            count += text.substring(at, end).replace('"', ' ').isBlank() ? 0 : 1;
            at = end + 1;
        }
        return count;
    }
}
