package io.github.ita4j.io.measure;

import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.table.TableDocument;
import java.util.Optional;

/**
 * Reads measures and progress out of the tables of a document.
 *
 * <pre>{@code
 * TableDocument document = TableFileReader.of().readText(text, "plan.md");
 * MeasureImport result = MeasureImporter.of().read(document);
 * result.notices().forEach(notice -> System.err.println(notice.report()));
 * result.measures().size(); // 1
 * }</pre>
 *
 * <p>Columns are known by their headings in the Thai spellings that agencies use. A table with the same headings as the
 * one before continues it, and so does a table without headings that is no wider. A row without number, theme or title
 * continues the row above. What a measure rests on is read from item codes and scores in the text; a code that is
 * misread, or a score far from all others, is given with its doubt. A ticked box {@code ดำเนินการ} is read as done, and a
 * notice says so.
 *
 * <p>A document without such tables may list its measures: number and title in a line, and below it lines that begin with the
 * name of a column and a colon, as in {@code ผู้รับผิดชอบ: กองคลัง}.
 *
 * <p>No document makes the importer throw, or use more memory than a multiple of its own: a measure has at most 100,000
 * characters, a document at most 100,000 steps, codes and units, 5,000,000 characters copied into the rows that merged cells
 * reach into, and 10,000 notices. What lies beyond is kept as text or listed, and a notice says so. Immutable and
 * thread-safe.
 */
public final class MeasureImporter {
    private static final MeasureImporter DEFAULT = new MeasureImporter(Optional.empty());

    private final Optional<FiscalYear> year;

    private MeasureImporter(Optional<FiscalYear> year) {
        this.year = year;
    }

    /**
     * An importer that knows no year but those in the text.
     *
     * @return the importer
     */
    public static MeasureImporter of() {
        return DEFAULT;
    }

    /**
     * This importer for documents of a fiscal year. Without one a period that names no year is of the year that the text before
     * the table names last.
     *
     * @param meant the year that a period without a year means, such as {@code ไตรมาส ๑}
     * @return the importer
     */
    public MeasureImporter withYear(FiscalYear meant) {
        return new MeasureImporter(Optional.of(meant));
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @return its measures and progress, and everything else in it
     */
    public MeasureImport read(TableDocument document) {
        DocumentImport run = new DocumentImport(year);
        document.blocks().forEach(run::read);
        return run.result(document);
    }
}
