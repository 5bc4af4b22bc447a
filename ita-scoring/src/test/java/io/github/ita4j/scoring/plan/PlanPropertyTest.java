package io.github.ita4j.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.ItemLink;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedMeasure;
import io.github.ita4j.scoring.plan.DraftPlan.DraftMeasure;
import io.github.ita4j.scoring.plan.PlanReview.PlanFinding;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanPropertyTest {
    private static final Map<Integer, Scorer> SCORERS = new HashMap<>();

    /** A draft answers all that it was drafted for, and everything in it has a reason. */
    @Property(tries = 60)
    void aDraftLeavesNothingOpenButTheOwnersOfSurveyMeasures(
            @ForAll @IntRange(min = 2563, max = 2569) int year,
            @ForAll @IntRange(min = 0, max = 100) int threshold,
            @ForAll long seed) {
        Scorer scorer = scorer(year);
        MeasurePlanner planner = MeasurePlanner.of(scorer).withSurveyThreshold(Score.of(threshold));
        Assessment result = randomResult(scorer, new Random(seed));
        DraftPlan draft = planner.draft(result, FiscalYear.ofBuddhist(year + 1));

        assertThat(planner.review(draft.plan(), result).findings()).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(PlanFinding.Kind.OWNER_MISSING);
            assertThat(draft.measures())
                    .filteredOn(measure -> finding.measure()
                            .orElseThrow()
                            .equals(measure.measure().number()))
                    .allMatch(measure -> measure.required().isEmpty());
        });
        assertThat(draft.measures())
                .extracting(DraftMeasure::measure)
                .isEqualTo(draft.plan().measures());
        assertThat(draft.measures()).allMatch(measure -> measure.points().signum() > 0);
    }

    /** Each zero stands, under its number in the year of the plan, under each of its themes there once; else it is withdrawn. */
    @Property(tries = 40)
    void eachZeroStandsUnderItsThemes(@ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll long seed) {
        Scorer scorer = scorer(year);
        FiscalYear next = FiscalYear.ofBuddhist(year + 1);
        boolean last = !Catalogs.years().contains(next);
        Catalog plan = last ? scorer.catalog() : Catalogs.forYear(next);
        Assessment result = randomResult(scorer, new Random(seed));
        DraftPlan draft = MeasurePlanner.of(scorer).draft(result);
        assertThat(draft.criteria()).isEqualTo(plan);
        Crosswalk crosswalk = Crosswalk.between(scorer.catalog(), plan);
        for (ItemCode zero : result.zeroScored()) {
            List<ItemCode> now = last
                    ? List.of(zero)
                    : crosswalk.entries().stream()
                            .flatMap(entry -> entry.links().stream())
                            .filter(link -> link.from().equals(zero))
                            .map(ItemLink::to)
                            .toList();
            assertThat(draft.withdrawn().stream()
                            .anyMatch(cause -> cause.before().code().equals(zero)))
                    .isEqualTo(now.isEmpty());
            for (ItemCode code : now) {
                List<Integer> themes = draft.plan().measures().stream()
                        .filter(measure -> measure.causes().get(0).code().equals(code))
                        .map(measure -> measure.theme().orElseThrow())
                        .toList();
                assertThat(themes)
                        .containsExactlyElementsOf(plan.requiredMeasure(code).orElseThrow().themes().stream()
                                .map(theme -> theme.number())
                                .sorted()
                                .toList());
            }
        }
        for (DraftMeasure measure : draft.measures()) {
            NodeCode code = measure.measure().causes().get(0).code();
            assertThat(measure.points()).isEqualTo(Scorer.of(plan).form().points(code));
            assertThat(measure.required()).isEqualTo(plan.requiredMeasure((ItemCode) code));
        }
    }

    /** Whatever a report says, the summary counts every measure of the plan once. */
    @Property(tries = 60)
    void aSummaryCountsEachMeasureOnce(@ForAll long seed) {
        Random random = new Random(seed);
        MeasureReport report = randomReport(random);
        ReportSummary summary = ReportSummary.of(report);
        assertThat(total(summary.all())).isEqualTo(report.plan().measures().size());
        assertThat(summary.byTheme().values().stream()
                                .mapToInt(StatusCount::measures)
                                .sum()
                        + summary.withoutTheme().measures())
                .isEqualTo(report.plan().measures().size());
        summary.byTheme().values().forEach(count -> assertThat(total(count)).isEqualTo(count.measures()));
        summary.byUnit().values().forEach(count -> assertThat(total(count)).isEqualTo(count.measures()));
    }

    /** A measure is carried or left; carried into the same criteria its causes keep their codes. */
    @Property(tries = 40)
    void carryingLosesNothing(@ForAll long seed, @ForAll @IntRange(min = 2566, max = 2569) int to) {
        MeasureReport report = randomReport(new Random(seed));
        Catalog from = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
        CarriedPlan next = PlanCarrier.between(from, Catalogs.forYear(FiscalYear.ofBuddhist(to)))
                .carry(report, FiscalYear.ofBuddhist(to + 1));
        assertThat(next.plan().measures().size()
                        + next.withdrawn().size()
                        + next.left().size())
                .isEqualTo(report.plan().measures().size());
        assertThat(next.carried())
                .noneMatch(carried -> carried.measure().causes().isEmpty());
        assertThat(next.withdrawn())
                .flatMap(CarriedMeasure::causes)
                .allMatch(cause -> cause.now().isEmpty());
        for (CarriedMeasure carried : next.carried()) {
            List<Cause> before = report.plan()
                    .measure(carried.measure().number())
                    .orElseThrow()
                    .causes();
            assertThat(carried.causes()).extracting(CarriedCause::before).isEqualTo(before);
            assertThat(carried.measure().causes())
                    .allMatch(cause -> cause.score().isEmpty());
            if (to == 2566) {
                Set<NodeCode> codes = before.stream().map(Cause::code).collect(Collectors.toSet());
                assertThat(carried.measure().causes()).map(Cause::code).containsExactlyInAnyOrderElementsOf(codes);
            }
        }
    }

    private static int total(StatusCount count) {
        return count.byStatus().values().stream().mapToInt(Integer::intValue).sum()
                + count.withoutStatus()
                + count.notReported()
                + count.contradictory();
    }

    private static Scorer scorer(int year) {
        return SCORERS.computeIfAbsent(year, y -> Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(y))));
    }

    private static Assessment randomResult(Scorer scorer, Random random) {
        Map<NodeCode, Score> scores = new HashMap<>();
        for (NodeCode code : scorer.catalog().nodes()) {
            boolean leaf = code instanceof ItemCode
                    || scorer.catalog().indicators().entrySet().stream()
                            .anyMatch(entry -> entry.getKey().equals(code)
                                    && entry.getValue().allItems().isEmpty());
            if (leaf && random.nextInt(4) > 0) {
                boolean published = code instanceof ItemCode item && item.code().startsWith("o");
                scores.put(code, published ? Score.of(100L * random.nextInt(2)) : Score.of(random.nextInt(10001), 100));
            }
        }
        return scorer.assess(Sheets.sheet(scorer.catalog(), scores));
    }

    private static MeasureReport randomReport(Random random) {
        MeasurePlan plan = MeasurePlanner.of(scorer(2566))
                .withSurveyThreshold(Score.of(85))
                .draft(
                        randomResult(scorer(2566), random),
                        FiscalYear.ofBuddhist(2567),
                        scorer(2566).catalog())
                .plan();
        MeasureReport.Builder report = MeasureReport.builder().plan(plan).round(ReportRound.FULL_YEAR);
        List<String> statuses = List.of("not-started", "under-way", "done", "dropped", "postponed");
        plan.measures().forEach(measure -> {
            for (int entries = random.nextInt(3); entries > 0; entries--) {
                MeasureProgress.Builder entry = MeasureProgress.builder();
                entry.measure(measure.number()).reason("เพราะงบประมาณไม่พอ");
                if (random.nextInt(5) > 0) {
                    entry.status(MeasureStatus.of(statuses.get(random.nextInt(statuses.size()))));
                }
                report.addProgress(entry.build());
            }
        });
        return report.build();
    }
}
