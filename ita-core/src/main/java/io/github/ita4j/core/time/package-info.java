/**
 * The calendar of the assessment: {@link io.github.ita4j.core.time.FiscalYear}, named in the Buddhist Era and beginning
 * on 1 October, and {@link io.github.ita4j.core.time.FiscalPeriod} for the years, halves, quarters and months in it.
 * {@link io.github.ita4j.core.time.PeriodText} is a period as a document writes it.
 */
@NullMarked
package io.github.ita4j.core.time;

import org.jspecify.annotations.NullMarked;
