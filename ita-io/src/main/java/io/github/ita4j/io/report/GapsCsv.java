package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes gaps as CSV, one row for each gap of each agency, for spreadsheets.
 *
 * <p>The columns are
 * {@code agency, code, title, points, points_numerator, points_denominator, themes, elements, remedy, owner, due};
 * what is several in one field is separated by {@code " | "}. The exact points stand as two numbers, since a
 * spreadsheet takes 2/5 for a day in May. A field that a spreadsheet could take for a formula, one that begins with
 * {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, or with the full-width form of one of the signs, gets an
 * apostrophe before it.
 *
 * <pre>{@code
 * GapsCsv.of(catalog, Language.ENGLISH).write(List.of(gaps), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
 * // agency,code,title,points,points_numerator,points_denominator,themes,elements,remedy,owner,due
 * // เทศบาลตำบลเขมราฐ,o8,Q&A (Questions and answers (Q&A)),0.40,2,5,Channels and forms of public informat…
 * // เทศบาลตำบลเขมราฐ,o9,Social Network (Social network link),0.40,2,5,Channels and forms of public infor…
 * // เทศบาลตำบลเขมราฐ,o12,รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน (Six-month…
 * // เทศบาลตำบลเขมราฐ,o13,รายงานผลการดำเนินงานประจำปี (Annual report on operations),0.50,1,2,Transparent…
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GapsCsv {
    private static final List<String> HEADER = List.of(
            "agency",
            "code",
            "title",
            "points",
            "points_numerator",
            "points_denominator",
            "themes",
            "elements",
            "remedy",
            "owner",
            "due");

    private static final String SEPARATOR = " | ";

    private final GapLines lines;
    private final ReportFrame frame;

    private GapsCsv(Catalog catalog, Language language) {
        Messages messages = Messages.in(language);
        this.lines = new GapLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    /**
     * A writer for gaps found with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the fields; the header is the same in both
     * @return the writer
     */
    public static GapsCsv of(Catalog catalog, Language language) {
        return new GapsCsv(catalog, language);
    }

    /**
     * Writes gaps.
     *
     * @param analyses the gaps of each agency, in the order in which they are to appear
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an analysis was made with another catalogue
     */
    public void write(List<GapAnalysis> analyses, Writer out) throws IOException {
        analyses.forEach(analysis -> frame.requireSame(analysis.catalog()));
        CsvFields csv = new CsvFields(out);
        csv.row(HEADER);
        for (GapAnalysis analysis : analyses) {
            for (Gap gap : analysis.gaps()) {
                csv.row(row(analysis, gap));
            }
        }
        out.flush();
    }

    private List<String> row(GapAnalysis analysis, Gap gap) {
        return Stream.of(
                        analysis.agency().map(Agency::name).orElse(""),
                        gap.item().code().code(),
                        lines.title(gap),
                        Points.reported(gap.points()).toString(),
                        gap.points().numerator().toString(),
                        gap.points().denominator().toString(),
                        String.join(SEPARATOR, lines.themes(gap)),
                        String.join(SEPARATOR, lines.elements(gap)),
                        String.join(SEPARATOR, lines.remedies(gap)),
                        String.join(SEPARATOR, lines.owners(gap)),
                        String.join(SEPARATOR, lines.due(gap)))
                .toList();
    }
}
