package io.github.ita4j.core.criteria;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of criteria: the overall result at the top, then instruments, indicators, sub-indicators and items, each
 * with its share of the score above it. Whatever walks the criteria walks this tree.
 *
 * <p>The score of a node is the mean of its children, each weighted with its share. The parts of an instrument are a second way
 * to the same score, and so no children.
 *
 * <pre>{@code
 * CriteriaNode basics = catalog.node(NodeCode.parse("9.1")).orElseThrow();
 * basics.parent().orElseThrow().code(); // 9
 * basics.children().size(); // 10
 * basics.share(); // 0.2
 * basics.points(); // 4
 * catalog.tree().children(); // [IIT, EIT, OIT]
 * }</pre>
 *
 * <p>Immutable and thread-safe. Each node is one object per catalogue and equal only to itself.
 */
public final class CriteriaNode implements JsonObject {
    private final NodeCode code;
    private final Optional<LocalizedText> title;
    private final Optional<Evidence> evidence;
    private final Optional<Item> item;
    private final @Nullable CriteriaNode parent;
    private final Fraction share;
    private final Fraction points;
    private final List<CriteriaNode> children = new ArrayList<>();
    private final List<CriteriaNode> parts = new ArrayList<>();
    private final Map<NodeCode, CriteriaNode> tree;

    /** The top of a tree. */
    private CriteriaNode(
            @Nullable CriteriaNode parent,
            Fraction share,
            NodeCode code,
            Optional<LocalizedText> title,
            Optional<Evidence> evidence,
            Optional<Item> item) {
        this.code = code;
        this.title = title;
        this.evidence = evidence;
        this.item = item;
        this.parent = parent;
        this.share = share;
        this.points = parent == null ? Fraction.of(100) : parent.points.times(share);
        this.tree = parent == null ? new LinkedHashMap<>() : parent.tree;
        this.tree.put(code, this);
    }

    /** The tree of a catalogue, which must keep the laws of {@link CatalogCheck}. */
    static CriteriaNode of(Catalog catalog) {
        CriteriaNode overall = new CriteriaNode(
                null, Fraction.ONE, Overall.OVERALL, Optional.empty(), Optional.empty(), Optional.empty());
        Fraction total = sum(catalog.instruments().stream().map(InstrumentCriteria::weight));
        for (InstrumentCriteria criteria : catalog.instruments()) {
            Fraction share = criteria.weight().dividedBy(total);
            overall.group(share, criteria.instrument(), criteria.title(), criteria.weightEvidence())
                    .addBelow(criteria, catalog.meanOfItems());
        }
        return overall;
    }

    private void addBelow(InstrumentCriteria criteria, boolean byItems) {
        for (InstrumentPart part : criteria.parts()) {
            Fraction half = Fraction.of(1, criteria.parts().size());
            Optional<LocalizedText> name = Optional.of(part.title());
            parts.add(new CriteriaNode(this, half, part.code(), name, Optional.of(part.evidence()), Optional.empty()));
        }
        Fraction all = sum(criteria.indicators().stream().map(one -> weight(one.allItems(), byItems)));
        for (Indicator indicator : criteria.indicators()) {
            Fraction share = weight(indicator.allItems(), byItems).dividedBy(all);
            group(share, indicator.number(), indicator.title(), indicator.titleEvidence())
                    .addBelow(indicator, byItems);
        }
    }

    private void addBelow(Indicator indicator, boolean byItems) {
        addItems(indicator.items());
        Fraction all = sum(indicator.subIndicators().stream().map(one -> weight(one.items(), byItems)));
        for (SubIndicator sub : indicator.subIndicators()) {
            group(weight(sub.items(), byItems).dividedBy(all), sub.number(), sub.title(), sub.titleEvidence())
                    .addItems(sub.items());
        }
    }

    private void addItems(List<Item> items) {
        for (Item one : items) {
            Fraction share = one.weight().dividedBy(weight(items, true));
            children.add(new CriteriaNode(
                    this, share, one.code(), one.title(), Optional.of(one.titleEvidence()), Optional.of(one)));
        }
    }

