package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.measure.StatedResult;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read out of the tables of a document: measures, progress, and every cell without a field. */
record ImportPage(MeasureImport result, Messages messages) implements Subject {
    private static final List<String> IN_HEADING = List.of("column-kind", "column-number", "column-measure");

    /** The fields in their order; those of a measure, of progress and of a cell without a field differ. */
    private static final List<String> COLUMNS = List.of(
            "column-kind",
            "column-place",
            "column-number",
            "column-measure",
            "column-theme",
            "column-causes",
            "column-finding",
            "column-steps",
            "column-guidance",
            "column-responsible",
            "column-plan-period",
            "column-period-read",
            "column-follow-up",
            "column-status",
            "column-results",
            "column-outcome",
            "column-suggestions",
            "column-left",
            "column-reason");

    /** What was read at one place, each field as its lines. */
    private record Fields(Map<String, List<String>> lines, Messages messages) {

        Fields with(String column, Object value) {
            lines.put(column, Columns.lines(messages, value, CleanText::lines));
            return this;
        }

        List<String> of(String column) {
            return lines.getOrDefault(column, List.of());
        }
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Stream<Fields> all = Stream.of(
                        result.measures().stream().map(this::fields),
                        result.itemProgress().stream().map(this::fields),
                        result.stated().stream().map(this::fields),
                        result.unmapped().stream().map(this::fields))
                .flatMap(some -> some);
        return Map.of("import", List.of(columns().table("", 0, all)));
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
        result.stated().forEach(stated -> write(fields(stated), page));
        result.measures().forEach(measure -> write(fields(measure), page));
        result.itemProgress().forEach(item -> write(fields(item), page));
        if (!result.unmapped().isEmpty()) {
            page.heading(messages.text("import-left"));
            result.unmapped()
                    .forEach(cell -> page.entry(cell.place() + ": " + cell.text() + " (" + reason(cell) + ")"));
        }
        return page.page(messages);
    }

    private void write(Fields fields, Outline page) {
        page.heading(IN_HEADING.stream()
                .map(column -> String.join(" ", fields.of(column)))
                .collect(Collectors.joining(" ")));
        columns().without(IN_HEADING).write(fields, 0, page);
    }

    private Columns<Fields> columns() {
        Columns<Fields> columns = Columns.in(messages);
        COLUMNS.forEach(column -> columns.with(column, fields -> fields.of(column)));
        return columns;
    }

    private Fields fields(String kind, Place place) {
        return new Fields(new HashMap<>(), messages)
                .with("column-kind", messages.text(kind))
                .with("column-place", place);
    }

    private Fields fields(ImportedMeasure imported) {
        Measure measure = imported.measure();
        Optional<MeasureProgress> progress = imported.progress();
        String theme = measure.theme().map(String::valueOf).orElse("") + " "
                + imported.themeTitle().orElse("");
        return who(fields("column-measure", imported.place()), measure.responsibility(), measure.period())
                .with("column-number", measure.number())
                .with("column-measure", measure.title())
                .with("column-theme", Optional.of(theme.strip()).filter(words -> !words.isEmpty()))
                .with(
                        "column-causes",
                        measure.causes().stream().map(this::cause).toList())
                .with("column-finding", measure.finding())
                .with("column-steps", measure.steps())
                .with("column-follow-up", measure.followUp())
                .with("column-status", progress.flatMap(MeasureProgress::status).map(messages::status))
                .with("column-results", progress.map(MeasureProgress::results))
                .with("column-outcome", progress.flatMap(MeasureProgress::outcome))
                .with("column-suggestions", progress.map(MeasureProgress::suggestions));
    }

    private Fields fields(ImportedItem imported) {
        ItemProgress item = imported.progress();
        return who(fields("import-item", imported.place()), item.responsibility(), item.period())
                .with("column-number", item.code())
                .with("column-measure", item.title())
                .with("column-guidance", item.guidance())
                .with("column-status", item.status().map(messages::status))
                .with("column-results", item.results());
    }

    private Fields fields(StatedResult stated) {
        String text = (stated.score().reported() + " "
                        + stated.grade().map(GradeCode::code).orElse(""))
                .strip();
        String change = stated.change()
                .map(points -> " (" + (points.signum() < 0 ? "" : "+") + points.toPlainString() + ")")
                .orElse("");
        return fields("import-stated", stated.place())
                .with("column-number", stated.fiscalYear())
                .with("column-measure", text + change)
                .with("column-reason", messages.text(Messages.key("import-stated", stated.verdict())));
    }

    private Fields fields(UnmappedCell cell) {
        return fields("column-left", cell.place())
                .with("column-left", cell.text())
                .with("column-reason", reason(cell));
    }

    private String reason(UnmappedCell cell) {
        return messages.text(Messages.key("import", cell.reason()));
    }

    private Fields who(Fields fields, Optional<Responsibility> responsibility, Optional<PeriodText> period) {
        return fields.with("column-responsible", responsibility.map(Responsibility::text))
                .with("column-plan-period", period.map(PeriodText::text))
                .with(
                        "column-period-read",
                        period.flatMap(PeriodText::period)
                                .map(FiscalPeriod::label)
                                .map(messages::words));
    }

    private String cause(Cause cause) {
        return MeasureWords.cause(cause, cause.code().code(), messages);
    }
}
