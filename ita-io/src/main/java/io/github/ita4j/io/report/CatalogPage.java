package io.github.ita4j.io.report;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Catalog.CalendarEntry;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.CatalogView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue for people: instruments, indicators and items with what they are worth and what must be published, answer
 * scales, grades, rules, themes, and how well all this is known. What is known less well than read in a source of the
 * year carries a mark, and what is not known is said not to be known.
 */
record CatalogPage(Catalog catalog, Optional<String> catalogFile, Messages messages) implements CatalogSubject {
    @Override
    public String file() {
        return catalogFile.orElseGet(CatalogSubject.super::file);
    }

    @Override
    public PageView page() {
        Outline page = new Outline().lines(lead());
        writeInstruments(page);
        StructureLines structure = new StructureLines(catalog, messages);
        for (CriteriaNode instrument : catalog.tree().children()) {
            page.heading(
                    instrument.code() + " " + messages.name(instrument.title().orElseThrow()));
            instrument.children().forEach(indicator -> structure.write(indicator, 0, page));
        }
        structure.writeScales(page);
        writeGrades(page);
        writeRest(page);
        return page.page(messages);
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(List.of(head()));
        catalog.body().ifPresent(body -> lead.add(messages.text("catalog-body", "body", messages.words(body))));
        if (catalog.meanOfItems()) {
            lead.add(messages.text("mean-of-items"));
        }
        return lead;
    }

    private void writeRest(Outline page) {
        writeRules(page);
        page.section(messages.text("themes"), catalog.themes(), theme -> messages.theme(theme, theme.evidence()));
        writeYear(page);
        new EvidenceLines(catalog, messages).write(page);
    }

    /** The structure as a picture, item by item, and what changed; the rest as everywhere. */
    @Override
    public Optional<Record> html() {
        Outline rest = new Outline();
        new StructureLines(catalog, messages).writeScales(rest);
        writeRest(rest);
        Optional<CatalogDiff> diff = Catalogs.find(catalog.fiscalYear().previous(), catalog.edition())
                .map(before -> CatalogDiff.between(before, catalog));
        return Optional.of(new CatalogView(messages, head(), lead(), catalog, diff, rest.sections()));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of(
                "criteria",
                List.of(Columns.<CriteriaNode>in(messages)
                        .with("column-code", CriteriaNode::code)
                        .with("column-name", messages::name)
                        .with("column-points", node -> Json.reported(node.points()))
                        .with(
                                "publish",
                                node -> node.item()
                                        .flatMap(item -> catalog.requiredMeasure(item.code()))
                                        .map(gaps()::elements))
                        .table("", catalog.tree().all())));
    }

    private void writeInstruments(Outline page) {
        Stream<Row> rows = catalog.instruments().stream()
                .flatMap(instrument -> Stream.concat(
                        Stream.of(new Row(
                                instrument.instrument(),
                                messages.text("percent", "weight", instrument.weight())
                                        + messages.mark(instrument.weightEvidence()),
                                messages.name(instrument.title()))),
                        instrument.parts().stream()
                                .map(part -> new Row(
                                        part.code(),
                                        messages.text("part-of", "instrument", instrument.instrument()),
                                        messages.name(part.title(), part.evidence())))));
        page.heading(messages.text("instruments"))
                .add(Columns.<Row>in(messages)
                        .with("column-code", Row::code)
                        .with("column-weight", Row::weight)
                        .with("column-name", Row::name)
                        .table(messages.text("instruments"), 0, rows));
    }

    private record Row(NodeCode code, String weight, String name) {}

    private void writeGrades(Outline page) {
        GradeScale scale = catalog.gradeScale();
        page.heading(messages.text("grades"))
                .line(messages.words(scale.description(), catalog.gradeScaleEvidence()))
                .add(Columns.<Grade>in(messages)
                        .with("column-code", grade -> grade.code().code())
                        .with("overall", messages::band)
                        .with(
                                "column-every-part",
                                grade -> grade.everyPart()
                                        .map(every -> every.from().reported().toString())
                                        .orElse("–"))
                        .with("passed", grade -> messages.passed(Optional.of(grade.passing())))
                        .with("column-name", grade -> messages.name(grade.title(), grade.evidence()))
                        .table(messages.text("grades"), scale.grades()));
        if (!scale.gradedParts().isEmpty()) {
            page.line(messages.text("graded-parts", "parts", scale.gradedParts())
                    + messages.evidence(scale.gradedPartsEvidence()));
        }
    }

    private void writeRules(Outline page) {
        page.heading(messages.text("scoring-rules"));
        for (ScoringRule rule : catalog.rules()) {
            page.entry(rule.step() + ": " + messages.words(rule.text(), rule.evidence()));
            page.entries(1, rule.readings(), this::reading);
        }
    }

    private String reading(Reading reading) {
        String key = reading.kind().isApplied(catalog) ? "reading-applied" : "reading";
        return messages.text(key, "reading", reading.text()) + messages.evidence(reading.evidence());
    }

    /** When the assessment took place, how many must answer, and where all that is said here was read. */
    private void writeYear(Outline page) {
        page.section(
                        messages.text("calendar"),
                        catalog.calendar(),
                        entry -> messages.words(entry.event().label()) + ": " + days(entry)
                                + messages.evidence(entry.evidence()))
                .section(
                        messages.text("least-samples"),
                        catalog.leastSamples(),
                        sample -> sample.survey().code() + ", " + messages.name(sample.name()) + " [" + sample.kind()
                                + "]: " + sample.respondents() + messages.evidence(sample.evidence()))
                .section(
                        messages.text("sources"),
                        catalog.sources(),
                        source -> source.code() + ": " + messages.words(source.title())
                                + source.address().map(address -> " " + address).orElse(""));
    }

    private static String days(CalendarEntry entry) {
        String from = day(entry.from());
        return entry.from().equals(entry.to()) ? from : (from + " – " + day(entry.to())).strip();
    }

    /** A day as Thai officers write it, with the year of the Buddhist Era. */
    private static String day(Optional<LocalDate> day) {
        return day.map(d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + (d.getYear() + 543))
                .orElse("");
    }
}
