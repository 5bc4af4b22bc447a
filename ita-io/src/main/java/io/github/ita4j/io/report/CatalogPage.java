package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CalendarEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.LeastSample;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue for people: instruments, indicators and items with what they are worth and what must be published, answer
 * scales, grades, rules, themes, and how well all this is known. What is known less well than read in a source of the
 * year carries a mark, and what is not known is said not to be known.
 */
final class CatalogPage implements Subject {
    private final Catalog catalog;
    private final Messages messages;
    private final CatalogWords words;

    CatalogPage(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        this.words = new CatalogWords(messages);
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        page.line(words.stamp(catalog.stamp()));
        writeInstruments(page);
        StructureLines structure = new StructureLines(catalog, messages);
        for (CriteriaNode instrument : catalog.tree().children()) {
            page.heading(
                    instrument.code() + " " + messages.name(instrument.title().orElseThrow()));
            structure.write(instrument, page);
        }
        new AnswerScaleLines(messages).write(catalog, page);
        writeGrades(page);
        writeRules(page);
        writeThemes(page);
        writeYear(page);
        new EvidenceLines(catalog, messages).write(page);
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        GapLines gaps = new GapLines(messages);
        NodeNames names = new NodeNames(catalog, messages);
        List<List<CellView>> rows = new ArrayList<>();
        catalog.tree()
                .all()
                .forEach(node -> rows.add(List.of(
                        CellView.text(node.code().code()),
                        CellView.text(names.of(node.code()).orElseThrow()),
                        CellView.number(Points.reported(node.points())),
                        CellView.text(node.item()
                                .flatMap(item -> catalog.requiredMeasure(item.code()))
                                .map(gaps::elements)
                                .orElse(List.of())))));
        return Map.of(
                "criteria",
                List.of(new TableView(
                        "",
                        messages.texts(
                                Message.COLUMN_CODE, Message.COLUMN_NAME, Message.COLUMN_POINTS, Message.PUBLISH),
                        0,
                        rows)));
    }

    private void writeInstruments(Outline page) {
        page.heading(messages.text(Message.INSTRUMENTS));
        List<List<String>> rows = new ArrayList<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            rows.add(List.of(
                    instrument.instrument().code(),
                    messages.text(Message.PERCENT, "weight", instrument.weight())
                            + Marks.behind(messages, instrument.weightEvidence()),
                    messages.name(instrument.title())));
            for (InstrumentPart part : instrument.parts()) {
                rows.add(List.of(
                        part.code().code(),
                        messages.text(
                                Message.PART_OF,
                                "instrument",
                                instrument.instrument().code()),
                        words.name(part.title(), part.evidence())));
            }
        }
        page.table(
                List.of(
                        messages.text(Message.COLUMN_CODE),
                        messages.text(Message.COLUMN_WEIGHT),
                        messages.text(Message.COLUMN_NAME)),
                rows);
    }

    private void writeGrades(Outline page) {
        GradeScale scale = catalog.gradeScale();
        page.heading(messages.text(Message.GRADES));
        page.line(messages.words(scale.description()) + words.evidence(catalog.gradeScaleEvidence()));
        List<List<String>> rows = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            rows.add(List.of(
                    grade.code().code(),
                    words.band(grade),
                    grade.everyPart()
                            .map(every -> every.from().reported().toString())
                            .orElse("–"),
                    messages.text(grade.passing() ? Message.PASSED_YES : Message.PASSED_NO),
                    words.name(grade.title(), grade.evidence())));
        }
        page.table(
                List.of(
                        messages.text(Message.COLUMN_CODE),
                        messages.text(Message.OVERALL),
                        messages.text(Message.COLUMN_EVERY_PART),
                        messages.text(Message.PASSED),
                        messages.text(Message.COLUMN_NAME)),
                rows);
        if (!scale.gradedParts().isEmpty()) {
            List<String> parts =
                    scale.gradedParts().stream().map(NodeCode::code).toList();
            page.line(messages.text(Message.GRADED_PARTS, "parts", String.join(", ", parts))
                    + words.evidence(scale.gradedPartsEvidence()));
        }
    }

    private void writeRules(Outline page) {
        page.heading(messages.text(Message.SCORING_RULES));
        for (ScoringRule rule : catalog.rules()) {
            page.entry(0, rule.step() + ": " + messages.words(rule.text()) + words.evidence(rule.evidence()));
            for (Reading reading : rule.readings()) {
                Message message = reading.kind().isApplied(catalog) ? Message.READING_APPLIED : Message.READING;
                page.entry(
                        1,
                        messages.text(message, "reading", messages.words(reading.text()))
                                + words.evidence(reading.evidence()));
            }
        }
    }

    /** When the assessment took place, how many must answer, and where all that is said here was read. */
    private void writeYear(Outline page) {
        if (!catalog.calendar().isEmpty()) {
            page.heading(messages.text(Message.CALENDAR));
        }
        for (CalendarEntry entry : catalog.calendar()) {
            String days =
                    entry.from().equals(entry.to()) ? day(entry.from()) : day(entry.from()) + " – " + day(entry.to());
            page.entry(
                    0, messages.words(entry.event().label()) + ": " + days.strip() + words.evidence(entry.evidence()));
        }
        if (!catalog.leastSamples().isEmpty()) {
            page.heading(messages.text(Message.LEAST_SAMPLES));
        }
        for (LeastSample sample : catalog.leastSamples()) {
            page.entry(
                    0,
                    sample.survey().code() + ", " + messages.name(sample.name()) + " [" + sample.kind() + "]: "
                            + sample.respondents() + words.evidence(sample.evidence()));
        }
        List<Source> sources = catalog.sources();
        if (!sources.isEmpty()) {
            page.heading(messages.text(Message.SOURCES));
        }
        for (Source source : sources) {
            page.entry(
                    0,
                    source.code() + ": " + messages.words(source.title())
                            + source.address().map(address -> " " + address).orElse(""));
        }
    }

    /** A day as Thai officers write it, with the year of the Buddhist Era. */
    private static String day(Optional<LocalDate> day) {
        return day.map(d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + (d.getYear() + 543))
                .orElse("");
    }

    private void writeThemes(Outline page) {
        if (catalog.themes().isEmpty()) {
            return;
        }
        page.heading(messages.text(Message.THEMES));
        for (ImprovementTheme theme : catalog.themes()) {
            Evidence evidence = theme.evidence();
            page.entry(0, theme.number() + " " + messages.name(theme.name()) + words.evidence(evidence));
        }
    }
}
