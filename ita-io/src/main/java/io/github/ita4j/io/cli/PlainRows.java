package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.SeenAgencies;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.scoring.internal.PreparedYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the rows of the plainest table: a header of {@code agency}, perhaps with its attributes, and the code of every leaf,
 * separated by commas; below it agencies, each once, with all scores as everyday numbers. It stops at anything else, of which
 * the reader of score files may have something to say.
 */
final class PlainRows {
    /** The columns of text. */
    static final List<String> TEXTS = List.of("agency", "id", "province", "kind", "parent");

    /** No word for means has more letters, and none has a digit. */
    static final int LONGEST_WORD = 16;

    /** What is quoted, guarded, taken for a separator or folded, here or in a spreadsheet. */
    private static final String REFUSED = "\"'\\;";

    private static final String REFUSED_FIRST = " =+-@#";

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MAX = 10_000;
    private static final int FIRST_OF_THAI = 0xE0;

    private final InputStream in;
    private final PreparedYear year;
    private final SeenAgencies seen = new SeenAgencies();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;

    /** For each column the index of its leaf, or below -1 that of its text. */
    private int[] columns = new int[0];

    private boolean usual = true;
    private boolean ended;
    private final int[] scores;
    private final int[] from = new int[TEXTS.size()];
    private final int[] to = new int[TEXTS.size()];

    /** How many letters the name has; many where it has a digit. */
    private int lettersOfName;

    PlainRows(InputStream in, PreparedYear year) {
        this.in = in;
        this.year = year;
        this.scores = new int[year.leaves().length];
        this.usual = isHeader();
    }

    /** Whether all was plain to the end of the file. */
    boolean isAtEnd() {
        return usual && ended;
    }

    /** The scores of the row in hundredths, one for each leaf. */
    int[] scores() {
        return scores;
    }

    /** The bytes of the row. */
    byte[] bytes() {
        return buffer;
    }

    /** Where a text of the row begins. */
    int from(int text) {
        return from[text];
    }

    /** Where a text of the row ends; it is blank where it begins there. */
    int to(int text) {
        return to[text];
    }

    /** Moves to the next row; false at the end and at anything that is not plain. */
    boolean next() {
        int end = usual ? endOfLine() : -1;
        if (end < 0) {
            return false;
        }
        usual = isRow(end > at && buffer[end - 1] == '\r' ? end - 1 : end) && isNew();
        at = Math.min(end + 1, filled);
        return usual;
    }

