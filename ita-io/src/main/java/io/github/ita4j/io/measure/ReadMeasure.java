package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.TablePlace;
import java.util.List;

/**
 * A measure that was read.
 *
 * @param measure the measure
 * @param causePlaces the cell of each of its causes, in their order
 */
record ReadMeasure(ImportedMeasure measure, List<TablePlace> causePlaces) {}
