package io.github.ita4j.io.report;

import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was read out of the tables of a document: measures, progress, and every cell without a field. */
final class ImportPage implements Subject {
    private static final List<String> IN_HEADING = List.of("column-kind", "column-number", "column-measure");

    private final MeasureImport result;
    private final Messages messages;
    private final ImportFields fields;

    ImportPage(MeasureImport result, Messages messages) {
        this.result = result;
        this.messages = messages;
        this.fields = new ImportFields(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        List<Map<String, List<String>>> all = new ArrayList<>();
        result.measures().forEach(measure -> all.add(fields.of(measure)));
        result.itemProgress().forEach(item -> all.add(fields.of(item)));
        result.stated().forEach(stated -> all.add(fields.of(stated)));
        result.unmapped().forEach(cell -> all.add(fields.of(cell)));
        List<List<CellView>> rows = all.stream()
                .map(values -> ImportFields.COLUMNS.stream()
                        .map(column -> CellView.text(values.getOrDefault(column, List.of())))
                        .toList())
                .toList();
        List<String> header = ImportFields.COLUMNS.stream().map(messages::text).toList();
        return Map.of("import", List.of(new TableView("", header, 0, rows)));
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        page.line(messages.with("measures", result.measures().size())
                .with("items", result.itemProgress().size())
                .text("import-found"));
        page.line(messages.with("cells", result.cells())
                .with("headings", result.headings().size())
                .with("mapped", result.mapped())
                .with("unmapped", result.unmapped().size())
                .with("failed", result.failed())
                .text("import-counts"));
        result.stated().forEach(stated -> write(fields.of(stated), page));
        result.measures().forEach(measure -> write(fields.of(measure), page));
        result.itemProgress().forEach(item -> write(fields.of(item), page));
        if (!result.unmapped().isEmpty()) {
            page.heading(messages.text("import-left"));
            result.unmapped()
                    .forEach(cell -> page.entry(
                            0, cell.place() + ": " + cell.text() + " (" + fields.reason(cell.reason()) + ")"));
        }
        return page.page(messages);
    }

    private void write(Map<String, List<String>> values, Outline page) {
        page.heading(IN_HEADING.stream()
                .map(column -> String.join(" ", values.getOrDefault(column, List.of())))
                .collect(Collectors.joining(" ")));
        for (String column : ImportFields.COLUMNS) {
            List<String> lines = values.getOrDefault(column, List.of());
            if (IN_HEADING.contains(column) || lines.isEmpty()) {
                continue;
            }
            if (lines.size() == 1) {
                page.entry(0, messages.text(column) + ": " + lines.get(0));
            } else {
                page.entry(0, messages.text(column) + ":");
                lines.forEach(line -> page.entry(1, line));
            }
        }
    }
}
