package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.json.JsonObject;
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
 * for (YearOfLineage year : o12.years()) {
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
}
