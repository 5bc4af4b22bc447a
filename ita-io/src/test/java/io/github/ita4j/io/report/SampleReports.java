package io.github.ita4j.io.report;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reports in which every field that can hold text holds the text of a test. */
final class SampleReports {
    static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);
    static final Catalog CATALOG = Catalogs.forYear(YEAR);

    private SampleReports() {}

    /** A result with a zero, a plan and a report, each name and text in them the same. */
    static ReportContent everywhere(String text) {
        return ReportContent.builder()
                .catalog(CATALOG)
                .assessment(assessment(YEAR, text))
                .previous(assessment(YEAR.previous(), text))
                .plan(plan(text))
                .report(report(text))
                .build();
    }

    static Assessment assessment(FiscalYear year, String agency) {
        return assessment(Catalogs.forYear(year), agency);
    }

    static Assessment assessment(Catalog catalog, String agency) {
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .agency(Agency.of(agency))
                .putScores(NodeCode.parse("1"), Score.parse("80.5"))
                .putScores(NodeCode.parse("2"), Score.parse("90"))
                .putScores(NodeCode.parse("4"), Score.parse("85"))
                .putScores(NodeCode.parse("o12"), Score.ZERO)
                .build();
        return Scorer.of(catalog).assess(sheet);
    }

    static MeasurePlan plan(String text) {
        return MeasurePlan.builder()
                .agency(Agency.of(text))
                .fiscalYear(YEAR.next())
                .resultYear(YEAR)
                .addMeasures(Measure.builder()
                        .number("1")
                        .title(text)
                        .theme(1)
                        .addCauses(Cause.of(NodeCode.parse("i7"), Score.parse("79.46")))
                        .addCauses(Cause.builder()
                                .code(NodeCode.parse("i8"))
                                .doubt(text)
                                .build())
                        .finding(text)
                        .addSteps(text, text)
                        .responsibility(Responsibility.parse(text))
                        .period(PeriodText.parse(text))
                        .followUp(text)
                        .build())
                .addMeasures(Measure.builder().number("2").title(text).build())
                .build();
    }

    static MeasureReport report(String text) {
        return MeasureReport.builder()
                .plan(plan(text))
                .round(ReportRound.FIRST_HALF)
                .addProgress(MeasureProgress.builder()
                        .measure("1")
                        .status(MeasureStatus.DROPPED)
                        .reason(text)
                        .addResults(text)
                        .outcome(text)
                        .addSuggestions(text)
                        .build())
                .addProgress(MeasureProgress.builder().measure("9").build())
                .addItemProgress(ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .title(text)
                        .addGuidance(text)
                        .addResults(text)
                        .build())
                .addLimits(text)
                .build();
    }

    /** The blocks of one kind. */
    static <T extends BlockView> Stream<T> blocks(PageView page, Class<T> kind) {
        return StreamSupport.stream(page.sections().spliterator(), false)
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
