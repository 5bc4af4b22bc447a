/**
 * What an agency brings to the assessment: {@link io.github.ita4j.core.sheet.Agency} and the scores it knows, a
 * {@link io.github.ita4j.core.sheet.ScoreSheet}.
 *
 * <pre>{@code
 * Agency agency = Agency.of("เทศบาลตำบลเขมราฐ");
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2566))
 *         .agency(agency)
 *         .putScores(ItemCode.parse("i1"), Score.parse("87.28"))
 *         .putScores(ItemCode.parse("o12"), Score.ZERO)
 *         .build();
 * sheet.scores(); // {i1=87.28, o12=0}
 * }</pre>
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.sheet;

import org.jspecify.annotations.NullMarked;
