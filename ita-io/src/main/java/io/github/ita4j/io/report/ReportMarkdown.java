package io.github.ita4j.io.report;

import static io.github.ita4j.io.report.MarkdownText.escape;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;

/**
 * Writes a report as Markdown. Text is escaped, so that it can neither break a table nor bring HTML into a page; what the
 * radar of the HTML page shows stands in a table.
 *
 * <pre>{@code
 * ReportMarkdown.in(Language.ENGLISH).write(content, System.out);
 * // # เทศบาลตำบลเขมราฐ
 * //
 * // Report on the ITA result of fiscal year 2566
 * //
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportMarkdown {
    private final Language language;
    private final Digits digits;

    private ReportMarkdown(Language language, Digits digits) {
        this.language = language;
        this.digits = digits;
    }

    /**
     * A writer with Arabic digits.
     *
     * @param language the language of the text
     * @return the writer
     */
    public static ReportMarkdown in(Language language) {
        return new ReportMarkdown(language, Digits.ARABIC);
    }

    /**
     * A writer with other digits.
     *
     * @param other the digits that the text shows
     * @return the writer
     */
    public ReportMarkdown withDigits(Digits other) {
        return new ReportMarkdown(language, other);
    }

    /**
     * Writes a report.
     *
     * @param content what it tells of
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(ReportContent content, Appendable out) throws IOException {
        PageView page = new ReportOutline(content, language).page().map(digits::in);
        TextLines text = new TextLines(out);
        text.line("# " + escape(page.agency().strip()));
        text.blank();
        text.line(escape(page.title()));
        text.blank();
        text.line(escape(page.stamp()));
        MarkdownPage body = MarkdownPage.continuing(out);
        for (SectionView section : page.sections()) {
            write(section, body);
        }
    }

    private static void write(SectionView section, MarkdownPage body) throws IOException {
        body.heading(section.heading());
        for (String paragraph : section.paragraphs()) {
            body.line(paragraph);
        }
        for (TableView table : section.tables()) {
            body.tableOfLines(
                    table.header(),
                    table.rows().stream()
                            .map(row -> row.stream().map(CellView::lines).toList())
                            .toList());
        }
        for (String entry : section.entries()) {
            body.entry(0, entry);
        }
    }
}
