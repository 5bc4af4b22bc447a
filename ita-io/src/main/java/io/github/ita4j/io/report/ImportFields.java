package io.github.ita4j.io.report;

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
import io.github.ita4j.io.measure.ImportedItem;
import io.github.ita4j.io.measure.ImportedMeasure;
import io.github.ita4j.io.measure.UnmappedCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read out of the tables of a document, field by field, each as its lines; a field without lines is empty. */
final class ImportFields {
    /** The fields in their order; those of a measure, of progress and of a cell without a field differ. */
    static final List<Message> COLUMNS = List.of(
            Message.COLUMN_KIND,
            Message.COLUMN_PLACE,
            Message.COLUMN_NUMBER,
            Message.COLUMN_MEASURE,
            Message.COLUMN_THEME,
            Message.COLUMN_CAUSES,
            Message.COLUMN_FINDING,
            Message.COLUMN_STEPS,
            Message.COLUMN_GUIDANCE,
            Message.COLUMN_RESPONSIBLE,
            Message.COLUMN_PLAN_PERIOD,
            Message.COLUMN_PERIOD_READ,
            Message.COLUMN_FOLLOW_UP,
            Message.COLUMN_STATUS,
            Message.COLUMN_RESULTS,
            Message.COLUMN_OUTCOME,
            Message.COLUMN_SUGGESTIONS,
            Message.COLUMN_LEFT,
            Message.COLUMN_REASON);

    private final Messages messages;

    ImportFields(Messages messages) {
        this.messages = messages;
    }

    Map<Message, List<String>> of(ImportedMeasure imported) {
        Measure measure = imported.measure();
        Map<Message, List<String>> fields = new EnumMap<>(Message.class);
        fields.put(Message.COLUMN_KIND, List.of(messages.text(Message.COLUMN_MEASURE)));
        fields.put(Message.COLUMN_PLACE, List.of(imported.place().toString()));
        fields.put(Message.COLUMN_NUMBER, List.of(measure.number()));
        fields.put(Message.COLUMN_MEASURE, CleanText.lines(measure.title()));
        fields.put(Message.COLUMN_THEME, theme(measure.theme(), imported.themeTitle()));
        fields.put(
                Message.COLUMN_CAUSES,
                measure.causes().stream().map(this::cause).toList());
        fields.put(Message.COLUMN_FINDING, lines(measure.finding()));
        fields.put(Message.COLUMN_STEPS, lines(measure.steps()));
        who(fields, measure.responsibility(), measure.period());
        fields.put(Message.COLUMN_FOLLOW_UP, lines(measure.followUp()));
        imported.progress().ifPresent(progress -> progress(fields, progress));
        return fields;
    }

    Map<Message, List<String>> of(ImportedItem imported) {
        ItemProgress progress = imported.progress();
        Map<Message, List<String>> fields = new EnumMap<>(Message.class);
        fields.put(Message.COLUMN_KIND, List.of(messages.text(Message.IMPORT_ITEM)));
        fields.put(Message.COLUMN_PLACE, List.of(imported.place().toString()));
        fields.put(Message.COLUMN_NUMBER, List.of(progress.code().code()));
        fields.put(Message.COLUMN_MEASURE, lines(progress.title()));
        fields.put(Message.COLUMN_GUIDANCE, lines(progress.guidance()));
        who(fields, progress.responsibility(), progress.period());
        fields.put(Message.COLUMN_STATUS, status(progress.status()));
        fields.put(Message.COLUMN_RESULTS, lines(progress.results()));
        return fields;
    }

    Map<Message, List<String>> of(UnmappedCell cell) {
        Map<Message, List<String>> fields = new EnumMap<>(Message.class);
        fields.put(Message.COLUMN_KIND, List.of(messages.text(Message.COLUMN_LEFT)));
        fields.put(Message.COLUMN_PLACE, List.of(cell.place().toString()));
        fields.put(Message.COLUMN_LEFT, CleanText.lines(cell.text()));
        fields.put(Message.COLUMN_REASON, List.of(reason(cell.reason())));
        return fields;
    }

    String reason(UnmappedCell.Reason reason) {
        return messages.text(Message.valueOf("IMPORT_" + reason.name()));
    }

    private void who(
            Map<Message, List<String>> fields, Optional<Responsibility> responsibility, Optional<PeriodText> period) {
        fields.put(Message.COLUMN_RESPONSIBLE, lines(responsibility.map(Responsibility::text)));
        fields.put(Message.COLUMN_PLAN_PERIOD, lines(period.map(PeriodText::text)));
        fields.put(
                Message.COLUMN_PERIOD_READ,
                period.flatMap(PeriodText::period).map(this::period).stream().toList());
    }

    private void progress(Map<Message, List<String>> fields, MeasureProgress progress) {
        fields.put(Message.COLUMN_STATUS, status(progress.status()));
        fields.put(Message.COLUMN_RESULTS, lines(progress.results()));
        fields.put(Message.COLUMN_OUTCOME, lines(progress.outcome()));
        fields.put(Message.COLUMN_SUGGESTIONS, lines(progress.suggestions()));
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
                .map(score ->
                        messages.text(Message.CAUSE_SCORE, "cause", cause.code().code(), "score", score.reported()))
                .orElse(cause.code().code());
        return cause.doubt()
                .map(doubt -> messages.text(Message.CAUSE_DOUBT, "cause", text, "doubt", doubt))
                .orElse(text);
    }

    private static List<String> lines(Optional<String> text) {
        return lines(text.stream().toList());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().flatMap(text -> CleanText.lines(text).stream()).toList();
    }
}
