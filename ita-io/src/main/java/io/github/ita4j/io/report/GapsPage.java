package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.GapLines.Row;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.List;
import java.util.Map;
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
        return Map.of("gaps", Subject.each(analyses, one -> ofAgency(one.agency(), gaps().table(rows(one)))));
    }

    private Stream<Row> rows(GapAnalysis analysis) {
        return Stream.concat(gaps().rows(analysis), gaps().rows(analysis.discrepancies()));
    }

    @Override
    public Iterable<TableView> csv() {
        return Subject.each(
                analyses,
                analysis -> Columns.<Row>named()
                        .with(
                                "agency",
                                row -> analysis.agency().map(Agency::name).orElse(""))
                        .with("code", Row::code)
                        .with("title", row -> row.gap().map(gap -> messages.title(gap.item())))
                        .with("points", row -> row.gap().map(gap -> row.worth()))
                        .with(
                                "points_numerator",
                                row -> row.gap().map(gap -> gap.points().numerator()))
                        .with(
                                "points_denominator",
                                row -> row.gap().map(gap -> gap.points().denominator()))
                        .with("follows_from", row -> row.gap().flatMap(Gap::followsFrom))
                        .with("themes", row -> row.gap().map(gaps()::themes))
                        .with("elements", row -> row.gap().map(gaps()::elements))
                        .with("remedy", row -> row.gap().map(gaps()::remedies))
                        .with("owner", row -> row.gap().map(gaps()::owners))
                        .with("due", row -> row.gap().map(gaps()::due))
                        .with("discrepancy", row -> row.gap().isPresent() ? "" : row.worth())
                        .table("gaps", 0, rows(analysis)));
    }
}
