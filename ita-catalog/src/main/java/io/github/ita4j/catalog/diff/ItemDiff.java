package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How one group of items differs: what became of it, and what that does to points, place, requirements and answers.
 *
 * <p>For example, o10 and o11 of 2568, worth 4/7 of a point each, merged into o10 of 2569, worth 2/3 of a point: a miss
 * there costs more than a miss in either one did, but less than missing both.
 *
 * <pre>{@code
 * merged.from().stream().map(ItemDiff.ItemPlace::item).toList(); // [o10, o11]
 * merged.fromPoints(); // 8/7: 4/7 each
 * merged.toPoints(); // 2/3
 * merged.pointsGained(); // -10/21
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemDiff extends JsonObject {
    /**
     * The group, with its items, topics, evidence, and whether it was retitled or renumbered.
     *
     * @return the entry of the crosswalk
     */
    CrosswalkEntry entry();

    /**
     * Where the items of the earlier side stand and what they are worth.
     *
     * @return one place for each item of the entry's earlier side
     */
    List<ItemPlace> from();

    /**
     * Where the items of the later side stand and what they are worth.
     *
     * @return one place for each item of the entry's later side
     */
    List<ItemPlace> to();

    /**
     * How the required elements differ.
     *
     * @return the difference; empty for survey items, which require nothing to be published, and where a side has no
     *     item
     */
    Optional<RequirementsDiff> requirements();

    /**
     * How the answer scales differ.
     *
     * @return the difference; empty where a side has no item
     */
    Optional<AnswersDiff> answers();

    /**
     * The points of all items of the earlier side together.
     *
     * @return the exact points, 0 where there is no item
     */
    default Fraction fromPoints() {
        return sum(from());
    }

    /**
     * The points of all items of the later side together.
     *
     * @return the exact points, 0 where there is no item
     */
    default Fraction toPoints() {
        return sum(to());
    }

    /**
     * How many points more the later side is worth.
     *
     * @return the exact difference, negative where it is worth less
     */
    default Fraction pointsGained() {
        return toPoints().minus(fromPoints());
    }

    /**
     * Whether the group is worth something else.
     *
     * @return true if the points of the two sides differ
     */
    default boolean pointsChanged() {
        return pointsGained().signum() != 0;
    }

    /**
     * Whether the group moved to another sub-indicator or indicator.
     *
     * @return true if both sides have items and these are in places with other numbers
     */
    default boolean moved() {
        return entry().matched() && !parents(from()).equals(parents(to()));
    }

    /**
     * Whether anything differs.
     *
     * @return false only if the relation is {@link Relation#EQUAL} and points, place, requirements and answers are the
     *     same
     */
    default boolean differs() {
        return entry().relation() != Relation.EQUAL
                || pointsChanged()
                || moved()
                || requirements().filter(RequirementsDiff::differs).isPresent()
                || answers().filter(AnswersDiff::differs).isPresent();
    }

    private static Fraction sum(List<ItemPlace> places) {
        return places.stream().map(ItemPlace::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Set<NodeCode> parents(List<ItemPlace> places) {
        return places.stream().map(ItemPlace::parent).collect(Collectors.toSet());
    }

    /**
     * Where an item is in its catalogue and what it is worth there. For example, o8 of 2566 is in 9.1 and is worth
     * 2/5 of a point.
     *
     * <pre>{@code
     * ItemDiff.ItemPlace place = merged.to().get(0);
     * place.item() + " in " + place.parent(); // o10 in 9.2
     * place.points(); // 2/3
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface ItemPlace extends JsonObject {
        /**
         * The item.
         *
         * @return its code
         */
        ItemCode item();

        /**
         * The node above it.
         *
         * @return a sub-indicator, or an indicator that has its items directly
         */
        NodeCode parent();

        /**
         * The points of the overall score that a full score of the item is worth.
         *
         * @return the exact points, from more than 0 to 100
         */
        Fraction points();
    }

    /**
     * How the answer scales differ between the two sides of a group of items. Scales are the same if they have the same
     * code, answers from the same people, and the same choices with the same scores. The scale of a question with parts is
     * that of the question together with those of its parts.
     *
     * <pre>{@code
     * ItemDiff.AnswersDiff answers = merged.answers().orElseThrow();
     * answers.comparison(); // SAME
     * answers.differs(); // false
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface AnswersDiff extends JsonObject {
        /**
         * The scales of the earlier side.
         *
         * @return the scales in the order of the items, each item's own first and then those of its parts; shorter where
         *     one is not known
         */
        List<AnswerScale> from();

        /**
         * The scales of the later side.
         *
         * @return the scales in the order of the items, each item's own first and then those of its parts; shorter where
         *     one is not known
         */
        List<AnswerScale> to();

        /**
         * The outcome.
         *
         * @return unknown if the scale of an item of either side is not known
         */
        Comparison comparison();

        /**
         * Whether the two sides differ: in the scales, or in that one side knows them and the other does not.
         *
         * @return false if they are the same or unknown on both sides
         */
        boolean differs();

        /**
         * How well the scales of both sides are known: no better than that of the item known least.
         *
         * @return the evidence; {@link Evidence.Kind#MISSING} if the scale of an item is not known
         */
        Evidence evidence();
    }

    /**
     * How the elements to be published differ between the two sides of a group of o-items.
     *
     * <p>Elements are compared by their text as {@link io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording} says, with one addition: a
     * year next to the fiscal year counts by its distance from it, so that "published within 2563" in the criteria of 2563
     * is the same as "published within 2564" in those of 2564. The elements are in our own words; the same element in other
     * words counts as one removed and one added.
     *
     * <pre>{@code
     * ItemDiff.RequirementsDiff requirements = merged.requirements().orElseThrow();
     * requirements.fromKnown() + " " + requirements.toKnown(); // true true
     * requirements.added().size() + " added, " + requirements.removed().size() + " removed"; // 2 added, 0 removed
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface RequirementsDiff extends JsonObject {
        /**
         * Whether the elements of all items of the earlier side are known.
         *
         * @return false if those of an item are missing
         */
        boolean fromKnown();

        /**
         * Whether the elements of all items of the later side are known.
         *
         * @return false if those of an item are missing
         */
        boolean toKnown();

        /**
         * The elements that only the later side requires.
         *
         * @return the elements in the order of the items; empty unless both sides are known
         */
        List<Requirement> added();

        /**
         * The elements that only the earlier side requires.
         *
         * @return the elements in the order of the items; empty unless both sides are known
         */
        List<Requirement> removed();

        /**
         * How well the elements of both sides are known: no better than those of the item known least.
         *
         * @return the evidence; {@link Evidence.Kind#MISSING} unless both sides are known
         */
        Evidence evidence();

        /**
         * The outcome.
         *
         * @return unknown unless both sides are known
         */
        default Comparison comparison() {
            if (!fromKnown() || !toKnown()) {
                return Comparison.UNKNOWN;
            }
            return added().isEmpty() && removed().isEmpty() ? Comparison.SAME : Comparison.CHANGED;
        }

        /**
         * Whether the two sides differ: in the elements, or in that one side knows them and the other does not.
         *
         * @return false if they are the same or unknown on both sides
         */
        default boolean differs() {
            return comparison() == Comparison.CHANGED || fromKnown() != toKnown();
        }
    }

    /**
     * The outcome of comparing something that a catalogue may not know.
     *
     * <pre>{@code
     * merged.requirements().map(ItemDiff.RequirementsDiff::comparison); // Optional[CHANGED]
     * ItemDiff.Comparison.UNKNOWN.label().in(Language.ENGLISH); // Unknown
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum Comparison implements Labelled {
        /** Known on both sides, and the same. */
        SAME,
        /** Known on both sides, and different. */
        CHANGED,
        /** Not known on one side or on both. */
        UNKNOWN
    }
}
