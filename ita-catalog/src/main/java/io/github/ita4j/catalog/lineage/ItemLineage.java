package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import org.immutables.value.Value;

/**
 * One item of one year, followed back and forth through all years of a lineage.
 *
 * <p>Each year is compared with the item's own year directly, never through the years between: what comes back after a
 * gap is found again.
 *
 * <pre>{@code
 * for (ItemLineage.YearOfLineage year : o12.years()) {
 *     System.out.println(year.year() + " " + year.items().stream().map(Item::code).toList());
 * }
 * // 2563 [o11, o19]
 * // 2564 [o11, o19]
 * // 2565 [o11, o19]
 * // 2566 [o12]
 * // 2567 [o8]
 * // 2568 [o6]
 * // 2569 [o6]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemLineage extends JsonObject {
    /**
     * The item's own year.
     *
     * @return the fiscal year in which the item has its code
     */
    FiscalYear year();

    /**
     * The item that is followed.
     *
     * @return the item as its year has it
     */
    Item item();

    /**
     * The items that correspond to it, year by year: those that share a topic with it or, where it has no topics, the
     * one with its title.
     *
     * @return every year of the lineage, the earliest first, the item's own included
     */
    List<YearOfLineage> years();

    /**
     * The same for each topic of the item by itself.
     *
     * @return the topics in the order of the item; empty for an item without topics
     */
    List<TopicLineage> topics();

    /**
     * One year in the life of an item or a topic: the items that carry it, or that it is absent or unknown.
     *
     * <pre>{@code
     * ItemLineage.YearOfLineage year = o12.years().get(4);
     * year.year(); // 2567
     * year.presence(); // PRESENT
     * year.items().get(0).code(); // o8
     * year.evidence().kind(); // INFERRED
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface YearOfLineage extends JsonObject {
        /**
         * The year.
         *
         * @return the fiscal year
         */
        FiscalYear year();

        /**
         * Whether the year has it.
         *
         * @return present if there are items
         */
        Presence presence();

        /**
         * The items of that year, with their codes and titles.
         *
         * @return the items by code; empty unless present
         */
        List<Item> items();

        /**
         * How well that is known.
         *
         * @return the evidence; {@link Evidence.Kind#MISSING} where it is not known whether the year has it
         */
        Evidence evidence();
    }

    /**
     * One topic through the years. For example, {@code q-and-a} is o8 up to 2566 and o6 in 2567, has no item of its own in
     * 2568, and is a part of o3 in 2569.
     *
     * <pre>{@code
     * ItemLineage.TopicLineage topic = lineage.topic("q-and-a").orElseThrow();
     * for (ItemLineage.YearOfLineage year : topic.years()) {
     *     System.out.println(year.year() + " " + year.items().stream().map(Item::code).toList());
     * }
     * // 2563 [o8]
     * // 2564 [o8]
     * // 2565 [o8]
     * // 2566 [o8]
     * // 2567 [o6]
     * // 2568 []
     * // 2569 [o3]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface TopicLineage extends JsonObject {
        /**
         * The topic, in the words of the last year that has it.
         *
         * @return the topic
         */
        Topic topic();

        /**
         * The years, with a gap where no item carries the topic.
         *
         * @return every year of the lineage, the earliest first
         */
        List<YearOfLineage> years();
    }

    /**
     * Whether a year has something.
     *
     * <pre>{@code
     * ItemLineage o8 = lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("o8"));
     * o8.years().get(5).presence(); // ABSENT
     * lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("i4")).years().get(6).presence(); // UNKNOWN
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum Presence implements Labelled {
        /** At least one item of the year carries it. */
        PRESENT,
        /** No item of the year carries it, and the year is known well enough to say so. */
        ABSENT,
        /** Nobody can tell: the items of that year are not known well enough. */
        UNKNOWN
    }
}
