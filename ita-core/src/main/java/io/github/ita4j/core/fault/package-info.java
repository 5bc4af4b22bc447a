/**
 * What can be wrong with a file, and where: one {@link io.github.ita4j.core.fault.Fault} for every reader of ita4j.
 *
 * <p>Readers report all faults at once. Act on the {@linkplain io.github.ita4j.core.fault.Fault#code() code} and the
 * {@linkplain io.github.ita4j.core.fault.Fault#severity() severity}, show the
 * {@linkplain io.github.ita4j.core.fault.Fault#report() report}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * String english = "unknown-unit = There is no unit {found}[[ (did you mean {nearest}?)]].";
 * String thai = "unknown-unit = ไม่มีหน่วย {found}[[ (หมายถึง {nearest} หรือไม่)]]";
 * enum PlanCode implements FaultCode {
 *     UNKNOWN_UNIT,
 *     TOO_MANY;
 *
 *     static Texts bundle;
 *
 *     public Texts texts() {
 *         return bundle;
 *     }
 * }
 * PlanCode.bundle = Texts.of("plan-faults", file ->
 *         new ByteArrayInputStream((file.contains("_th") ? thai : english).getBytes(StandardCharsets.UTF_8)));
 * Place place = Place.of("plan.csv").withLine(3).withColumn(2);
 * Fault fault = Fault.of(PlanCode.UNKNOWN_UNIT).at(place).found("กองคลงั").nearest(List.of("กองคลัง"));
 * fault.report(); // plan.csv:3:2: UNKNOWN_UNIT There is no unit 'กองคลงั' (did you mean กองคลัง?).
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.fault;

import org.jspecify.annotations.NullMarked;
