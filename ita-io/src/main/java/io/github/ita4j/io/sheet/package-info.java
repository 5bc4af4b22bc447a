/**
 * Score files in: from a file to {@linkplain io.github.ita4j.core.sheet.ScoreSheet score sheets}, one bad row never
 * hiding another.
 *
 * <p>Start at {@link io.github.ita4j.io.sheet.ScoreFileReader}, which tells the three forms apart by their content:
 *
 * <pre>
 * agency,code,score            agency,o1,o2,IIT           {"fiscalYear": 2566,
 * เทศบาลตำบลเขมราฐ,o12,0        เทศบาลตำบลเขมราฐ,0,,87.28    "agency": "เทศบาลตำบลเขมราฐ",
 * เทศบาลตำบลเขมราฐ,i1,๘๗.๒๘                                  "scores": {"o12": 0, "i1": "๘๗.๒๘"}}
 * </pre>
 *
 * <p>Its result, a {@link io.github.ita4j.io.sheet.ScoreReading}, holds the sheets and every
 * {@link io.github.ita4j.io.sheet.ReadFailure}. Nothing is skipped silently, and what a file may not exceed stands in
 * {@link io.github.ita4j.io.sheet.ReadLimits}. Which codes a year has is asked of a
 * {@link io.github.ita4j.io.sheet.CatalogSource}.
 */
@NullMarked
package io.github.ita4j.io.sheet;

import org.jspecify.annotations.NullMarked;
