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
            int begin = here;
            while (here < end && line[here] != ',') {
                here++;
            }
            boolean last = column == columns.length - 1;
            boolean plain = columns[column] < 0
                    ? isText(-2 - columns[column], line, begin, here)
                    : isScore(columns[column], line, begin, here);
            if (!plain || last != (here == end)) {
                return false;
            }
            here++;
        }
        return given > 0;
    }

    /** Reads a number of up to three digits and two decimals, or nothing. */
    private boolean isScore(int leaf, byte[] line, int begin, int end) {
        int number = 0;
        int point = end;
        for (int here = begin; here < end; here++) {
            if (line[here] == '.' && point == end) {
                point = here;
            } else if (line[here] >= '0' && line[here] <= '9') {
                number = 10 * number + line[here] - '0';
            } else {
                return false;
            }
        }
        int decimals = end - point - 1;
        int score = decimals < 0 ? 100 * number : decimals == 1 ? 10 * number : number;
        given += begin == end ? 0 : 1;
        scores[leaf] = begin == end ? RowNumbers.MISSING : score;
        // An o-item of 1 may be a code.
        return begin == end
                || (point > begin
                        && point <= begin + 3
                        && decimals != 0
                        && decimals <= 2
                        && score <= MAX
                        && (score != 100 || !year.numbers().leaves()[leaf].published()));
    }

    /** Whether nothing in a text could mean anything else than itself, here or in a spreadsheet. */
    private boolean isText(int text, byte[] line, int begin, int end) {
        String read = new String(line, begin, end - begin, StandardCharsets.UTF_8);
        texts[text] = read;
        char before = ' ';
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            boolean thai = (c >= '\u0E01' && c <= '\u0E3A') || (c >= '\u0E40' && c <= '\u0E5B');
            boolean latin = c >= ' ' && c <= 'z' && REFUSED.indexOf(c) < 0 && (c != ' ' || before != ' ');
            if ((!thai && !latin) || (i == 0 && REFUSED_FIRST.indexOf(c) >= 0)) {
                return false;
            }
            before = c;
        }
        return read.isEmpty() ? text > 0 : before != ' ' && read.length() <= LONGEST_TEXT;
    }

    /** Whether the row is of an agency that no row before was of, by the same key as an agency has. */
    private boolean isNew() {
        StringBuilder key = new StringBuilder();
        boolean coded = !texts[1].isEmpty();
        for (int text = coded ? 1 : 0; text < (coded ? 2 : texts.length); text++) {
            key.append(coded ? '#' : '\n').append(InputText.key(coded ? ThaiDigits.toArabic(texts[1]) : texts[text]));
        }
        return !Word.MEAN.is(texts[0]) && seen.firstLine(key.toString()) == 0 && seen.add(key.toString(), 1);
    }
}
