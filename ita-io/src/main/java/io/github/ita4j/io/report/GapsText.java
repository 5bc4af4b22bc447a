package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.gap.GapAnalysis;
import java.io.IOException;
import java.util.List;

/**
 * Writes gaps as text: the o-items that scored zero, by improvement theme, each with its points, what must be
 * published, the remedy, the usual owner and when it is due.
 *
 * <pre>{@code
 * GapsText.of(catalog, Language.ENGLISH).write(List.of(gaps), System.out);
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * // o-items that scored 0: 15, together worth 15.05 points of the overall score
 * //
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GapsText {
    private final Messages messages;
    private final ReportFrame frame;

    private GapsText(Catalog catalog, Language language) {
        this.messages = Messages.in(language);
        this.frame = new ReportFrame(catalog, messages);
    }

    /**
     * A writer for gaps found with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the text
     * @return the writer
     */
    public static GapsText of(Catalog catalog, Language language) {
        return new GapsText(catalog, language);
    }

    /**
     * Writes gaps.
     *
     * @param analyses the gaps of each agency, in the order in which they are to appear
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an analysis was made with another catalogue
     */
    public void write(List<GapAnalysis> analyses, Appendable out) throws IOException {
        analyses.forEach(analysis -> frame.requireSame(analysis.catalog()));
        TextLines text = new TextLines(out);
        text.line(frame.head());
        for (GapAnalysis analysis : analyses) {
            text.blank();
            text.line(frame.agency(analysis.agency()));
            text.lines(new GapLines(messages).byTheme(analysis));
        }
        text.blank();
        NoteLines.write(frame, messages, text);
    }
}
