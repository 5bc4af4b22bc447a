package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A row of a table in text, as long as the lines below may still belong to it. */
final class OpenRow {
    private final int number;
    private final int line;
    private final List<Field> fields = new ArrayList<>();
    private boolean header;
    private boolean openParagraph;

    OpenRow(int number, int line) {
        this.number = number;
        this.line = line;
    }

    /** The text of a cell, and the line in which it begins. */
    private record Field(StringBuilder text, int line) {}

    int width() {
        return fields.size();
    }

    int number() {
        return number;
    }

    /** Adds fields that begin in a line; where the row goes on, the first of them is more of the last cell. */
    void add(List<String> added, int firstLine, boolean goesOn) {
        boolean more = goesOn;
        int fieldLine = firstLine;
        for (String field : added) {
            if (more) {
                continueLast(field);
            } else {
                add(field, fieldLine);
            }
            more = false;
            fieldLine += TextLine.count(field);
        }
    }

    private void add(String field, int fieldLine) {
        fields.add(new Field(new StringBuilder(field), fieldLine));
        openParagraph = false;
        look(field);
    }

    /** Adds text below the last cell. */
    void continueLast(String text) {
        fields.get(fields.size() - 1).text().append('\n').append(text);
        look(text);
    }

    private void look(String text) {
        if (text.indexOf('<') >= 0) {
            String lower = text.toLowerCase(Locale.ROOT);
            int opened = lower.lastIndexOf("<p>");
            int closed = lower.lastIndexOf("</p>");
            openParagraph = opened == closed ? openParagraph : opened > closed;
        }
    }

    void markAsHeader() {
        header = true;
    }

    /** Whether the last cell has an HTML paragraph that is not closed: its text goes on below. */
    boolean isOpen() {
        return openParagraph;
    }

    TableRow made(TableCollector out, UnaryOperator<String> clean) {
        List<TableCell> cells = new ArrayList<>(fields.size());
        for (Field field : fields) {
            String raw = field.text().toString();
            Place place = out.place(number, field.line()).withColumn(cells.size() + 1);
            cells.add(TableCell.of(place, raw, clean.apply(raw)));
        }
        return new TableRow(out.place(number, line), cells, header, false);
    }
}
