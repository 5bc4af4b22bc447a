package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * One link between an item of one catalogue and an item of another, such as o10 of 2565 to o11 of 2566 by the topic
 * {@code annual-operations-plan}.
 *
 * <pre>{@code
 * ItemLink link = merged.links().get(0);
 * link.from() + " -> " + link.to(); // o11 -> o12
 * link.basis() + " " + link.topics(); // TOPICS [operations-six-month-report]
 * }</pre>
 *
 * <p>Ordered by the two codes.
 */
@Value.Immutable
@ValueStyle
public interface ItemLink extends Comparable<ItemLink>, JsonObject {
    /**
     * The item on the side the crosswalk starts from.
     *
     * @return its code
     */
    ItemCode from();

    /**
     * The item on the side the crosswalk leads to.
     *
     * @return its code
     */
    ItemCode to();

    /**
     * On what the link rests.
     *
     * @return the basis
     */
    LinkBasis basis();

    /**
     * The topics that both items carry.
     *
     * @return their identifiers in alphabetical order; empty unless the basis is {@link LinkBasis#TOPICS}
     */
    List<String> topics();

    /**
     * How well the link is known: no better than the weaker of the two facts it rests on. The note says where the two
     * items share only some of their topics.
     *
     * @return the evidence
     */
    Evidence evidence();

    @Override
    default int compareTo(ItemLink other) {
        return Comparator.comparing(ItemLink::from).thenComparing(ItemLink::to).compare(this, other);
    }

    /**
     * On what it rests that an item of one catalogue and an item of another belong together.
     *
     * <pre>{@code
     * merged.links().get(0).basis(); // TOPICS
     * ItemLink.LinkBasis.TOPICS.label().in(Language.ENGLISH); // Same topics
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum LinkBasis implements Labelled {
        /** Both carry the same topic. This is how items with topics, the o-items, are known again, whatever their title. */
        TOPICS,
        /** Neither has topics, and both have the same title within the same instrument. */
        TITLE,
        /**
         * Neither has topics, and both have the same code in catalogues of the same fiscal year and edition, such as a
         * catalogue and its corrected version. Between years a code shows nothing.
         */
        CODE
    }
}
