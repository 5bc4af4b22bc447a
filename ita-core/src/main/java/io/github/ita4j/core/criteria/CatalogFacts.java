package io.github.ita4j.core.criteria;

import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import java.util.ArrayList;
import java.util.List;

/** Walks a catalogue from the top down and collects its facts. */
final class CatalogFacts {
    private final List<Fact> facts = new ArrayList<>();

    private CatalogFacts() {}

    static List<Fact> of(Catalog catalog) {
        CatalogFacts collector = new CatalogFacts();
        for (CriteriaNode node : catalog.tree().all()) {
            collector.collect(catalog, node);
        }
        collector.collect(catalog.gradeScale(), catalog.gradeScaleEvidence());
        for (ScoringRule rule : catalog.rules()) {
            collector.add(Fact.Kind.RULE, rule.step(), rule.evidence());
        }
        for (ImprovementTheme theme : catalog.themes()) {
            collector.collect(theme);
        }
        return List.copyOf(collector.facts);
    }

    private void collect(Catalog catalog, CriteriaNode node) {
        if (node.evidence().isPresent()) {
            add(kindOf(node.code()), node.code().code(), node.evidence().get());
        }
        if (node.code() instanceof IndicatorNumber number) {
            Indicator indicator = catalog.indicator(number).orElseThrow();
            add(Fact.Kind.ITEMS, number.code(), indicator.itemsEvidence());
        }
        if (node.item().isPresent()) {
            collect(node.item().get());
        }
    }

    private static Fact.Kind kindOf(NodeCode code) {
        return code instanceof Instrument
                ? Fact.Kind.WEIGHT
                : code instanceof PartCode
                        ? Fact.Kind.PART
                        : code instanceof ItemCode ? Fact.Kind.ITEM_TITLE : Fact.Kind.GROUP_TITLE;
    }

    private void collect(Item item) {
        add(Fact.Kind.ANSWER_SCALE, item.code().code(), item.answerScaleEvidence());
        if (item.code().instrument() == Instrument.OIT) {
            add(Fact.Kind.TOPICS, item.code().code(), item.topicsEvidence());
            add(Fact.Kind.REQUIREMENTS, item.code().code(), item.requirementsEvidence());
        }
    }

    private void collect(GradeScale scale, Evidence ofTheYear) {
        add(Fact.Kind.GRADE, scale.code(), ofTheYear);
        for (Grade grade : scale.grades()) {
            add(Fact.Kind.GRADE, grade.code().code(), grade.evidence());
        }
        if (!scale.gradedParts().isEmpty()) {
            add(Fact.Kind.GRADED_PARTS, scale.code(), scale.gradedPartsEvidence());
        }
    }

    private void collect(ImprovementTheme theme) {
        String number = Integer.toString(theme.number());
        add(Fact.Kind.THEME, number, theme.evidence());
        add(Fact.Kind.THEME_INDICATORS, number, theme.indicatorsEvidence());
    }

    private void add(Fact.Kind kind, String about, Evidence evidence) {
        facts.add(ImmutableFact.of(kind, about, evidence));
    }
}
