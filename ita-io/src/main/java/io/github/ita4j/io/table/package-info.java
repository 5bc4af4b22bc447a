/**
 * Tables in: from a file to grids of cells with their places, and the text that is between them.
 *
 * <p>Start at {@link io.github.ita4j.io.table.TableFileReader}, which reads CSV, TSV, Markdown, HTML and .xlsx, and the
 * text of a whole report in which tables are between paragraphs. Its result, a
 * {@link io.github.ita4j.io.table.TableDocument}, is a list of blocks in the order of the file:
 *
 * <pre>
 * TableDocument
 *   TextBlock   a paragraph or a heading
 *   TableGrid   a table or a sheet
 *     TableRow
 *       TableCell   text, text as it stood, place, span, check marks
 *   Fault    what could not be read, and where
 * </pre>
 *
 * <p>This package knows nothing of measures: which column means what is decided by those who use the grids. It loses
 * nothing: {@link io.github.ita4j.io.table.TableDocument#cellsFound()} is always the number of cells delivered plus the
 * number of cells that a fault stands for. What a file may not exceed stands in
 * {@link io.github.ita4j.io.table.TableLimits}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * String text = """
 *         # แผนมาตรการ
 *
 *         | ลำดับ | มาตรการ | ผู้รับผิดชอบ | การดำเนินการ |
 *         |---|---|---|---|
 *         | ๑ | จัดทำคู่มือ<br>เผยแพร่คู่มือ | กองคลัง | ☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ |
 *         | ๒ | ปรับปรุงเว็บไซต์ | สำนักปลัด | ☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ |
 *         """;
 * TableDocument document = TableFileReader.of().readText(text, "plan.md");
 * TableGrid grid = document.grids().get(0);
 * grid.rows().size() + " rows of " + grid.width() + " cells"; // 3 rows of 4 cells
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.table;

import org.jspecify.annotations.NullMarked;
