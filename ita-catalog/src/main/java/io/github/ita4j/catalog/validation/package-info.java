/**
 * What can be wrong with a catalogue file.
 *
 * <p>The rules that a file may break are the constants of {@link io.github.ita4j.catalog.validation.CatalogRule}. Reading
 * a file reports all of its {@linkplain io.github.ita4j.core.fault.Fault faults} together, in the order of the file. Act
 * on the code, show the report.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * CatalogReading reading = CatalogReader.read("""
 *         {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
 *          "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
 *          "weights": {"IIT": 130}, "weightsEvidence": "inferred"}""");
 * Fault fault = reading.faults().get(0);
 * fault.code(); // VALUE_OUT_OF_RANGE
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.catalog.validation;

import org.jspecify.annotations.NullMarked;
