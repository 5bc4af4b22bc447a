/**
 * The calendar of the assessment: {@link io.github.ita4j.core.time.FiscalYear}, named in the Buddhist Era and beginning
 * on 1 October, and {@link io.github.ita4j.core.time.FiscalPeriod} for the years, halves, quarters and months in it.
 * {@link io.github.ita4j.core.time.PeriodText} is a period as a document writes it.
 *
 * <pre>{@code
 * FiscalYear year = FiscalYear.containing(LocalDate.of(2024, 10, 1)); // 2568
 * year.half(1).endDate(); // 2025-03-31
 * PeriodText.parse("ไตรมาสแรก", year).period(); // Optional[2568-Q1]
 * }</pre>
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.time;

import org.jspecify.annotations.NullMarked;
