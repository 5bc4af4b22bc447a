package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import org.immutables.value.Value;

/**
 * One year in the life of an item or a topic: the items that carry it, or that it is absent or unknown.
 *
 * <pre>{@code
 * YearOfLineage year = o12.years().get(4);
 * year.year(); // 2567
 * year.presence(); // PRESENT
 * year.items().get(0).code(); // o8
 * year.evidence().kind(); // INFERRED
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface YearOfLineage extends JsonObject {
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
