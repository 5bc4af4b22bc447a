package io.github.ita4j.io.report.internal;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that the page on the criteria of a year shows.
 *
 * @param words its words
 * @param head the year and the catalogue
 * @param lead what else is to be said of the catalogue as a whole
 * @param catalog the criteria
 * @param diff what changed since the year before
 * @param sections what is said in lines and tables: rules, themes, the year, and how well all this is known
 */
public record CatalogView(
        Words words,
        String head,
        List<String> lead,
        Catalog catalog,
        Optional<CatalogDiff> diff,
        List<SectionView> sections) {
    /**
     * A piece of a bar.
     *
     * @param label the code of a node
     * @param x where it begins
     * @param width how long it is
     * @param middle where its label stands
     * @param points what it is worth
     */
    public record Segment(String label, String x, String width, String middle, Fraction points) {}

    /**
     * Whether a node has a bar of its own: one with items below it, or of which no items are known.
     *
     * @param node a node above the items
     * @return false for what has other groups below it
     */
    public boolean isDrawn(CriteriaNode node) {
        return node.children().stream().allMatch(child -> child.item().isPresent());
    }

    /**
     * What the longest bar is worth, which has the full width.
     *
     * @return the points
     */
    public Fraction longest() {
        return catalog.tree().all().stream()
                .filter(node -> node.item().isEmpty() && !(node.code() instanceof PartCode) && isDrawn(node))
                .map(CriteriaNode::points)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.of(100));
    }

    /**
     * How long the bar of a node is.
     *
     * @param node the node
     * @return a percentage of the longest one
     */
    public String width(CriteriaNode node) {
        return ReportView.percent(node.points().dividedBy(longest()));
    }

    /**
     * The pieces of the bar of a node, each as long as it is worth.
     *
     * @param node the node; the whole, for the bar of the instruments
     * @return a piece for each node below it
     */
    public List<Segment> segments(CriteriaNode node) {
        Fraction whole = node.parent().isEmpty() ? node.points() : longest();
        List<Segment> segments = new ArrayList<>();
        Fraction at = Fraction.ZERO;
        for (CriteriaNode child : node.children()) {
            Fraction half = child.points().times(Fraction.of(1, 2));
            String x = ReportView.percent(at.dividedBy(whole));
            String width = ReportView.percent(child.points().dividedBy(whole));
            String middle = ReportView.percent(at.plus(half).dividedBy(whole));
            segments.add(new Segment(child.code().code(), x, width, middle, child.points()));
            at = at.plus(child.points());
        }
        return segments;
    }

    /**
     * How well it is known which items an indicator has.
     *
     * @param node the node
     * @return the kind of evidence; empty for nodes that are no indicators
     */
    public Optional<Evidence.Kind> itemsEvidence(CriteriaNode node) {
        return node.code() instanceof IndicatorNumber number
                ? catalog.indicator(number).map(Indicator::itemsEvidence).map(Evidence::kind)
                : Optional.empty();
    }

    /**
     * What a miss costs where it costs least, and where it costs most.
     *
     * @return a sentence on o-items
     */
    public String cheapestAndDearest() {
        List<CriteriaNode> items = catalog.tree().leaves().stream()
                .filter(node -> node.item().isPresent() && node.instrument().equals(Optional.of(Instrument.OIT)))
                .sorted(Comparator.comparing(CriteriaNode::points))
                .toList();
        CriteriaNode least = items.get(0);
        CriteriaNode most = items.get(items.size() - 1);
        String lowest = ReportView.points(least.points());
        String highest = ReportView.points(most.points());
        NodeCode cheap = least.parent().orElseThrow().code();
        NodeCode dear = most.parent().orElseThrow().code();
        return words.text("page-miss", "least", lowest, "cheap", cheap, "most", highest, "dear", dear);
    }

    /**
     * The items by what became of them.
     *
     * @return the differences by relation, in the order of the relations
     */
    public Map<Relation, List<ItemDiff>> changes() {
        return diff.stream()
                .flatMap(all -> all.items().stream())
                .collect(Collectors.groupingBy(item -> item.entry().relation(), TreeMap::new, Collectors.toList()));
    }
}