    /** What a group weighs in the mean above it: as much as its items, or as much as any other. */
    private static Fraction weight(List<Item> items, boolean byItems) {
        return byItems && !items.isEmpty() ? sum(items.stream().map(Item::weight)) : Fraction.ONE;
    }

    private static Fraction sum(Stream<Fraction> weights) {
        return weights.reduce(Fraction.ZERO, Fraction::plus);
    }

    private CriteriaNode group(Fraction part, NodeCode number, LocalizedText name, Evidence known) {
        CriteriaNode node =
                new CriteriaNode(this, part, number, Optional.of(name), Optional.of(known), Optional.empty());
        children.add(node);
        return node;
    }

    /**
     * The code.
     *
     * @return such as {@code 9.1}
     */
    public NodeCode code() {
        return code;
    }

    /**
     * The name, or our own short topic of a survey item.
     *
     * @return the title; empty for the overall result and for items whose title is not known
     */
    public Optional<LocalizedText> title() {
        return title;
    }

    /**
     * How well the node itself is known: the weight of an instrument, that a part exists, the title of all others.
     *
     * @return the evidence; empty for the overall result
     */
    public Optional<Evidence> evidence() {
        return evidence;
    }

    /**
     * What the catalogue says of an item.
     *
     * @return the item; empty for what is no item
     */
    public Optional<Item> item() {
        return item;
    }

    /**
     * The node above this one.
     *
     * @return the node above; empty for the overall result
     */
    public Optional<CriteriaNode> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * What the score is the mean of.
     *
     * @return the nodes below in the order of the catalogue; empty for items, for parts, and for an indicator whose items are
     *     not known
     */
    public List<CriteriaNode> children() {
        return Collections.unmodifiableList(children);
    }

    /**
     * The parts in which an instrument is collected.
     *
     * @return the parts in order; empty for what is collected as one
     */
    public List<CriteriaNode> parts() {
        return Collections.unmodifiableList(parts);
    }

    /**
     * The share of the score above.
     *
     * @return the exact share, above 0 and at most 1; the shares of the children of a node sum to 1, and so do those of its parts
     */
    public Fraction share() {
        return share;
    }

    /**
     * The points of the overall score that a full score of this node is worth.
     *
     * @return the exact points, above 0 and at most 100
     */
    public Fraction points() {
        return points;
    }

    /**
     * The instrument this is or is in.
     *
     * @return the instrument; empty for the overall result
     */
    public Optional<Instrument> instrument() {
        return code instanceof Instrument own ? Optional.of(own) : parent().flatMap(CriteriaNode::instrument);
    }

    /**
     * This node and everything below it, parts included.
     *
     * @return the nodes in the order of the catalogue: each node, its parts, then its children with what is below them
     */
    public List<CriteriaNode> all() {
        List<CriteriaNode> all = new ArrayList<>();
        addAllTo(all);
        return all;
    }

    private void addAllTo(List<CriteriaNode> all) {
        all.add(this);
        all.addAll(parts);
        for (CriteriaNode child : children) {
            child.addAllTo(all);
        }
    }

    /**
     * What the score is made from in the end: the nodes below under which nothing stands, or the node itself. Parts are none of
     * them.
     *
     * @return the leaves in the order of the catalogue: items, and indicators whose items are not known
     */
    public List<CriteriaNode> leaves() {
        return all().stream()
                .filter(node -> node.children.isEmpty() && (node == this || !(node.code instanceof PartCode)))
                .toList();
    }

    /**
     * The items below, whatever is between; an item is its own.
     *
     * @return the items in the order of the catalogue; empty where they are not known
     */
    public List<Item> items() {
        return leaves().stream().flatMap(node -> node.item.stream()).toList();
    }

    /**
     * Whether this is somewhere under a node.
     *
     * @param above the code of any node
     * @return true if that node is above this one; false also for this node itself
     */
    public boolean isBelow(NodeCode above) {
        return parent != null && (parent.code.equals(above) || parent.isBelow(above));
    }

    /** Every node of the whole tree by code, in the order of the catalogue. */
    Map<NodeCode, CriteriaNode> tree() {
        return tree;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code.code();
    }
}
