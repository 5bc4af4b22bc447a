package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans that answer a result, with gaps as real plans have them. */
final class PlanArbitraries {
    private static final int MOST_MEASURES = 5;

    private PlanArbitraries() {}

    static Arbitrary<MeasurePlan> of(Catalog catalog) {
        FiscalYear year = FiscalYear.ofBuddhist(catalog.fiscalYear().buddhistYear() + 1);
        Arbitrary<List<Measure>> measures =
                measures(catalog, year).list().ofMaxSize(MOST_MEASURES).map(PlanArbitraries::numbered);
        return Combinators.combine(measures, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((list, named, dated) -> MeasurePlan.builder()
                        .agency(Optional.of(Agency.of("เทศบาลตำบลตัวอย่าง")).filter(agency -> named))
                        .fiscalYear(year)
                        .resultYear(Optional.of(catalog.fiscalYear()).filter(result -> dated))
                        .addAllMeasures(list)
                        .build());
    }

    private static Arbitrary<Measure> measures(Catalog catalog, FiscalYear year) {
        Arbitrary<Cause> causes = Combinators.combine(
                        Arbitraries.<NodeCode>of(catalog.nodes()),
                        Arbitraries.integers()
                                .between(0, 10_000)
                                .map(score -> Score.of(score, 100))
                                .optional())
                .as((code, score) -> score.map(s -> Cause.of(code, s)).orElseGet(() -> Cause.of(code)));
        Arbitrary<Optional<Integer>> themes =
                Arbitraries.of(catalog.themes()).map(ImprovementTheme::number).optional();
        Arbitrary<Optional<Responsibility>> units = Arbitraries.of("สำนักปลัด", "กองคลัง / กองช่าง", "ทุกกอง")
                .map(Responsibility::parse)
                .optional();
        Arbitrary<Optional<PeriodText>> periods = Arbitraries.of("ไตรมาส ๑", "ตลอดปีงบประมาณ", "เมื่อพร้อม")
                .map(text -> PeriodText.parse(text, year))
                .optional();
        return Combinators.combine(
                        causes.list().ofMaxSize(3),
                        themes,
                        units,
                        periods,
                        Arbitraries.integers().between(0, 3))
                .as((cause, theme, unit, period, steps) -> {
                    Measure.Builder measure = Measure.builder()
                            .number("1")
                            .title("มาตรการส่งเสริมความโปร่งใส")
                            .theme(theme)
                            .addAllCauses(cause)
                            .responsibility(unit)
                            .period(period);
                    for (int step = 1; step <= steps; step++) {
                        measure.addSteps("ขั้นตอนที่ " + step);
                    }
                    return measure.build();
                });
    }

    private static List<Measure> numbered(List<Measure> measures) {
        List<Measure> numbered = new ArrayList<>();
        for (Measure measure : measures) {
            numbered.add(Measure.builder()
                    .like(measure)
                    .number(Integer.toString(numbered.size() + 1))
                    .build());
        }
        return numbered;
    }
}
