package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.internal.SeenAgencies;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.scoring.internal.PreparedYear;
import io.github.ita4j.scoring.internal.RowNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the rows of the plainest table: a header of {@code agency}, perhaps with its attributes, and the code of every leaf,
 * separated by commas; below it agencies, each once, with everyday numbers or nothing as scores. It stops at anything else, of
 * which the reader of score files may have something to say.
 */
final class PlainRows {
    /** The columns of text. */
    static final List<String> TEXTS = List.of("agency", "id", "province", "kind", "parent");

    /** What is quoted, guarded, taken for a separator or folded, here or in a spreadsheet. */
    private static final String REFUSED = "\"'\\;";

    private static final String REFUSED_FIRST = " =+-@#";

    /** No word for means has more letters, and none has a digit. */
    static final int LONGEST_WORD = 16;

    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MAX = 10_000;

    private final RecordReader lines;
    private final PreparedYear year;
    private final SeenAgencies seen = new SeenAgencies();

    /** For each column the index of its leaf, or below -1 that of its text. */
    private int[] columns = new int[0];

    private boolean usual;
    private boolean ended;
    private final int[] scores;
    private final String[] texts = new String[TEXTS.size()];
    private int given;

    /** How many letters the name has; many where it has a digit. */
    private int letters;

    PlainRows(InputStream in, PreparedYear year) throws IOException {
        this.lines = new RecordReader(in, StandardCharsets.UTF_8, ',', LONGEST_LINE, RecordReader.Encoding.UTF_8);
        this.year = year;
        this.scores = new int[year.leaves().length];
        Arrays.fill(texts, "");
        this.usual = isHeader();
    }

    /** Whether all was plain to the end of the file. */
    boolean isAtEnd() {
        return ended;
    }

    /** The scores of the row in hundredths, one for each leaf, or {@link RowNumbers#MISSING}. */
    int[] scores() {
        return scores;
    }

    /** A text of the row. */
    String text(int text) {
        return texts[text];
    }

    /** Moves to the next row; false at the end and at anything that is not plain. */
    boolean next() {
        try {
            ended = usual && !lines.advance();
            usual = usual && !ended && !lines.isTooLong() && !lines.isUnclosed() && isRow() && isNew();
        } catch (IOException metAgain) {
            usual = false;
        }
        return usual;
    }

    private boolean isHeader() throws IOException {
        if (!lines.advance() || lines.isTooLong()) {
            return false;
        }
        String header = lines.text();
        List<String> names =
                List.of(header.substring(header.startsWith("\uFEFF") ? 1 : 0).split(",", -1));
        List<String> leaves = List.of(year.leaves());
        columns = new int[names.size()];
        for (int column = 0; column < columns.length; column++) {
            int leaf = leaves.indexOf(names.get(column));
            int text = TEXTS.indexOf(names.get(column));
            columns[column] = leaf >= 0 ? leaf : -2 - text;
            if ((leaf < 0 && text < 0) || names.indexOf(names.get(column)) < column) {
                return false;
            }
        }
        return names.contains(TEXTS.get(0)) && names.containsAll(leaves);
    }

    private boolean isRow() {
        byte[] line = lines.array();
        int end = lines.from() + lines.length();
        int here = lines.from();
        given = 0;
        for (int column = 0; column < columns.length; column++) {
            boolean last = column == columns.length - 1;
            int stop = columns[column] < 0
                    ? text(-2 - columns[column], line, here, end)
                    : score(columns[column], line, here, end);
            if (stop < 0 || last != (stop == end) || (!last && line[stop] != ',')) {
                return false;
            }
            here = stop + 1;
        }
        return given > 0;
    }

    /** Reads a number of up to three digits and two decimals, or nothing; gives where it ends, or -1. */
    private int score(int leaf, byte[] line, int begin, int end) {
        int here = begin;
        int number = 0;
        while (here < end && line[here] >= '0' && line[here] <= '9') {
            number = 10 * number + line[here++] - '0';
        }
        int digits = here - begin;
        if (digits == 0) {
            scores[leaf] = RowNumbers.MISSING;
            return here;
        }
        given++;
        int decimals = 0;
        if (here < end && line[here] == '.') {
            here++;
            while (here < end && line[here] >= '0' && line[here] <= '9') {
                number = 10 * number + line[here++] - '0';
                decimals++;
            }
            decimals = decimals == 0 ? MAX : decimals;
        }
        int score = decimals == 0 ? 100 * number : decimals == 1 ? 10 * number : number;
        scores[leaf] = score;
        // An o-item of 1 may be a code.
        boolean plain = digits <= 3
                && decimals <= 2
                && score <= MAX
                && (score != 100 || !year.numbers().leaves()[leaf].published());
        return plain ? here : -1;
    }

    /** Finds the end of a text in which nothing could mean anything else than itself, here or in a spreadsheet; or -1. */
    private int text(int text, byte[] line, int begin, int end) {
        int stop = begin;
        while (stop < end && line[stop] != ',') {
            stop++;
        }
        String read = new String(line, begin, stop - begin, StandardCharsets.UTF_8);
        texts[text] = read;
        letters = text == 0 ? 0 : letters;
        char before = ' ';
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            boolean thai = (c >= '\u0E01' && c <= '\u0E3A') || (c >= '\u0E40' && c <= '\u0E5B');
            boolean latin = c >= ' ' && c <= 'z' && REFUSED.indexOf(c) < 0 && (c != ' ' || before != ' ');
            if ((!thai && !latin) || (i == 0 && REFUSED_FIRST.indexOf(c) >= 0)) {
                return -1;
            }
            letters += text > 0 || c == ' ' || c == '.' || c == ':' ? 0 : c >= '0' && c <= '9' ? LONGEST_WORD : 1;
            before = c;
        }
        boolean plain = read.isEmpty() ? text > 0 : before != ' ' && read.length() <= LONGEST_TEXT;
        return plain ? stop : -1;
    }

    /** Whether the row is of an agency that no row before was of, by the same key as an agency has. */
    private boolean isNew() {
        StringBuilder key = new StringBuilder();
        boolean coded = !texts[1].isEmpty();
        for (int text = coded ? 1 : 0; text < (coded ? 2 : texts.length); text++) {
            key.append(coded ? '#' : '\n').append(InputText.key(coded ? ThaiDigits.toArabic(texts[1]) : texts[text]));
        }
        return !(letters <= LONGEST_WORD && Word.MEAN.is(texts[0]))
                && seen.firstLine(key.toString()) == 0
                && seen.add(key.toString(), 1);
    }
}
