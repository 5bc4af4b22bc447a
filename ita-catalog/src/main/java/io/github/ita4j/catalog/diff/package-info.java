/**
 * What changed between two catalogues: two years, or a catalogue and somebody's draft.
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(catalog2567, catalog2568);
 * diff.crosswalk().counts();   // how many items are equal, renumbered, merged, ...
 * diff.changedItems();         // per group of items: points, place, requirements, answer scale
 * diff.nodes();                // instruments, parts, indicators and sub-indicators
 * diff.gradeScale();           // grades, thresholds, graded parts
 * }</pre>
 *
 * <p>{@link io.github.ita4j.catalog.diff.CatalogDiff} builds on the crosswalk of
 * {@link io.github.ita4j.catalog.lineage}, which says which items belong together. All numbers are exact, all lists are
 * in an order that follows from the two catalogues alone, and what the catalogues do not know is said to be unknown
 * instead of unchanged. The difference read backwards is the mirror of the difference read forwards.
 */
@NullMarked
package io.github.ita4j.catalog.diff;

import org.jspecify.annotations.NullMarked;
