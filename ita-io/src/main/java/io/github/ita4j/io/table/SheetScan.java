package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Looks through one sheet: its merged cells, how many cells have text, and whether its references can be trusted. */
final class SheetScan implements XlsxScan.Events {
    /** Cells that are formatted but empty may be many times those with text, but not any number of times. */
    private static final int EMPTY_FOR_ONE = 100;

    private final TableLimits limits;
    private final int strings;
    private final BitSet blankStrings;

    private final List<String> merges = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private boolean inCell;
    private boolean hasFormula;
    private long withText;
    private int column;
    private int width;
    private long area;
    private Optional<String> fault = Optional.empty();

    SheetScan(TableLimits limits, int strings, BitSet blankStrings) {
        this.limits = limits;
        this.strings = strings;
        this.blankStrings = blankStrings;
    }

    /** A sheet of which nothing is known. */
    SheetScan(TableLimits limits) {
        this(limits, 0, new BitSet());
    }

    /** The ranges of merged cells as they stand. */
    List<String> merges() {
        return merges;
    }

    /** How many cells have text. */
    long withText() {
        return withText;
    }

    /** The last column that has text. */
    int width() {
        return width;
    }

    /** Why the sheet must not be read. */
    Optional<TableFailure.Builder> failure() {
        if (fault.isPresent()) {
            return fault.map(TableFaults::damagedWorkbook);
        }
        return area > (long) EMPTY_FOR_ONE * limits.cells()
                ? Optional.of(TableFaults.sheetTooLarge(limits))
                : Optional.empty();
    }

    @Override
    public void event(XMLStreamReader reader, int event, int depth) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inCell && value.length() <= limits.textLength()) {
                    value.append(reader.getText());
                }
            }
            default -> {
                // Comments and the like.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "row" -> {
                column = 0;
                String number = XlsxScan.attribute(reader, "r");
                check(number.isEmpty() || CellRange.parse("A" + number).isPresent(), "row", number);
            }
            case "c" -> beginCell(reader);
            // A formula that is shared with other cells has its text in one of them.
            case "f" -> hasFormula = inCell && !XlsxScan.attribute(reader, "t").isEmpty();
            case "mergeCell" -> merges.add(XlsxScan.attribute(reader, "ref"));
            default -> {
                // Formats, widths and the like.
            }
        }
    }

    private void beginCell(XMLStreamReader reader) {
        inCell = true;
        hasFormula = false;
        value.setLength(0);
        type = XlsxScan.attribute(reader, "t");
        String reference = XlsxScan.attribute(reader, "r");
        Optional<CellRange> cell = CellRange.parse(reference);
        check(reference.isEmpty() || cell.isPresent(), "cell", reference);
        column = cell.map(CellRange::lastColumn).orElse(column + 1);
    }

    private void end(String name) {
        if (name.equals("row")) {
            area += column;
        } else if (name.equals("f")) {
            // The formula itself is no value.
            hasFormula |= !value.toString().isBlank();
            value.setLength(0);
        } else if (name.equals("c") && inCell) {
            inCell = false;
            if (hasText()) {
                withText++;
                width = Math.max(width, column);
            }
        }
    }

    private boolean hasText() {
        String text = value.toString().strip();
        if (type.equals("s") && !text.isEmpty()) {
            boolean known = text.length() < 9
                    && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    && Integer.parseInt(text) < strings;
            check(known, "shared text", text);
            return !known || !blankStrings.get(Integer.parseInt(text));
        }
        return !text.isEmpty() || hasFormula;
    }

    private void check(boolean good, String what, String found) {
        if (!good && fault.isEmpty()) {
            fault = Optional.of("there is no " + what + " " + TableFaults.quote(found));
        }
    }
}
