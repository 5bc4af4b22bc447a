/**
 * What can be wrong with a file, and where: one {@link io.github.ita4j.core.fault.Fault} for every reader of ita4j.
 *
 * <p>Readers report all faults at once. Act on the {@linkplain io.github.ita4j.core.fault.Fault#code() code} and the
 * {@linkplain io.github.ita4j.core.fault.Fault#severity() severity}, show the
 * {@linkplain io.github.ita4j.core.fault.Fault#report() report}.
 *
 * <pre>{@code
 * Place.of("scores.xlsx").withSheet("OIT").withRow(12).withColumn(3); // scores.xlsx:OIT!C12
 * Nearest.words("o44", List.of("o4", "o42", "o43")); // [o43, o42, o4]
 * }</pre>
 */
@NullMarked
package io.github.ita4j.core.fault;

import org.jspecify.annotations.NullMarked;
