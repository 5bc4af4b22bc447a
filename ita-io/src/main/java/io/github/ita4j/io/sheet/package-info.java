/**
 * Score files in: from a file to {@linkplain io.github.ita4j.core.sheet.ScoreSheet score sheets}, one bad row never
 * hiding another.
 *
 * <p>Start at {@link io.github.ita4j.io.sheet.ScoreFileReader}, which recognizes the form by the content, also in workbooks:
 *
 * <pre>
 * agency,code,score            agency,o1,o2,IIT           {"fiscalYear": 2566,
 * เทศบาลตำบลเขมราฐ,o12,0        เทศบาลตำบลเขมราฐ,0,,87.28    "agency": "เทศบาลตำบลเขมราฐ",
 * เทศบาลตำบลเขมราฐ,i1,๘๗.๒๘                                  "scores": {"o12": 0, "i1": "๘๗.๒๘"}}
 * </pre>
 *
 * <p>Its result, a {@link io.github.ita4j.io.sheet.ScoreReading}, holds the sheets and every
 * {@link io.github.ita4j.core.fault.Fault}. Nothing is skipped silently, and what a file may not exceed stands in
 * {@link io.github.ita4j.io.sheet.ReadLimits}. Which codes a year has is asked of a
 * {@link io.github.ita4j.io.sheet.CatalogSource}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * String csv = """
 *         code,score
 *         i1,๘๗.๒๘
 *         o12,0
 *         o44,100
 *         """;
 * Catalog catalog = Catalogs.forYear(2566);
 * ScoreFileReader reader = ScoreFileReader.of(catalog);
 * ScoreReading reading = reader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "scores.csv");
 * reading.sheets().get(0).scores(); // {i1=87.28, o12=0}
 * reading.faults().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.sheet;

import org.jspecify.annotations.NullMarked;
