package io.github.ita4j.io.report.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what it shows
 * @param header the names of the columns
 * @param rowHeader the index of the column that names each row
 * @param rows the rows, each as wide as the header
 * @param bare whether plain text leaves out the header, because the cells speak for themselves
 * @param inText what plain text says in place of the table, if the table is no good there
 */
public record TableView(
        String caption,
        List<String> header,
        int rowHeader,
        List<List<CellView>> rows,
        boolean bare,
        Optional<List<LineView>> inText)
        implements BlockView {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int WIDE = 7;
    private static final int LEAST_SHARE = 6;

    /** In characters: text on one line, text that gets no more room for being longer, and text to be written by hand. */
    private static final int SHORT_TEXT = 25;

    private static final int LONG_TEXT = 400;
    private static final int ROOM_TO_WRITE = 60;

    /** In characters: what a score or a code has at most, the least room for text, and the longest word of a name. */
    private static final int FEW_SIGNS = 8;

    private static final int LEAST_TEXT = 28;
    private static final int LONG_WORD = 11;

    /**
     * Keeps the rows, and refuses one that is not as wide as the header.
     *
     * @param caption what it shows
     * @param header the names of the columns
     * @param rowHeader the index of the column that names each row
     * @param rows the rows
     * @param bare whether plain text leaves out the header
     * @param inText what plain text says in place of the table
     */
    public TableView {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<CellView> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of '" + caption + "' has " + row.size() + " cells: give it " + header.size() + ".");
            }
        }
    }

    /**
     * A table that every form writes as it is.
     *
     * @param caption what it shows
     * @param header the names of the columns
     * @param rowHeader the index of the column that names each row
     * @param rows the rows
     */
    public TableView(String caption, List<String> header, int rowHeader, List<List<CellView>> rows) {
        this(caption, header, rowHeader, rows, false, Optional.empty());
    }

    /**
     * The same table for cells that speak for themselves.
     *
     * @return a table without header in plain text
     */
    public TableView bareInText() {
        return new TableView(caption, header, rowHeader, rows, true, inText);
    }

    /**
     * The same table for columns that are no good in plain text.
     *
     * @param lines what plain text says in place of the table
     * @return the table
     */
    public TableView withText(List<LineView> lines) {
        return new TableView(caption, header, rowHeader, rows, bare, Optional.of(lines));
    }

    /**
     * The same table as part of one on many.
     *
     * @param column the name of a column before the others
     * @param value what stands there in each row
     * @return the table
     */
    public TableView behind(String column, String value) {
        List<String> names = Stream.concat(Stream.of(column), header.stream()).toList();
        List<List<CellView>> longer = rows.stream()
                .map(row -> Stream.concat(Stream.of(CellView.text(value)), row.stream())
                        .toList())
                .toList();
        return new TableView(caption, names, rowHeader + 1, longer, bare, inText);
    }

    /**
     * Rows that stand behind each other and say the same in a column.
     *
     * @param rows the rows
     * @param column the index of the column
     * @return the runs in order
     */
    public static List<List<List<CellView>>> runs(List<List<CellView>> rows, int column) {
        List<List<List<CellView>>> runs = new ArrayList<>();
        for (List<CellView> row : rows) {
            if (runs.isEmpty()
                    || !row.get(column).equals(runs.get(runs.size() - 1).get(0).get(column))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
        }
        return runs;
    }

    /**
     * Whether a column holds numbers alone, so that its name stands above their ends.
     *
     * @param column its index
     * @return true if each cell is a number, and there is one
     */
    public boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.get(column).number().isPresent());
    }

    /**
     * Whether the table needs the long side of the paper.
     *
     * @return true from seven columns on
     */
    public boolean isWide() {
        return header.size() >= WIDE;
    }

    /**
     * How the columns share the width of the page. Short text gets the room it needs; beyond that, room grows with the
     * square root of the text, so that long text gets more of it, but not all.
     *
     * @return for each column an even number of hundredths, 6 or more; together about 100
     */
    public List<Integer> shares() {
        List<Integer> needs =
                IntStream.range(0, header.size()).mapToObj(this::need).toList();
        int all = needs.stream().mapToInt(Integer::intValue).sum();
        return needs.stream()
                .map(need -> Math.max(LEAST_SHARE, 2 * ((100 * need + all) / (2 * all))))
                .toList();
    }

    /** In hundredths of a character, so that whole numbers do. */
    private int need(int column) {
        int[] lengths = rows.stream()
                .mapToInt(row -> row.get(column).lines().stream()
                        .mapToInt(String::length)
                        .sum())
                .filter(length -> length > 0)
                .map(length -> Math.min(length, LONG_TEXT))
                .toArray();
        long sum = Arrays.stream(lengths).asLongStream().sum();
        int text = lengths.length == 0 ? 100 * ROOM_TO_WRITE : (int) (100 * sum / lengths.length);
        BigInteger root = BigInteger.valueOf(100L * SHORT_TEXT * text).sqrt();
        int room = text <= 100 * SHORT_TEXT ? text : root.intValue();
        int least = text <= 100 * FEW_SIGNS ? longestWord(header.get(column)) + 2 : LEAST_TEXT;
        return Math.max(room, 100 * least);
    }

    /** Thai has no blanks between words, and can be parted almost anywhere. */
    private static int longestWord(String name) {
        return BLANKS.splitAsStream(name)
                .mapToInt(word -> Math.min(word.length(), LONG_WORD))
                .max()
                .orElse(0);
    }

    @Override
    public TableView map(UnaryOperator<String> change) {
        List<String> names = header.stream().map(change).toList();
        List<List<CellView>> cells = rows.stream()
                .map(row -> row.stream().map(cell -> cell.map(change)).toList())
                .toList();
        Optional<List<LineView>> text =
                inText.map(lines -> lines.stream().map(line -> line.map(change)).toList());
        return new TableView(change.apply(caption), names, rowHeader, cells, bare, text);
    }
}
