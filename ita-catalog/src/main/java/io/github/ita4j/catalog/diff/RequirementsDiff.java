package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the elements to be published differ between the two sides of a group of o-items.
 *
 * <p>Elements are compared by their text as {@link io.github.ita4j.catalog.lineage.Wording} says, with one addition: a
 * year next to the fiscal year counts by its distance from it, so that "published within 2563" in the criteria of 2563
 * is the same as "published within 2564" in those of 2564. The elements are in our own words; the same element in other
 * words counts as one removed and one added.
 *
 * <pre>{@code
 * RequirementsDiff requirements = merged.requirements().orElseThrow();
 * requirements.fromKnown() + " " + requirements.toKnown(); // true true
 * requirements.added().size() + " added, " + requirements.removed().size() + " removed"; // 2 added, 0 removed
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface RequirementsDiff extends JsonObject {
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

    /**
     * The difference read from the other side.
     *
     * @return the same with the two sides swapped
     */
    default RequirementsDiff mirrored() {
        return ImmutableRequirementsDiff.of(
                /* fromKnown= */ toKnown(),
                /* toKnown= */ fromKnown(),
                /* added= */ removed(),
                /* removed= */ added(),
                evidence());
    }
}
