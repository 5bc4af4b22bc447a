package io.github.ita4j.io.table;

import io.github.ita4j.io.table.XlsxPackage.Refused;

/** Reads the sheets of a workbook, hidden ones and hidden rows too; a sheet that breaks keeps what came before. */
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
            WorkbookParts workbook = WorkbookParts.of(parts);
            for (WorkbookParts.SheetEntry sheet : workbook.sheets()) {
                out.beginSheet(sheet.name(), sheet.hidden());
                SheetRows rows = new SheetRows(workbook, out, limits);
                try {
                    parts.read(sheet.part(), rows);
                } catch (Refused refused) {
                    out.fail(refused.fault(), out.table());
                }
                out.hideColumns(rows.hiddenColumns());
                rows.deliver();
                out.endTable();
            }
        } catch (Refused refused) {
            out.fail(refused.fault(), out.file());
        }
    }
}
