/**
 * Measures out of tables: which column means what, which rows belong together, and what could not be placed.
 *
 * <p>Start at {@link io.github.ita4j.io.measure.MeasureImporter}. Nothing is lost: every cell is in a field, among the
 * headings, in the list of unmapped cells, or in a fault of the document. A reading that is not certain is a notice
 * and a doubt, never a silent repair.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * String text = """
 *         | ลำดับ | มาตรการ | ผู้รับผิดชอบ | ระยะเวลา | สีที่ชอบ |
 *         |---|---|---|---|---|
 *         | ๑ | จัดทำคู่มือการยืมทรัพย์สิน (i19) | กองคลัง | ต.ค. ๖๗ ถึง ก.ย. ๖๘ | ฟ้า |
 *         """;
 * TableDocument document = TableFileReader.of().readText(text, "plan.md");
 * MeasureImport result = MeasureImporter.of().read(document);
 * Measure measure = result.measures().get(0).measure();
 * measure.title(); // จัดทำคู่มือการยืมทรัพย์สิน (i19)
 * measure.period().flatMap(PeriodText::period); // Optional[2568]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.measure;

import org.jspecify.annotations.NullMarked;
