package io.github.ita4j.io.table;

import io.github.ita4j.io.table.XlsxPackage.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of a workbook, hidden ones and hidden rows too. */
final class XlsxReader {
    private final TableCollector out;
    private final TableLimits limits;

    XlsxReader(TableCollector out, TableLimits limits) {
        this.out = out;
        this.limits = limits;
    }

    void read(byte[] bytes) {
        try {
            XlsxPackage parts = XlsxPackage.open(bytes, limits);
            XlsxScan scan = XlsxScan.of(parts, limits);
            try (ReadableWorkbook workbook = open(parts.zipped())) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    read(sheet, scan, workbook.isDate1904());
                }
            }
        } catch (Refused refused) {
            out.fail(refused.failure(), out.file());
        } catch (IOException | RuntimeException damaged) {
            // The library throws all sorts of exceptions at workbooks that are none.
            out.fail(TableFaults.damagedWorkbook("its list of sheets cannot be read"), out.file());
        }
    }

    /** Opens a workbook with the formats of its numbers, or without where it has none. */
    private static ReadableWorkbook open(byte[] zip) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(zip), new ReadingOptions(true, true));
        } catch (RuntimeException noFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(zip), new ReadingOptions(false, true));
        }
    }

    private void read(Sheet sheet, XlsxScan scan, boolean date1904) {
        SheetScan seen = scan.sheet(sheet.getId());
        out.beginSheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE);
        if (scan.refused(sheet.getId()).isPresent()) {
            out.lost(scan.refused(sheet.getId()).orElseThrow(), out.table(), seen.withText());
            return;
        }
        MergedCells merged = new MergedCells(seen.merges(), seen.width(), out);
        long before = out.found();
        boolean complete = false;
        try (Stream<Row> rows = sheet.openStream()) {
            int number = 0;
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                number = Math.max(number + 1, row.getRowNum());
                read(row, number, merged, date1904);
            }
            complete = true;
        } catch (IOException | RuntimeException damaged) {
            // Said below, with the number of cells it cost.
        }
        long lost = Math.max(0, seen.withText() - (out.found() - before));
        if (!complete) {
            out.lost(TableFaults.damagedWorkbook("the sheet cannot be read to its end"), out.table(), lost);
        } else if (lost > 0) {
            out.lost(TableFaults.damagedWorkbook("cells stand at the place of other cells"), out.table(), lost);
        }
        out.endTable();
    }

    private void read(Row row, int number, MergedCells merged, boolean date1904) {
        List<RawCell> cells = new ArrayList<>();
        int width = 0;
        for (int column = 1; column <= row.getCellCount(); column++) {
            RawCell cell = cell(row, column, date1904);
            cells.add(cell);
            width = cell.hasText() ? column : width;
        }
        List<RawCell> made = merged.apply(number, cells.subList(0, width));
        out.row(new RawRow(number, 0, false, row.isHidden(), made));
    }

    private static RawCell cell(Row row, int column, boolean date1904) {
        Cell cell = row.getCell(column - 1);
        if (cell == null) {
            return RawCell.of("", "", 0);
        }
        String value = cell.getRawValue() == null ? "" : cell.getRawValue();
        // A formula that was never calculated has nothing to show but itself.
        String raw = value.isBlank() && cell.getFormula() != null ? "=" + cell.getFormula() : value;
        return RawCell.of(raw, CellText.clean(new XlsxText(date1904).shown(cell, raw)), 0);
    }
}
