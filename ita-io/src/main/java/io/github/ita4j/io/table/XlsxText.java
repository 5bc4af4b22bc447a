package io.github.ita4j.io.table;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;

/** Shows the value of a cell as the spreadsheet does. */
final class XlsxText {
    private final boolean date1904;

    XlsxText(boolean date1904) {
        this.date1904 = date1904;
    }

    /** The text of a cell; what has no value is shown as it stands. */
    String shown(Cell cell, String raw) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
            return NumberFormat.of(format, date1904).shown(number, raw);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return raw;
    }
}
