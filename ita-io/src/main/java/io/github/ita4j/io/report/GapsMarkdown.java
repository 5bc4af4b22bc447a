package io.github.ita4j.io.report;

import static io.github.ita4j.io.report.MarkdownText.escape;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.ThemeGaps;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes gaps as Markdown, one table for each improvement theme. Text from files is escaped, so that it can neither
 * break a table nor bring HTML into a page.
 *
 * <pre>{@code
 * GapsMarkdown.of(catalog, Language.ENGLISH).write(List.of(gaps), System.out);
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // # เทศบาลตำบลเขมราฐ
 * //
 * // o-items that scored 0: 15, together worth 15.05 points of the overall score
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GapsMarkdown {
    private final Messages messages;
    private final GapLines lines;
    private final ReportFrame frame;

    private GapsMarkdown(Catalog catalog, Language language) {
        this.messages = Messages.in(language);
        this.lines = new GapLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    /**
     * A writer for gaps found with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the text
     * @return the writer
     */
    public static GapsMarkdown of(Catalog catalog, Language language) {
        return new GapsMarkdown(catalog, language);
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
        text.line(escape(frame.head()));
        for (GapAnalysis analysis : analyses) {
            text.blank();
            text.line("# " + escape(frame.agency(analysis.agency())));
            text.blank();
            text.line(escape(analysis.gaps().isEmpty() ? messages.text(Message.NO_ZEROS) : lines.sum(analysis)));
            writeThemes(analysis, text);
        }
        writeNotes(text);
    }

    private void writeThemes(GapAnalysis analysis, TextLines text) throws IOException {
        Map<Gap, Integer> shown = new HashMap<>();
        for (ThemeGaps group : analysis.byTheme()) {
            text.blank();
            text.line("## " + escape(lines.theme(group.theme())));
            text.blank();
            text.line(row(List.of(
                    messages.text(Message.COLUMN_ITEM),
                    messages.text(Message.COLUMN_POINTS),
                    messages.text(Message.PUBLISH),
                    messages.text(Message.REMEDY),
                    messages.text(Message.OWNER),
                    messages.text(Message.DUE))));
            text.line("|---|---|---|---|---|---|");
            for (Gap gap : group.gaps()) {
                Integer before = shown.putIfAbsent(gap, group.theme().number());
                String mark = lines.themeMark(gap, group.theme());
                text.line(row(cells(gap, mark, Optional.ofNullable(before))));
            }
        }
    }

    private List<String> cells(Gap gap, String themeMark, Optional<Integer> shownUnder) {
        String heading = escape(lines.heading(gap));
        if (shownUnder.isPresent()) {
            String where = messages.text(Message.UNDER_THEME, "number", shownUnder.get());
            return List.of(heading, escape(where + themeMark), "", "", "", "");
        }
        return List.of(
                heading,
                escape(lines.points(gap) + themeMark),
                cell(lines.elements(gap)),
                cell(lines.remedies(gap)),
                cell(lines.owners(gap)),
                cell(lines.due(gap)));
    }

    private void writeNotes(TextLines text) throws IOException {
        text.blank();
        text.line("## " + escape(messages.text(Message.NOTES)));
        text.blank();
        text.line(escape(messages.text(Message.MARKS)));
        text.blank();
        for (String mark : frame.marks()) {
            text.line("- " + escape(mark));
        }
        text.blank();
        text.line(escape(messages.text(Message.SUGGESTIONS)));
        List<String> rules = frame.weakRules();
        if (!rules.isEmpty()) {
            text.blank();
            text.line(escape(messages.text(Message.RULES)));
            text.blank();
            for (String rule : rules) {
                text.line("- " + escape(rule));
            }
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(List<String> texts) {
        return texts.stream().map(MarkdownText::escape).collect(Collectors.joining("<br>"));
    }
}
