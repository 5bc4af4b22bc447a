package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The o-items that scored zero, by improvement theme, with what answers them. */
record GapsPage(Catalog catalog, List<GapAnalysis> analyses, Messages messages) implements CatalogSubject {
    @Override
    public PageView page() {
        return page(Subject.sections(analyses, this::sections, notes(true)));
    }

    private List<SectionView> sections(GapAnalysis analysis) {
        Outline outline = new Outline();
        outline.agency(agency(analysis.agency()));
        if (!analysis.discrepancies().isEmpty()) {
            outline.discrepancies(messages, analysis.discrepancies());
            outline.apart();
        }
        outline.line(gaps().sum(analysis));
        gaps().byTheme(analysis, outline);
        return outline.sections();
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of(
                "gaps",
                Subject.pieces(
                        analyses,
                        analysis -> gaps().table(analysis, gaps().rows(analysis.discrepancies()))
                                .behind(messages.text("column-agency"), agency(analysis.agency()))));
    }

    /** A row need not be about a gap: a discrepancy has one of its own. */
    private record Row(NodeCode code, Optional<Gap> gap, Optional<Discrepancy> discrepancy) {
        String joined(Function<Gap, List<String>> texts) {
            return gap.map(texts).map(all -> String.join(" | ", all)).orElse("");
        }
    }

    @Override
    public Iterable<TableView> csv() {
        return Subject.pieces(
                analyses,
                analysis -> Columns.<Row>named()
                        .with(
                                "agency",
                                row -> analysis.agency().map(Agency::name).orElse(""))
                        .with("code", Row::code)
                        .with("title", row -> row.gap().map(gaps()::title))
                        .with("points", row -> row.gap().map(gap -> Json.reported(gap.points())))
                        .with(
                                "points_numerator",
                                row -> row.gap().map(gap -> gap.points().numerator()))
                        .with(
                                "points_denominator",
                                row -> row.gap().map(gap -> gap.points().denominator()))
                        .with("follows_from", row -> row.gap().flatMap(Gap::followsFrom))
                        .with("themes", row -> row.joined(gaps()::themes))
                        .with("elements", row -> row.joined(gaps()::elements))
                        .with("remedy", row -> row.joined(gaps()::remedies))
                        .with("owner", row -> row.joined(gaps()::owners))
                        .with("due", row -> row.joined(gaps()::due))
                        .with("discrepancy", row -> row.discrepancy().map(messages::discrepancy))
                        .table(
                                "gaps",
                                0,
                                Stream.concat(
                                        analysis.gaps().stream()
                                                .map(gap ->
                                                        new Row(gap.item().code(), Optional.of(gap), Optional.empty())),
                                        analysis.discrepancies().stream()
                                                .map(one -> new Row(one.code(), Optional.empty(), Optional.of(one))))));
    }

    @Override
    public LineDelimiter lineEnd() {
        return LineDelimiter.LF;
    }
}
