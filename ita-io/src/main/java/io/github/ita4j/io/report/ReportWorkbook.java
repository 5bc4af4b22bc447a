package io.github.ita4j.io.report;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a report as a workbook, {@code .xlsx}: the sheets {@code assessment}, {@code gaps}, {@code plan}, {@code
 * report}, {@code summary}, {@code items} and {@code limits} as far as there is something to put on them, and {@code
 * notes} with the result in words and how well it is known.
 *
 * <pre>{@code
 * try (OutputStream file = Files.newOutputStream(Path.of("report.xlsx"))) {
 *     ReportWorkbook.in(Language.THAI).write(content, file);
 * }
 * TableFileReader.of().read(Path.of("report.xlsx")).grids().stream().map(TableGrid::title).toList();
 * // [Optional[assessment], Optional[gaps], Optional[plan], Optional[notes]]
 * }</pre>
 *
 * <p>Scores are numbers, everything else is text, and nothing is a formula or a macro. Text longer than the 32,767
 * characters of a cell is cut, and the cell says so. With Thai digits the numbers stay numbers and are shown with a Thai
 * format. The same content gives the same bytes: the file holds no time. This form needs the library {@code
 * org.dhatim:fastexcel}, an optional dependency. Immutable and thread-safe.
 */
public final class ReportWorkbook {
    private static final String ARTIFACT = "org.dhatim:fastexcel";

    private final Language language;
    private final Digits digits;

    private ReportWorkbook(Language language, Digits digits) {
        this.language = language;
        this.digits = digits;
    }

    /**
     * A writer with Arabic digits.
     *
     * @param language the language of the text; the names of the sheets are the same in both
     * @return the writer
     */
    public static ReportWorkbook in(Language language) {
        return new ReportWorkbook(language, Digits.ARABIC);
    }

    /**
     * A writer with other digits.
     *
     * @param other the digits that the sheets show
     * @return the writer
     */
    public ReportWorkbook withDigits(Digits other) {
        return new ReportWorkbook(language, other);
    }

    /**
     * Writes a workbook.
     *
     * @param content what it tells of
     * @param out where to; it is flushed but not closed, and nothing is written where the workbook cannot be made
     * @throws IOException if writing fails
     * @throws MissingLibraryException if fastexcel is not there
     */
    public void write(ReportContent content, OutputStream out) throws IOException {
        byte[] bytes;
        try {
            bytes = MissingLibraryException.unlessThere(ARTIFACT, ".xlsx", () -> bytes(content));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write(bytes);
        out.flush();
    }

    private byte[] bytes(ReportContent content) {
        ReportOutline outline = new ReportOutline(content, language);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (WorkbookSheets sheets = new WorkbookSheets(raw, Messages.in(language), digits)) {
            for (ReportPart part : ReportPart.values()) {
                Optional<TableView> table = outline.table(part);
                if (table.filter(found -> !part.oftenEmpty() || !found.rows().isEmpty())
                        .isPresent()) {
                    sheets.table(part.name().toLowerCase(Locale.ROOT), table.get());
                }
            }
            notes(outline.page(), sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TimelessZip.of(raw.toByteArray());
    }

    /** The first section has the result, the last one the notes; the tables between them are sheets already. */
    private static void notes(PageView page, WorkbookSheets sheets) throws IOException {
        sheets.beginNotes();
        sheets.note(page.agency());
        sheets.note(page.title());
        sheets.note(page.stamp());
        for (int at = 0; at < page.sections().size(); at++) {
            SectionView section = page.sections().get(at);
            sheets.heading(section.heading());
            for (String paragraph : section.paragraphs()) {
                sheets.note(paragraph);
            }
            if (at == 0) {
                section.tables().forEach(sheets::facts);
            }
            section.entries().forEach(sheets::note);
        }
        sheets.endNotes();
    }
}
