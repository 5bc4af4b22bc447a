/**
 * What changed between two catalogues: two years, or a catalogue and somebody's draft.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog2568 = Catalogs.forYear(2568);
 * Catalog catalog2569 = Catalogs.forYear(2569);
 * CatalogDiff diff = CatalogDiff.between(catalog2568, catalog2569);
 * diff.crosswalk().counts().get(Relation.MERGED); // 2
 * diff.gradeScale().isEmpty(); // true: the grades stay
 * ItemDiff merged = diff.items().stream()
 *         .filter(item -> item.entry().relation() == Relation.MERGED)
 *         .findFirst()
 *         .orElseThrow();
 * merged.to().get(0).item(); // o10
 *
 * Catalog draft = CatalogReader.read(Path.of("draft-2570.json")).orElseThrow();
 * CatalogDiff draftDiff = CatalogDiff.between(catalog2569, draft);
 * draftDiff.nodes().stream().filter(CatalogDiff.NodeChange::pointsChanged).map(CatalogDiff.NodeChange::node).toList();
 * // [IIT, EIT, EIT1, EIT2, 1, 2, 3, 4, 5, 6, 7, 8]
 * }</pre>
 *
 * <p>{@link io.github.ita4j.catalog.diff.CatalogDiff} builds on the crosswalk of
 * {@link io.github.ita4j.catalog.lineage}, which says which items belong together. All numbers are exact, all lists are
 * in an order that follows from the two catalogues alone, and what the catalogues do not know is said to be unknown
 * instead of unchanged. The difference read backwards is the mirror of the difference read forwards.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.catalog.diff;

import org.jspecify.annotations.NullMarked;
