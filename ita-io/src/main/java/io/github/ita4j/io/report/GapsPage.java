package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.internal.Json;
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
        Columns<Gap> ofGap = Columns.<Gap>named()
                .with("title", gap -> messages.title(gap.item()))
                .with("points", gap -> Json.reported(gap.points()))
                .with("points_numerator", gap -> gap.points().numerator())
                .with("points_denominator", gap -> gap.points().denominator())
                .with("follows_from", Gap::followsFrom)
                .with("themes", gaps()::themes)
                .with("elements", gap -> gaps().elements(gap))
                .with("remedy", gaps()::remedies)
                .with("owner", gaps()::owners)
                .with("due", gaps()::due);
        return Subject.each(
                analyses,
                analysis -> Columns.<Row>named()
                        .with("agency", row -> analysis.agency().map(Agency::name))
                        .with("code", Row::code)
                        .with(ofGap, Row::gap)
                        .with("discrepancy", row -> row.gap().isPresent() ? "" : row.worth())
                        .table("gaps", 0, rows(analysis)));
    }
}
