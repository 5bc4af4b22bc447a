package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import java.util.List;

/**
 * A measure that was read.
 *
 * @param measure the measure
 * @param causePlaces the cell of each of its causes, in their order
 */
record ReadMeasure(ImportedMeasure measure, List<Place> causePlaces) {}
