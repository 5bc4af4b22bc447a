package io.github.ita4j.core.criteria;

import java.util.ArrayList;
import java.util.List;

/** Walks a catalogue from the top down and collects its facts. */
final class CatalogFacts {
    private final List<Fact> facts = new ArrayList<>();

    private CatalogFacts() {}

    static List<Fact> of(Catalog catalog) {
        CatalogFacts collector = new CatalogFacts();
        catalog.instruments().forEach(collector::collect);
        collector.collect(catalog.gradeScale(), catalog.gradeScaleEvidence());
        catalog.rules().forEach(rule -> collector.add(Fact.Kind.RULE, rule.step(), rule.evidence()));
        catalog.themes().forEach(collector::collect);
        return List.copyOf(collector.facts);
    }

    private void collect(InstrumentCriteria instrument) {
        add(Fact.Kind.WEIGHT, instrument.instrument().code(), instrument.weightEvidence());
        instrument.parts().forEach(part -> add(Fact.Kind.PART, part.code().code(), part.evidence()));
        instrument.indicators().forEach(this::collect);
    }

    private void collect(Indicator indicator) {
        add(Fact.Kind.GROUP_TITLE, indicator.number().code(), indicator.titleEvidence());
        add(Fact.Kind.ITEMS, indicator.number().code(), indicator.itemsEvidence());
        indicator
                .subIndicators()
                .forEach(group -> add(Fact.Kind.GROUP_TITLE, group.number().code(), group.titleEvidence()));
        indicator.allItems().forEach(this::collect);
    }

    private void collect(Item item) {
        add(Fact.Kind.ITEM_TITLE, item.code().code(), item.titleEvidence());
        add(Fact.Kind.ANSWER_SCALE, item.code().code(), item.answerScaleEvidence());
        if (item.code().instrument() == Instrument.OIT) {
            add(Fact.Kind.TOPICS, item.code().code(), item.topicsEvidence());
            add(Fact.Kind.REQUIREMENTS, item.code().code(), item.requirementsEvidence());
        }
    }

    private void collect(GradeScale scale, Evidence ofTheYear) {
        add(Fact.Kind.GRADE, scale.code(), ofTheYear);
        scale.grades().forEach(grade -> add(Fact.Kind.GRADE, grade.code().code(), grade.evidence()));
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
        facts.add(Fact.of(kind, about, evidence));
    }
}
