package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two catalogues side by side: what became of the items of the one in the other. Every item of both is in exactly
 * one entry.
 *
 * <pre>{@code
 * Catalog catalog2565 = Catalogs.forYear(2565);
 * Catalog catalog2566 = Catalogs.forYear(2566);
 * Crosswalk crosswalk = Crosswalk.between(catalog2565, catalog2566);
 * crosswalk.entryFrom(ItemCode.parse("o19")).map(CrosswalkEntry::relation); // Optional[MERGED]
 * crosswalk.counts();
 * // {EQUAL=27, RENUMBERED=23, RETITLED=3, REDEFINED=0, MERGED=3, SPLIT=0, REGROUPED=0, NEW=19, WITHDRAWN=3, UNKNOWN=39}
 * }</pre>
 *
 * <p>Items with topics are linked by shared topics and by nothing else; items linked directly or through others make a
 * group. Items without topics are linked by their title within the instrument, if that is clear: the title is there
 * once on both sides, or under the same codes on both sides. Between catalogues of the same year and edition, what then
 * remains without topics is linked by its code. What has no counterpart is {@link Relation#WITHDRAWN} or
 * {@link Relation#NEW} only if the other side is known well enough to say so, else {@link Relation#UNKNOWN}.
 */
@Value.Immutable
@ValueStyle
public interface Crosswalk extends JsonObject {
    /**
     * The catalogue the crosswalk starts from, usually the earlier one.
     *
     * @return its stamp
     */
    CatalogStamp from();

    /**
     * The catalogue the crosswalk leads to, usually the later one.
     *
     * @return its stamp
     */
    CatalogStamp to();

    /**
     * What became of the items.
     *
     * @return the entries by the code of their first item: those with an item on the side it starts from, then the
     *     others
     */
    List<CrosswalkEntry> entries();

    /**
     * Sets two catalogues side by side.
     *
     * @param from the catalogue to start from
     * @param to the catalogue to lead to
     * @return the crosswalk
     */
    static Crosswalk between(Catalog from, Catalog to) {
        return new CrosswalkMaker(
                        new ComparedCatalog(Objects.requireNonNull(from, "from")),
                        new ComparedCatalog(Objects.requireNonNull(to, "to")))
                .crosswalk();
    }

    /**
     * The entries with a relation.
     *
     * @param relation the relation
     * @return the entries in order
     */
    default List<CrosswalkEntry> entries(Relation relation) {
        return entries().stream().filter(e -> e.relation() == relation).toList();
    }

    /**
     * How many entries there are of each relation.
     *
     * @return the numbers by relation, all relations in their order; 0 where there is none
     */
    default Map<Relation, Integer> counts() {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            counts.put(relation, entries(relation).size());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The entry in which an item of the side it starts from stands.
     *
     * @param item the code of the item there
     * @return the entry, or empty if that catalogue has no such item
     */
    default Optional<CrosswalkEntry> entryFrom(ItemCode item) {
        return entries().stream()
                .filter(e -> e.from().stream().anyMatch(one -> one.code().equals(item)))
                .findFirst();
    }
}
