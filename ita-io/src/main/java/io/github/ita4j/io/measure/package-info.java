/**
 * Measures out of tables: which column means what, which rows belong together, and what could not be placed.
 *
 * <p>Start at {@link io.github.ita4j.io.measure.MeasureImporter}. Nothing is lost: every cell is in a field, among the
 * headings, in the list of unmapped cells, or in a failure of the document. A reading that is not certain is a notice
 * and a doubt, never a silent repair.
 */
@NullMarked
package io.github.ita4j.io.measure;

import org.jspecify.annotations.NullMarked;
