package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import io.github.ita4j.io.table.TableGrid;
import io.github.ita4j.io.table.TableLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables in every form that is read. Forms with one table in a file hold all of them below each other. */
final class MeasureDocuments {
    private MeasureDocuments() {}

    /** Tables written in a form, and read again. */
    static TableDocument read(TableFormat form, List<List<List<String>>> tables, TableLimits limits) {
        return TableFileReader.of()
                .withLimits(limits)
                .withFormat(form)
                .read(new ByteArrayInputStream(bytes(form, tables)), "test");
    }

    static List<TableCell> cells(TableDocument document) {
        return document.grids().stream()
                .map(TableGrid::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    static byte[] bytes(TableFormat form, List<List<List<String>>> tables) {
        return switch (form) {
            case XLSX -> workbook(tables);
            case HTML -> utf8(tables.stream().map(MeasureDocuments::html).collect(Collectors.joining("<p>ต่อ</p>")));
            case MARKDOWN -> utf8(lines(tables, "| ", " | ", " |\n", text -> text.replace("|", "\\|"), "\nต่อ\n\n"));
            case CSV -> utf8(lines(tables, "", ",", "\n", MeasureDocuments::quoted, ""));
            case TSV -> utf8(lines(tables, "", "\t", "\n", MeasureDocuments::quoted, ""));
            case TEXT -> utf8(lines(tables, "", "\t", "\n", MeasureDocuments::quoted, "\nต่อ\n\n"));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(
            List<List<List<String>>> tables,
            String start,
            String between,
            String end,
            UnaryOperator<String> cell,
            String paragraph) {
        return tables.stream()
                .map(table -> table.stream()
                        .map(row -> start + row.stream().map(cell).collect(Collectors.joining(between)) + end)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(paragraph));
    }

    private static String quoted(String text) {
        return text.matches("[^\",;\t\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String html(List<List<String>> table) {
        return "<table>\n"
                + table.stream()
                        .map(row -> "<tr>"
                                + row.stream()
                                        .map(text -> "<td>"
                                                + text.replace("&", "&amp;").replace("<", "&lt;") + "</td>")
                                        .collect(Collectors.joining())
                                + "</tr>\n")
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static byte[] workbook(List<List<List<String>>> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (List<List<String>> table : tables) {
                Worksheet sheet = workbook.newWorksheet("แผ่น " + tables.indexOf(table) + " " + bytes.size());
                for (int row = 0; row < table.size(); row++) {
                    for (int column = 0; column < table.get(row).size(); column++) {
                        sheet.value(row, column, table.get(row).get(column));
                    }
                }
            }
            workbook.finish();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