    /** Where the line that begins here ends; -1 at the end of the file, and where the line is too long. */
    private int endOfLine() {
        int end = at;
        while (true) {
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (end < filled) {
                return end;
            }
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, filled - at);
                end -= at;
                filled -= at;
                at = 0;
            }
            int read = filled == BUFFER ? 0 : read();
            if (read <= 0) {
                usual = read < 0;
                ended = filled == 0;
                return read < 0 && filled > 0 ? filled : -1;
            }
            filled += read;
        }
    }

    /** Reads on; what cannot be read is met again by who can say so. */
    private int read() {
        try {
            return in.read(buffer, filled, BUFFER - filled);
        } catch (IOException unusual) {
            return 0;
        }
    }

    private boolean isHeader() {
        int end = endOfLine();
        if (end < 0) {
            return false;
        }
        boolean marked = end > 2 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
        int begin = marked ? 3 : 0;
        int stop = end > begin && buffer[end - 1] == '\r' ? end - 1 : end;
        String[] names = new String(buffer, begin, stop - begin, StandardCharsets.UTF_8).split(",", -1);
        at = Math.min(end + 1, filled);
        columns = new int[names.length];
        List<String> leaves = Arrays.asList(year.leaves());
        int found = 0;
        boolean named = false;
        for (int column = 0; column < names.length; column++) {
            int leaf = leaves.indexOf(names[column]);
            int text = TEXTS.indexOf(names[column]);
            columns[column] = leaf >= 0 ? leaf : -2 - text;
            named |= text == 0;
            found += leaf >= 0 ? 1 : 0;
            if ((leaf < 0 && text < 0) || Arrays.asList(names).indexOf(names[column]) < column) {
                return false;
            }
        }
        return named && found == leaves.size();
    }

    private boolean isRow(int end) {
        int here = at;
        for (int column = 0; column < columns.length; column++) {
            if (column > 0 && (here >= end || buffer[here++] != ',')) {
                return false;
            }
            here = columns[column] < 0 ? text(-2 - columns[column], here, end) : score(columns[column], here, end);
            if (here < 0) {
                return false;
            }
        }
        return here == end;
    }

    /** Reads a number of up to three digits and two decimals; gives where it ends, or -1. */
    private int score(int leaf, int begin, int end) {
        int here = begin;
        int number = 0;
        while (here < end && buffer[here] >= '0' && buffer[here] <= '9') {
            number = 10 * number + buffer[here++] - '0';
        }
        int decimals = 0;
        if (here == begin || here > begin + 3) {
            return -1;
        }
        if (here < end && buffer[here] == '.') {
            here++;
            while (here < end && buffer[here] >= '0' && buffer[here] <= '9' && decimals < 2) {
                number = 10 * number + buffer[here++] - '0';
                decimals++;
            }
            if (decimals == 0) {
                return -1;
            }
        }
        int score = decimals == 0 ? 100 * number : decimals == 1 ? 10 * number : number;
        scores[leaf] = score;
        // An o-item of 1 may be a code.
        return score > MAX || (score == 100 && year.numbers().leaves()[leaf].published()) ? -1 : here;
    }

    /** Finds the end of a text in which nothing could mean anything else than itself, here or in a spreadsheet; or -1. */
    private int text(int text, int begin, int end) {
        int here = begin;
        int letters = 0;
        byte before = ' ';
        while (here < end && buffer[here] != ',') {
            byte b = buffer[here];
            if ((b & 0xFF) == FIRST_OF_THAI && here + 2 < end) {
                int second = buffer[here + 1] & 0xFF;
                int third = buffer[here + 2] & 0xFF;
                boolean thai = (second == 0xB8 && third >= 0x81 && third <= 0xBA)
                        || (second == 0xB9 && third >= 0x80 && third <= 0x9B);
                if (!thai) {
                    return -1;
                }
                here += 2;
            } else if (b < ' ' || b > 'z' || REFUSED.indexOf(b) >= 0 || (b == ' ' && before == ' ')) {
                return -1;
            } else if (here == begin && REFUSED_FIRST.indexOf(b) >= 0) {
                return -1;
            }
            letters += b >= '0' && b <= '9' ? LONGEST_WORD : b == ' ' || b == '.' || b == ':' ? 0 : 1;
            before = b;
            here++;
        }
        from[text] = begin;
        to[text] = here;
        if (text == 0) {
            lettersOfName = letters;
        }
        boolean refused = here == begin ? text == 0 : before == ' ';
        return refused || here > begin + LONGEST_TEXT ? -1 : here;
    }

    private String text(int text) {
        return new String(buffer, from[text], to[text] - from[text], StandardCharsets.UTF_8);
    }

    /** Whether the row is of an agency that no row before was of, by the same key as an agency has. */
    private boolean isNew() {
        StringBuilder key = new StringBuilder();
        boolean coded = from[1] < to[1];
        for (int text = coded ? 1 : 0; text < (coded ? 2 : to.length); text++) {
            if (from[text] < to[text]) {
                key.append(coded ? '#' : '\n').append(InputText.key(text(text)));
            }
        }
        return !(lettersOfName <= LONGEST_WORD && Word.MEAN.is(text(0)))
                && seen.firstLine(key.toString()) == 0
                && seen.add(key.toString(), 1);
    }
}
