package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Json;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A catalogue as JSON, by {@code catalog-report.schema.json}. */
final class CatalogJson {
    private CatalogJson() {}

    static void write(Json json, Catalog catalog) {
        GradeScale scale = catalog.gradeScale();
        json.stamp("catalog", Optional.of(catalog.stamp()))
                .words("body", catalog.body())
                .put("meanOfItems", catalog.meanOfItems())
                .list("instruments", catalog.instruments(), (one, instrument) -> instrument(one, catalog, instrument))
                .list("answerScales", StructureLines.scales(catalog), CatalogJson::answerScale)
                .object(
                        "gradeScale",
                        one -> one.put("code", scale.code())
                                .words("description", scale.description())
                                .evidence("evidence", catalog.gradeScaleEvidence())
                                .list("grades", scale.grades(), CatalogJson::grade)
                                .put("gradedParts", scale.gradedParts())
                                .evidence("gradedPartsEvidence", scale.gradedPartsEvidence()))
                .list(
                        "rules",
                        catalog.rules(),
                        (one, rule) -> rule(one, rule)
                                .list(
                                        "readings",
                                        rule.readings(),
                                        (two, reading) -> reading(two, reading, catalog)
                                                .evidence("evidence", reading.evidence())))
                .list(
                        "themes",
                        catalog.themes(),
                        (one, theme) -> one.put("number", theme.number())
                                .words("name", theme.name())
                                .evidence("evidence", theme.evidence())
                                .values("indicators", theme.indicators(), IndicatorNumber::number)
                                .evidence("indicatorsEvidence", theme.indicatorsEvidence()));
        year(json, catalog);
        evidence(json, catalog.evidenceSummary());
    }

    private static void year(Json json, Catalog catalog) {
        json.list(
                        "calendar",
                        catalog.calendar(),
                        (one, entry) -> one.put("event", entry.event().code())
                                .put("from", entry.from())
                                .put("to", entry.to())
                                .evidence("evidence", entry.evidence()))
                .list(
                        "leastSamples",
                        catalog.leastSamples(),
                        (one, sample) -> one.put("survey", sample.survey().code())
                                .put("kind", sample.kind())
                                .words("name", sample.name())
                                .put("respondents", sample.respondents())
                                .evidence("evidence", sample.evidence()))
                .list(
                        "sources",
                        catalog.sources(),
                        (one, source) -> one.titled(source.code(), source.title())
                                .put("fiscalYear", source.fiscalYear().map(FiscalYear::toString))
                                .put("address", source.address()));
    }

    private static void answerScale(Json json, AnswerScale scale) {
        json.put("code", scale.code())
                .put("reversed", scale.reversed())
                .put("answeredBy", scale.answeredBy().code())
                .list(
                        "choices",
                        scale.choices(),
                        (one, choice) -> one.words("label", choice.label()).put("score", choice.score()))
                .evidence("evidence", scale.evidence());
    }

    static Json reading(Json json, Reading reading, Catalog catalog) {
        return json.put("reading", reading.kind())
                .words(reading.text())
                .put("applied", reading.kind().isApplied(catalog));
    }

    static Json rule(Json json, ScoringRule rule) {
        return json.put("step", rule.step()).words(rule.text()).evidence("evidence", rule.evidence());
    }

    static Json grade(Json json, Grade grade) {
        return json.titled(grade.code(), grade.title())
                .put("from", grade.overall().from())
                .put("to", grade.overall().to())
                .put("everyPartFrom", grade.everyPart().map(Threshold::from))
                .put("passing", grade.passing())
                .evidence("evidence", grade.evidence());
    }

