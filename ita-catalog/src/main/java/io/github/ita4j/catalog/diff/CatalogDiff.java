package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What changed between two catalogues.
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(catalog2568, catalog2569);
 * for (ItemDiff item : diff.changedItems().subList(0, 3)) {
 *     System.out.println(item.entry().relation().code() + " " + item.fromPoints() + " -> " + item.toPoints());
 * }
 * // unknown 10/3 -> 0
 * // unknown 10/3 -> 0
 * // unknown 10/3 -> 0
 * CatalogDiff.between(catalog2569, catalog2568).equals(diff.mirrored()); // true
 * }</pre>
 *
 * <p>Compared are the items with their titles, topics, requirements, answer scales, points and places; instruments,
 * parts, indicators and sub-indicators with their titles and points; the grade scale; and the readings of rules that are not settled. Not compared are evidence and
 * notes, English translations, the wording of rules, themes and remedies, and the stamp of the catalogues.
 */
@Value.Immutable
@ValueStyle
public interface CatalogDiff extends JsonObject {
    /**
     * Which items belong together; it names the two catalogues, too.
     *
     * @return the crosswalk from the earlier catalogue to the later
     */
    Crosswalk crosswalk();

    /**
     * The items, changed or not.
     *
     * @return one difference for each entry of the crosswalk, in its order
     */
    List<ItemDiff> items();

    /**
     * What changed above the items.
     *
     * @return the changed instruments, then parts, indicators and sub-indicators, each kind by number
     */
    List<NodeChange> nodes();

    /**
     * How the grade scales differ.
     *
     * @return the difference, possibly empty
     */
    GradeScaleDiff gradeScale();

    /**
     * The readings of rules that are not settled which came in. Readings are compared by what they mean, not by their words.
     *
     * @return the readings of the later side whose kind the earlier one does not have, in its order
     */
    List<Reading> readingsAdded();

    /**
     * The readings of rules that are not settled which went.
     *
     * @return the readings of the earlier side whose kind the later one does not have, in its order
     */
    List<Reading> readingsWithdrawn();

    /**
     * Compares two catalogues of any years and editions.
     *
     * @param from the earlier one
     * @param to the later one
     * @return the difference
     */
    static CatalogDiff between(Catalog from, Catalog to) {
        return CatalogDiffMaker.between(from, to);
    }

    /**
     * The items of which something changed or is not known.
     *
     * @return the items that {@linkplain ItemDiff#differs() differ}, in order
     */
    default List<ItemDiff> changedItems() {
        return items().stream().filter(ItemDiff::differs).toList();
    }

    /**
     * Whether nothing differs of what is compared.
     *
     * @return true for a catalogue and itself
     */
    default boolean isEmpty() {
        return changedItems().isEmpty()
                && nodes().isEmpty()
                && gradeScale().isEmpty()
                && readingsAdded().isEmpty()
                && readingsWithdrawn().isEmpty();
    }

    /**
     * The difference read from the other side.
     *
     * @return the same as comparing the swapped catalogues
     */
    default CatalogDiff mirrored() {
        return CatalogDiffMaker.mirror(this);
    }
}
