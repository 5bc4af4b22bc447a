package io.github.ita4j.io.table;

import io.github.ita4j.io.table.XlsxPackage.Refused;
import java.util.Optional;

/** Reads the sheets of a workbook, hidden ones and hidden rows too; a sheet that breaks keeps what came before. */
final class XlsxReader {
    private XlsxReader() {}

    static void read(byte[] bytes, TableCollector out) {
        try {
            XlsxPackage parts = XlsxPackage.open(bytes, out.limits());
            WorkbookParts workbook = WorkbookParts.of(parts);
            for (WorkbookParts.SheetEntry sheet : workbook.sheets()) {
                out.beginTable(out.file().withSheet(sheet.name()), Optional.of(sheet.name()), sheet.hidden());
                SheetRows rows = new SheetRows(workbook, out);
                try {
                    parts.read(sheet.part(), rows);
                } catch (Refused refused) {
                    out.fail(refused.fault(), out.table());
                }
                rows.deliver();
            }
        } catch (Refused refused) {
            out.fail(refused.fault(), out.file());
        }
    }
}