    private static void evidence(Json json, EvidenceSummary summary) {
        List<Fact> holes = summary.belowRead().stream()
                .filter(fact -> fact.evidence().kind() == Evidence.Kind.MISSING)
                .toList();
        json.list(
                        "evidence",
                        List.of(Fact.Kind.values()),
                        (one, kind) -> one.put("facts", kind)
                                .words("label", kind.label())
                                .object("counts", counts -> {
                                    for (Evidence.Kind evidence : Evidence.Kind.values()) {
                                        counts.put(evidence.code(), summary.count(kind, evidence));
                                    }
                                }))
                .list(
                        "holes",
                        holes,
                        (one, fact) -> one.put("facts", fact.kind()).put("about", fact.about()));
    }

    private static void instrument(Json json, Catalog catalog, InstrumentCriteria instrument) {
        json.titled(instrument.instrument().code(), instrument.title())
                .put(
                        "weight",
                        instrument.weight().toDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros())
                .put("itemPrefix", instrument.itemPrefix())
                .evidence("weightEvidence", instrument.weightEvidence())
                .list(
                        "parts",
                        instrument.parts(),
                        (one, part) -> one.titled(part.code(), part.title()).evidence("evidence", part.evidence()))
                .list(
                        "indicators",
                        catalog.node(instrument.instrument()).orElseThrow().children(),
                        (one, indicator) -> indicator(one, catalog, indicator));
    }

    private static void indicator(Json json, Catalog catalog, CriteriaNode indicator) {
        IndicatorNumber number = (IndicatorNumber) indicator.code();
        Indicator criteria = catalog.indicator(number).orElseThrow();
        group(json.put("number", number.number()), indicator)
                .put("officialEn", criteria.officialEnglish())
                .evidence("itemsEvidence", criteria.itemsEvidence());
        List<CriteriaNode> below = indicator.children().stream()
                .filter(child -> child.item().isEmpty())
                .toList();
        items(json, catalog, indicator)
                .list(
                        "subIndicators",
                        below,
                        (one, child) -> items(group(one.put("number", child.code()), child), catalog, child));
    }

    private static Json group(Json json, CriteriaNode group) {
        return json.words("title", group.title().orElseThrow())
                .evidence("titleEvidence", group.evidence().orElseThrow())
                .points("points", group.points());
    }

    private static Json items(Json json, Catalog catalog, CriteriaNode group) {
        List<CriteriaNode> items = group.children().stream()
                .filter(child -> child.item().isPresent())
                .toList();
        return json.list(
                "items",
                items,
                (one, child) -> item(one, catalog, child, child.item().orElseThrow()));
    }

    private static void item(Json json, Catalog catalog, CriteriaNode node, Item item) {
        json.titled(item.code(), item.title())
                .evidence("titleEvidence", item.titleEvidence())
                .points("points", node.points())
                .put("answerScale", item.answerScale().map(AnswerScale::code))
                .evidence("answerScaleEvidence", item.answerScaleEvidence())
                .values("parts", item.parts(), AnswerScale::code);
        if (item.code().instrument() == Instrument.OIT) {
            json.list("requirements", item.requirements(), CatalogJson::requirement)
                    .evidence("requirementsEvidence", item.requirementsEvidence())
                    .values("topics", item.topics(), Topic::id)
                    .evidence("topicsEvidence", item.topicsEvidence())
                    .object(
                            "measure",
                            catalog.requiredMeasure(item.code()),
                            (one, measure) -> one.list("elements", measure.elements(), CatalogJson::requirement)
                                    .list("topics", measure.topics(), CatalogJson::topic));
        }
    }

    static void requirement(Json json, Requirement requirement) {
        json.words(requirement.text()).evidence("evidence", requirement.evidence());
    }

    private static void topic(Json json, Topic topic) {
        json.put("id", topic.id())
                .words("name", topic.name())
                .put("theme", topic.theme().number())
                .evidence("themeEvidence", topic.themeEvidence())
                .words("remedy", topic.remedy())
                .put("owner", topic.owner().code())
                .words("owner", topic.owner().name())
                .put("due", topic.due().name())
                .words("due", topic.due().label())
                .evidence("dueEvidence", topic.dueEvidence());
    }
}
