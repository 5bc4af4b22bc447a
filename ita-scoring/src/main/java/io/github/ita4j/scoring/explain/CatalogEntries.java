package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Range;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks a catalogue from the top down and collects what it says of each node. */
final class CatalogEntries {
    /** The kinds of facts that a score rests on; their subject is a node's code, which no other kind may claim. */
    static final Set<Fact.Kind> FACTS_OF_NODES = EnumSet.range(Fact.Kind.WEIGHT, Fact.Kind.REQUIREMENTS);

    private final Map<NodeCode, CatalogEntry> entries = new HashMap<>();
    private final Map<String, List<Fact>> facts;
    private final Map<String, ScoringRule> rules = new HashMap<>();

    private int next;

    private CatalogEntries(Catalog catalog) {
        this.facts = catalog.evidenceSummary().facts().stream()
                .filter(fact -> FACTS_OF_NODES.contains(fact.kind()))
                .collect(Collectors.groupingBy(Fact::about));
        catalog.rules().forEach(rule -> rules.put(rule.step(), rule));
        add(catalog.tree());
    }

    static CatalogEntries of(Catalog catalog) {
        return new CatalogEntries(catalog);
    }

    Optional<CatalogEntry> find(NodeCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    Optional<ScoringRule> rule(String step) {
        return Optional.ofNullable(rules.get(step));
    }

    private CatalogEntry add(CriteriaNode node) {
        int place = next++;
        CatalogEntry entry =
                new CatalogEntry(place, blank(node), rule("eit-parts"), addAll(node.parts()), addAll(node.children()));
        entries.put(node.code(), entry);
        return entry;
    }

    private List<CatalogEntry> addAll(List<CriteriaNode> nodes) {
        return nodes.stream().map(this::add).toList();
    }

    /** The step of the rule by which a node is made. A part is asked for as a whole: no rule says what it is made from. */
    private static String stepOf(CriteriaNode node) {
        boolean oit = node.instrument().equals(Optional.of(Instrument.OIT));
        if (node.code() instanceof IndicatorNumber) {
            // The rules speak of sub-indicators in the OIT and of items elsewhere; of any other structure they say
            // nothing.
            boolean grouped = node.children().stream().anyMatch(child -> child.code() instanceof SubIndicatorNumber);
            return oit == grouped ? (oit ? "oit-indicator" : "survey-indicator") : "";
        }
        if (node.code() instanceof ItemCode) {
            return oit ? "oit-item" : "survey-item";
        }
        return node.code() instanceof SubIndicatorNumber
                ? "sub-indicator"
                : node.code() instanceof Instrument ? "instrument" : node.code() == Overall.OVERALL ? "overall" : "";
    }

    private ImmutableExplainedNode blank(CriteriaNode node) {
        NodeResult unknown = NodeResult.builder()
                .code(node.code())
                .origin(NodeResult.Origin.MISSING)
                .range(Range.ALL)
                .build();
        return (ImmutableExplainedNode) ImmutableExplainedNode.builder()
                .result(unknown)
                .title(node.title())
                .parent(node.parent().map(CriteriaNode::code))
                .weight(node.share())
                .points(node.points())
                .rule(rule(stepOf(node)))
                .narrowed(false)
                .facts(facts.getOrDefault(node.code().code(), List.of()))
                .build();
    }
}
