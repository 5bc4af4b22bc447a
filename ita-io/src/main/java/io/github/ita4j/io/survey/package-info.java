/**
 * Raw answers in: from a table with one respondent in each row to the
 * {@linkplain io.github.ita4j.scoring.survey.ResponseTally counts} that scores are made of.
 *
 * <pre>
 * agency,respondent,i1.1,i1.2,i2
 * "เทศบาลตำบลเขมราฐ",r1,4,3,มาก
 * "เทศบาลตำบลเขมราฐ",r2,๔,,มากที่สุด
 * </pre>
 *
 * <p>Start at {@link io.github.ita4j.io.survey.ResponseFileReader}. It reads line by line and keeps counts alone, so that
 * a year of the whole country, two million rows of 8,323 agencies, fits into 64 MiB. Its result, a
 * {@link io.github.ita4j.io.survey.ResponseReading}, holds the counts and what could not be used, as
 * {@linkplain io.github.ita4j.io.sheet.SheetCode faults} of the same kind as those of score files.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * String csv = """
 *         agency,respondent,i2,i3.1
 *         เทศบาลตำบลเขมราฐ,r1,4,2
 *         เทศบาลตำบลเขมราฐ,r2,มาก,1
 *         เทศบาลตำบลเขมราฐ,r3,9,1
 *         """;
 * InputStream answers = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
 * ResponseFileReader reader = ResponseFileReader.of(Catalogs.forYear(2564));
 * ResponseReading reading = reader.read(answers, "answers.csv");
 * reading.rows() + " rows, " + reading.refusedRows() + " refused"; // 3 rows, 1 refused
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.survey;

import org.jspecify.annotations.NullMarked;
