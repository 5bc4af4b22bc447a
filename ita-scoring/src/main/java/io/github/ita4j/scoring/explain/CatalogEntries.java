package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.text.LocalizedText;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks a catalogue from the top down and collects what it says of each node. */
final class CatalogEntries {
    private static final String ROUNDING = "rounding";

    /** The kinds of facts that a score rests on; their subject is a node's code, which no other kind may claim. */
    static final Set<Fact.Kind> FACTS_OF_NODES = EnumSet.of(
            Fact.Kind.WEIGHT,
            Fact.Kind.PART,
            Fact.Kind.GROUP_TITLE,
            Fact.Kind.ITEMS,
            Fact.Kind.ITEM_TITLE,
            Fact.Kind.ANSWER_SCALE,
            Fact.Kind.REQUIREMENTS);

    private final Map<NodeCode, CatalogEntry> entries = new HashMap<>();
    private final Map<String, List<Fact>> facts;
    private final Map<String, ScoringRule> rules = new HashMap<>();

    private CatalogEntries(Catalog catalog) {
        this.facts = catalog.evidenceSummary().facts().stream()
                .filter(fact -> FACTS_OF_NODES.contains(fact.kind()))
                .collect(Collectors.groupingBy(Fact::about));
        catalog.rules().forEach(rule -> rules.put(rule.step(), rule));
        add(
                Overall.OVERALL,
                Optional.of(Words.both(Word.OVERALL)),
                Optional.empty(),
                "overall",
                catalog.instruments().stream()
                        .map(InstrumentCriteria::instrument)
                        .toList());
        catalog.instruments().forEach(this::add);
    }

    static CatalogEntries of(Catalog catalog) {
        return new CatalogEntries(catalog);
    }

    Optional<CatalogEntry> find(NodeCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    CatalogEntry get(NodeCode code) {
        return find(code).orElseThrow();
    }

    /** The rule by which every score is rounded. */
    Optional<ScoringRule> rounding() {
        return rule(ROUNDING);
    }

    private Optional<ScoringRule> rule(String step) {
        return Optional.ofNullable(rules.get(step));
    }

    private void add(InstrumentCriteria criteria) {
        Instrument instrument = criteria.instrument();
        entries.put(
                instrument,
                new CatalogEntry(
                        instrument,
                        Optional.of(criteria.title()),
                        Optional.of(Overall.OVERALL),
                        rule("instrument"),
                        rule("eit-parts"),
                        factsOf(instrument),
                        List.copyOf(criteria.parts().stream()
                                .map(InstrumentPart::code)
                                .toList()),
                        List.copyOf(criteria.indicators().stream()
                                .map(Indicator::number)
                                .toList())));
        // A part is asked for as a whole: no rule says what it is made from.
        criteria.parts()
                .forEach(part -> add(part.code(), Optional.of(part.title()), Optional.of(instrument), "", List.of()));
        criteria.indicators().forEach(indicator -> add(instrument, indicator));
    }

    private void add(Instrument instrument, Indicator indicator) {
        List<? extends NodeCode> children = indicator.subIndicators().isEmpty()
                ? indicator.items().stream().map(Item::code).toList()
                : indicator.subIndicators().stream().map(SubIndicator::number).toList();
        add(
                indicator.number(),
                Optional.of(indicator.title()),
                Optional.of(instrument),
                stepOf(instrument, indicator),
                children);
        indicator.items().forEach(item -> add(indicator.number(), item));
        for (SubIndicator subIndicator : indicator.subIndicators()) {
            add(
                    subIndicator.number(),
                    Optional.of(subIndicator.title()),
                    Optional.of(indicator.number()),
                    "sub-indicator",
                    subIndicator.items().stream().map(Item::code).toList());
            subIndicator.items().forEach(item -> add(subIndicator.number(), item));
        }
    }

    /** The rules speak of sub-indicators in the OIT and of items elsewhere; of any other structure they say nothing. */
    private static String stepOf(Instrument instrument, Indicator indicator) {
        boolean grouped = !indicator.subIndicators().isEmpty();
        if (instrument == Instrument.OIT) {
            return grouped ? "oit-indicator" : "";
        }
        return grouped ? "" : "survey-indicator";
    }

    private void add(NodeCode parent, Item item) {
        add(
                item.code(),
                item.title(),
                Optional.of(parent),
                item.code().instrument() == Instrument.OIT ? "oit-item" : "survey-item",
                List.of());
    }

    private void add(
            NodeCode code,
            Optional<LocalizedText> title,
            Optional<NodeCode> parent,
            String step,
            List<? extends NodeCode> children) {
        entries.put(
                code,
                new CatalogEntry(
                        code,
                        title,
                        parent,
                        rule(step),
                        Optional.empty(),
                        factsOf(code),
                        List.of(),
                        List.copyOf(children)));
    }

    private List<Fact> factsOf(NodeCode code) {
        return facts.getOrDefault(code.code(), List.of());
    }
}
