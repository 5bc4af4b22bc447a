package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
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
 * merged.from().stream().map(ItemPlace::item).toList(); // [o10, o11]
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
     * @return true if both sides have items and these stand in places with other numbers
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

    /**
     * The difference read from the other side.
     *
     * @return the same with the two sides swapped
     */
    default ItemDiff mirrored() {
        return ImmutableItemDiff.of(
                entry().mirrored(),
                to(),
                from(),
                requirements().map(RequirementsDiff::mirrored),
                answers().map(AnswersDiff::mirrored));
    }

    private static Fraction sum(List<ItemPlace> places) {
        return places.stream().map(ItemPlace::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Set<NodeCode> parents(List<ItemPlace> places) {
        return places.stream().map(ItemPlace::parent).collect(Collectors.toSet());
    }
}
