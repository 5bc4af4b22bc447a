package io.github.ita4j.io.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.template.JtepageGenerated;
import java.io.IOException;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no font, no picture and no network. It prints on
 * A4, and what the radar shows stands in a table beside it.
 *
 * <pre>{@code
 * Path page = Path.of("report.html");
 * try (Writer out = Files.newBufferedWriter(page)) {
 *     ReportHtml.in(Language.THAI).withDigits(Digits.THAI).write(content, out);
 * }
 * Files.readString(page).startsWith("<!DOCTYPE html>"); // true
 * }</pre>
 *
 * <p>All text is escaped, so that no name can bring markup into the page; control characters become the replacement
 * character. This form needs the library {@code gg.jte:jte-runtime}, an optional dependency. Immutable and thread-safe.
 */
public final class ReportHtml {
    private final Language language;
    private final Digits digits;

    private ReportHtml(Language language, Digits digits) {
        this.language = language;
        this.digits = digits;
    }

    /**
     * A writer with Arabic digits.
     *
     * @param language the language of the page
     * @return the writer
     */
    public static ReportHtml in(Language language) {
        return new ReportHtml(language, Digits.ARABIC);
    }

    /**
     * A writer with other digits.
     *
     * @param other the digits that the page shows
     * @return the writer
     */
    public ReportHtml withDigits(Digits other) {
        return new ReportHtml(language, other);
    }

    /**
     * Writes a page.
     *
     * @param content what it tells of
     * @param out where to; nothing is written where the page cannot be made
     * @throws IOException if writing fails
     * @throws MissingLibraryException if jte is not there
     */
    public void write(ReportContent content, Appendable out) throws IOException {
        PageView page = new ReportOutline(content, language).page().map(digits::in);
        out.append(MissingLibraryException.unlessThere("gg.jte:jte-runtime", "HTML", () -> Rendering.of(page)));
    }

    /** Apart, so that only who writes HTML needs the library. */
    private static final class Rendering {
        private Rendering() {}

        @SuppressWarnings("NullAway") // No tag is intercepted; the generated method takes null for that.
        static String of(PageView page) {
            StringOutput text = new StringOutput();
            HtmlTemplateOutput html = new OwaspHtmlTemplateOutput(text);
            JtepageGenerated.render(html, null, page);
            return text.toString();
        }
    }
}
