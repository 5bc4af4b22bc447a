package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.NodeResult;
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

    private final LinearForm form;
    private final Map<NodeCode, CatalogEntry> entries = new HashMap<>();
    private final Map<String, List<Fact>> facts;
    private final Map<String, ScoringRule> rules = new HashMap<>();

    private CatalogEntries(Catalog catalog, LinearForm form) {
        this.form = form;
        this.facts = catalog.evidenceSummary().facts().stream()
                .filter(fact -> FACTS_OF_NODES.contains(fact.kind()))
                .collect(Collectors.groupingBy(Fact::about));
        catalog.rules().forEach(rule -> rules.put(rule.step(), rule));
        add(
                Overall.OVERALL,
                Optional.of(Words.both(Word.OVERALL)),
                Optional.empty(),
                "overall",
                catalog.instruments().stream().map(this::add).toList());
    }

    static CatalogEntries of(Catalog catalog, LinearForm form) {
        return new CatalogEntries(catalog, form);
    }

    Optional<CatalogEntry> find(NodeCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The rule by which every score is rounded. */
    Optional<ScoringRule> rounding() {
        return rule(ROUNDING);
    }

    private Optional<ScoringRule> rule(String step) {
        return Optional.ofNullable(rules.get(step));
    }

    private CatalogEntry add(InstrumentCriteria criteria) {
        Instrument instrument = criteria.instrument();
        Optional<NodeCode> parent = Optional.of(Overall.OVERALL);
        return add(new CatalogEntry(
                blank(instrument, Optional.of(criteria.title()), parent, "instrument"),
                rule("eit-parts"),
                // A part is asked for as a whole: no rule says what it is made from.
                criteria.parts().stream()
                        .map(part ->
                                add(part.code(), Optional.of(part.title()), Optional.of(instrument), "", List.of()))
                        .toList(),
                criteria.indicators().stream()
                        .map(indicator -> add(instrument, indicator))
                        .toList()));
    }

    private CatalogEntry add(Instrument instrument, Indicator indicator) {
        return add(
                indicator.number(),
                Optional.of(indicator.title()),
                Optional.of(instrument),
                stepOf(instrument, indicator),
                indicator.subIndicators().isEmpty()
                        ? items(indicator.number(), indicator.items())
                        : indicator.subIndicators().stream()
                                .map(subIndicator -> add(indicator, subIndicator))
                                .toList());
    }

    private CatalogEntry add(Indicator indicator, SubIndicator subIndicator) {
        return add(
                subIndicator.number(),
                Optional.of(subIndicator.title()),
                Optional.of(indicator.number()),
                "sub-indicator",
                items(subIndicator.number(), subIndicator.items()));
    }

    private List<CatalogEntry> items(NodeCode parent, List<Item> items) {
        return items.stream().map(item -> add(parent, item)).toList();
    }

    /** The rules speak of sub-indicators in the OIT and of items elsewhere; of any other structure they say nothing. */
    private static String stepOf(Instrument instrument, Indicator indicator) {
        boolean grouped = !indicator.subIndicators().isEmpty();
        if (instrument == Instrument.OIT) {
            return grouped ? "oit-indicator" : "";
        }
        return grouped ? "" : "survey-indicator";
    }

    private CatalogEntry add(NodeCode parent, Item item) {
        return add(
                item.code(),
                item.title(),
                Optional.of(parent),
                item.code().instrument() == Instrument.OIT ? "oit-item" : "survey-item",
                List.of());
    }

    private CatalogEntry add(
            NodeCode code,
            Optional<LocalizedText> title,
            Optional<NodeCode> parent,
            String step,
            List<CatalogEntry> children) {
        return add(new CatalogEntry(blank(code, title, parent, step), Optional.empty(), List.of(), children));
    }

    private ImmutableExplainedNode blank(
            NodeCode code, Optional<LocalizedText> title, Optional<NodeCode> parent, String step) {
        NodeResult unknown = NodeResult.builder()
                .code(code)
                .origin(NodeResult.Origin.MISSING)
                .lower(Score.ZERO)
                .upper(Score.MAX)
                .build();
        return (ImmutableExplainedNode) ExplainedNode.builder()
                .result(unknown)
                .title(title)
                .parent(parent)
                .weight(weight(code, parent))
                .points(form.points(code))
                .rule(rule(step))
                .narrowed(false)
                .facts(factsOf(code))
                .build();
    }

    private CatalogEntry add(CatalogEntry entry) {
        entries.put(entry.code(), entry);
        return entry;
    }

    private Fraction weight(NodeCode code, Optional<NodeCode> parent) {
        return parent.map(above -> form.points(code).dividedBy(form.points(above)))
                .orElse(Fraction.ONE);
    }

    private List<Fact> factsOf(NodeCode code) {
        return facts.getOrDefault(code.code(), List.of());
    }
}
