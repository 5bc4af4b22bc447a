package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.PeriodFormat;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.measure.StatedResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read out of the tables of a document, field by field, each as its lines; a field without lines is empty. */
record ImportFields(Messages messages) {
    /** The fields in their order; those of a measure, of progress and of a cell without a field differ. */
    static final List<String> COLUMNS = List.of(
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

    Map<String, List<String>> of(ImportedMeasure imported) {
        Measure measure = imported.measure();
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("column-kind", List.of(messages.text("column-measure")));
        fields.put("column-place", List.of(imported.place().toString()));
        fields.put("column-number", List.of(measure.number()));
        fields.put("column-measure", CleanText.lines(measure.title()));
        fields.put("column-theme", theme(measure.theme(), imported.themeTitle()));
        fields.put("column-causes", measure.causes().stream().map(this::cause).toList());
        fields.put("column-finding", lines(measure.finding()));
        fields.put("column-steps", lines(measure.steps()));
        who(fields, measure.responsibility(), measure.period());
        fields.put("column-follow-up", lines(measure.followUp()));
        imported.progress().ifPresent(progress -> progress(fields, progress));
        return fields;
    }

    Map<String, List<String>> of(ImportedItem imported) {
        ItemProgress progress = imported.progress();
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("column-kind", List.of(messages.text("import-item")));
        fields.put("column-place", List.of(imported.place().toString()));
        fields.put("column-number", List.of(progress.code().code()));
        fields.put("column-measure", lines(progress.title()));
        fields.put("column-guidance", lines(progress.guidance()));
        who(fields, progress.responsibility(), progress.period());
        fields.put("column-status", status(progress.status()));
        fields.put("column-results", lines(progress.results()));
        return fields;
    }

    Map<String, List<String>> of(StatedResult stated) {
        String text = (stated.score().reported() + " "
                        + stated.grade().map(GradeCode::code).orElse(""))
                .strip();
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("column-kind", List.of(messages.text("import-stated")));
        fields.put("column-place", List.of(stated.place().toString()));
        fields.put("column-number", List.of(stated.fiscalYear().toString()));
        fields.put(
                "column-measure",
                List.of(stated.change()
                        .map(change -> text + " (" + (change.signum() < 0 ? "" : "+") + change.toPlainString() + ")")
                        .orElse(text)));
        fields.put("column-reason", List.of(messages.text(Messages.key("import-stated", stated.verdict()))));
        return fields;
    }

    Map<String, List<String>> of(UnmappedCell cell) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("column-kind", List.of(messages.text("column-left")));
        fields.put("column-place", List.of(cell.place().toString()));
        fields.put("column-left", CleanText.lines(cell.text()));
        fields.put("column-reason", List.of(reason(cell.reason())));
        return fields;
    }

    String reason(UnmappedCell.Reason reason) {
        return messages.text(Messages.key("import", reason));
    }

    private void who(
            Map<String, List<String>> fields, Optional<Responsibility> responsibility, Optional<PeriodText> period) {
        fields.put("column-responsible", lines(responsibility.map(Responsibility::text)));
        fields.put("column-plan-period", lines(period.map(PeriodText::text)));
        fields.put(
                "column-period-read",
                period.flatMap(PeriodText::period).map(this::period).stream().toList());
    }

    private void progress(Map<String, List<String>> fields, MeasureProgress progress) {
        fields.put("column-status", status(progress.status()));
        fields.put("column-results", lines(progress.results()));
        fields.put("column-outcome", lines(progress.outcome()));
        fields.put("column-suggestions", lines(progress.suggestions()));
    }

    private List<String> status(Optional<MeasureStatus> status) {
        return status.map(known -> known.label().map(messages::words).orElse(known.code())).stream()
                .toList();
    }

    private String period(FiscalPeriod period) {
        return (messages.language() == Language.ENGLISH ? PeriodFormat.ENGLISH : PeriodFormat.THAI).print(period);
    }

    private static List<String> theme(Optional<Integer> number, Optional<String> title) {
        String text = number.map(String::valueOf).orElse("");
        return lines(Optional.of((text + " " + title.orElse("")).strip()).filter(words -> !words.isEmpty()));
    }

    private String cause(Cause cause) {
        String text = cause.score()
                .map(score -> messages.with("cause", cause.code())
                        .with("score", score)
                        .text("cause-score"))
                .orElse(cause.code().code());
        return cause.doubt()
                .map(doubt -> messages.with("cause", text).with("doubt", doubt).text("cause-doubt"))
                .orElse(text);
    }

    private static List<String> lines(Optional<String> text) {
        return lines(text.stream().toList());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().flatMap(text -> CleanText.lines(text).stream()).toList();
    }
}
