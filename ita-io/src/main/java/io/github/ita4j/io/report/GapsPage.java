package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The o-items that scored zero, by improvement theme, with what answers them. */
final class GapsPage implements Subject {
    private static final List<String> CSV_HEADER = List.of(
            "agency",
            "code",
            "title",
            "points",
            "points_numerator",
            "points_denominator",
            "follows_from",
            "themes",
            "elements",
            "remedy",
            "owner",
            "due",
            "discrepancy");

    private static final String SEPARATOR = " | ";

    private final List<GapAnalysis> analyses;
    private final Messages messages;
    private final GapLines lines;
    private final DiscrepancyLines discrepancies;
    private final ReportFrame frame;

    GapsPage(Catalog catalog, List<GapAnalysis> analyses, Messages messages) {
        this.analyses = analyses;
        this.messages = messages;
        this.lines = new GapLines(messages);
        this.discrepancies = new DiscrepancyLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    @Override
    public PageView page() {
        return frame.page(Subject.sections(analyses, this::sections, frame.notes(true)));
    }

    private List<SectionView> sections(GapAnalysis analysis) {
        Outline outline = new Outline();
        outline.agency(frame.agency(analysis.agency()));
        if (!analysis.discrepancies().isEmpty()) {
            discrepancies.write(analysis.discrepancies(), outline);
            outline.apart();
        }
        outline.line(lines.sum(analysis));
        lines.byTheme(analysis, outline);
        return outline.sections();
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of(
                "gaps",
                Subject.pieces(
                        analyses,
                        analysis -> lines.table(analysis, lines.rows(analysis.discrepancies()))
                                .behind(messages.text("column-agency"), frame.agency(analysis.agency()))));
    }

    @Override
    public Iterable<TableView> csv() {
        return Subject.pieces(
                analyses,
                analysis -> TableView.ofText(
                        "gaps",
                        CSV_HEADER,
                        Stream.concat(
                                        analysis.gaps().stream().map(gap -> csv(analysis, gap)),
                                        analysis.discrepancies().stream().map(one -> csv(analysis, one)))
                                .toList()));
    }

    /** A row of its own, for it need not be about a gap. */
    private List<String> csv(GapAnalysis analysis, Discrepancy discrepancy) {
        List<String> row = new ArrayList<>(Collections.nCopies(CSV_HEADER.size(), ""));
        row.set(0, agency(analysis));
        row.set(1, discrepancy.code().code());
        row.set(row.size() - 1, discrepancies.text(discrepancy));
        return row;
    }

    private static String agency(GapAnalysis analysis) {
        return analysis.agency().map(Agency::name).orElse("");
    }

    private List<String> csv(GapAnalysis analysis, Gap gap) {
        return List.of(
                agency(analysis),
                gap.item().code().code(),
                lines.title(gap),
                Points.reported(gap.points()).toString(),
                gap.points().numerator().toString(),
                gap.points().denominator().toString(),
                gap.followsFrom().map(NodeCode::code).orElse(""),
                String.join(SEPARATOR, lines.themes(gap)),
                String.join(SEPARATOR, lines.elements(gap)),
                String.join(SEPARATOR, lines.remedies(gap)),
                String.join(SEPARATOR, lines.owners(gap)),
                String.join(SEPARATOR, lines.due(gap)),
                "");
    }

    @Override
    public LineDelimiter lineEnd() {
        return LineDelimiter.LF;
    }
}
