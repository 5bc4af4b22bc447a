package io.github.ita4j.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.KhemmaratTest;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.plan.DraftPlan.DraftMeasure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasurePlannerTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);
    private static final FiscalYear NEXT = YEAR.next();
    private static final Scorer SCORER = Scorer.of(Catalogs.forYear(YEAR));
    private static final MeasurePlanner PLANNER = MeasurePlanner.of(SCORER);
    private static final Assessment KHEMMARAT = SCORER.assess(Sheets.sheet(YEAR, KhemmaratTest.SCORES));

    @Test
    void theFifteenZerosOfKhemmaratStandUnderTheThemesOfThePublishedPlan() {
        DraftPlan draft = PLANNER.draft(KHEMMARAT, NEXT, SCORER.catalog());

        assertThat(codesByTheme(draft))
                .containsOnly(
                        Map.entry(1, "o12 o13"),
                        Map.entry(2, "o18"),
                        Map.entry(3, "o8 o9"),
                        Map.entry(5, "o12 o13 o21"),
                        Map.entry(6, "o24 o26 o40 o41"),
                        Map.entry(7, "o27 o28 o31 o35 o38"));
        assertThat(draft.plan().measures()).hasSize(17);
        assertThat(draft.plan().fiscalYear()).isEqualTo(NEXT);
        assertThat(draft.plan().resultYear()).contains(YEAR);
        assertThat(draft.catalog()).isEqualTo(KHEMMARAT.catalog());
    }

    @Test
    void aPlanIsMadeByTheCriteriaOfItsYear() {
        DraftPlan draft = PLANNER.in(Language.ENGLISH).draft(KHEMMARAT);
        Catalog next = Catalogs.forYear(NEXT);
        assertThat(codesByTheme(draft))
                .containsOnly(
                        Map.entry(1, "o8 o9"),
                        Map.entry(2, "o13"),
                        Map.entry(3, "o6"),
                        Map.entry(5, "o8 o9 o16"),
                        Map.entry(6, "o19 o21"),
                        Map.entry(7, "o22 o23 o26 o31 o33"));
        assertThat(draft.plan().fiscalYear()).isEqualTo(NEXT);
        assertThat(draft.plan().resultYear()).contains(YEAR);
        assertThat(draft.plan().criteriaYear()).contains(NEXT);
        assertThat(draft.withdrawn()).map(cause -> cause.before().code().code()).containsExactly("o9", "o24", "o41");
        DraftMeasure six = draft.measures().stream()
                .filter(measure -> measure.measure().causes().get(0).code().equals(NodeCode.parse("o6")))
                .findFirst()
                .orElseThrow();
        assertThat(six.answers()).map(answer -> answer.before().code().code()).containsExactly("o8");
        assertThat(six.points())
                .isEqualTo(next.node(NodeCode.parse("o6")).orElseThrow().points());
        assertThat(draft.measures())
                .flatMap(measure -> measure.measure().steps())
                .noneMatch(step -> step.contains("2565"))
                .anyMatch(step -> step.contains("BE 2567"))
                .anyMatch(step -> step.endsWith(" ~carried-over"));
    }

    @Test
    void withoutCriteriaOfItsYearTextsSayTheCurrentYear() {
        FiscalYear next = Catalogs.years().get(Catalogs.years().size() - 1).next();
        Scorer scorer = Scorer.of(Catalogs.forYear(2569));
        Map<NodeCode, Score> zeros = new HashMap<>();
        scorer.catalog().requiredMeasures().keySet().forEach(code -> zeros.put(code, Score.ZERO));
        Assessment result = scorer.assess(Sheets.sheet(scorer.catalog(), zeros));
        for (Language language : Language.values()) {
            DraftPlan draft = MeasurePlanner.of(scorer).in(language).draft(result, next, scorer.catalog());
            assertThat(draft.criteria()).isEqualTo(scorer.catalog());
            assertThat(draft.measures())
                    .flatMap(measure -> measure.measure().steps())
                    .noneMatch(step -> step.contains("2569") || step.contains("2568"))
                    .anyMatch(step -> step.startsWith(
                            language == Language.THAI
                                    ? "ดำเนินการภายในปีปัจจุบัน"
                                    : "Carried out in the current year"));
        }
        // The last year that is there stands in, whatever the year of the result.
        Scorer last = Scorer.of(Catalogs.forYear(next.previous()));
        Assessment open = last.assess(Sheets.sheet(last.catalog(), Map.of()));
        assertThat(MeasurePlanner.of(last).draft(open).criteria()).isEqualTo(last.catalog());
        assertThat(PLANNER.draft(KHEMMARAT, next.next()).criteria()).isEqualTo(last.catalog());
    }

    @Test
    void whatIsWithdrawnWinsNothingAndIsNoMeasure() {
        Assessment result = SCORER.assess(Sheets.sheet(YEAR, "o8=0 o9=0"));
        DraftPlan draft = PLANNER.draft(result);
        assertThat(draft.withdrawn()).map(cause -> cause.before().code().code()).containsExactly("o9");
        assertThat(draft.withdrawn()).allMatch(cause -> cause.now().isEmpty());
        assertThat(draft.plan().measures())
                .flatMap(Measure::causes)
                .map(cause -> cause.code().code())
                .containsOnly("o6");
        assertThat(PLANNER.review(draft.plan(), result).findings()).isEmpty();
    }

    @Test
    void whatCoversTheFirstHalfIsMadeWhenThatHasEnded() {
        FiscalPeriod april = DuePart.H1.in(NEXT);
        assertThat(april.startDate()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(april.endDate()).isEqualTo(LocalDate.of(2024, 4, 30));
        List<PeriodText> periods = PLANNER.draft(KHEMMARAT).plan().measures().stream()
                .map(measure -> measure.period().orElseThrow())
                .toList();
        assertThat(periods).contains(PeriodText.of(april));
        assertThat(periods).allMatch(period -> period.equals(PeriodText.parse(period.text(), NEXT)));
    }

    @Test
    void nothingIsDueAfterTheOitOfTheYearHasClosed() {
        // Read: the OIT of 2564 closed on 30 April, the one of 2563 on 15 July. That of 2566 is not known.
        Catalog criteria = Catalogs.forYear(FiscalYear.ofBuddhist(2564));
        assertThat(criteria.due(DuePart.FY).endDate()).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(criteria.due(DuePart.Q1)).isEqualTo(DuePart.Q1.in(criteria.fiscalYear()));
        assertThat(Catalogs.forYear(FiscalYear.ofBuddhist(2563)).due(DuePart.FY).endDate())
                .isEqualTo(LocalDate.of(2020, 7, 31));
        assertThat(SCORER.catalog().due(DuePart.FY)).isEqualTo(YEAR.asPeriod());

        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2563)));
        DraftPlan draft = MeasurePlanner.of(scorer)
                .draft(scorer.assess(Sheets.sheet(scorer.catalog().fiscalYear(), "9=0 10=0")));
        assertThat(draft.criteria()).isEqualTo(criteria);
        assertThat(draft.plan().measures())
                .isNotEmpty()
                .allMatch(measure -> !measure.period()
                        .orElseThrow()
                        .period()
                        .orElseThrow()
                        .endDate()
                        .isAfter(LocalDate.of(2021, 4, 30)));
    }

    @Test
    void howManyMustAnswerIsSaidWhereTheKindOfAgencyIsKnown() {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        Scorer scorer = Scorer.of(Catalogs.forYear(year));
        MeasurePlanner planner = MeasurePlanner.of(scorer).withSurveyThreshold(Score.of(85));
        for (String kind : List.of("subdistrict-municipality-m", "เทศบาลตำบลขนาด M")) {
            Assessment result = scorer.assess(ScoreSheet.builder()
                    .fiscalYear(year)
                    .agency(Agency.builder()
                            .name("เทศบาลตำบลตัวอย่าง")
                            .kind(kind)
                            .build())
                    .putScores(NodeCode.parse("1"), Score.of(60))
                    .putScores(NodeCode.parse("6"), Score.of(60))
                    .build());
            List<Measure> measures =
                    planner.draft(result, year, scorer.catalog()).plan().measures();
            assertThat(measures)
                    .filteredOn(measure -> measure.causes().contains(Cause.of(NodeCode.parse("6"), Score.of(60))))
                    .isNotEmpty()
                    .allMatch(measure -> measure.steps().equals(List.of("ให้มีผู้ตอบ EIT1 อย่างน้อย 70 คน ~อนุมาน")));
            assertThat(measures)
                    .filteredOn(measure -> measure.causes().contains(Cause.of(NodeCode.parse("1"), Score.of(60))))
                    .isNotEmpty()
                    .allMatch(measure -> measure.steps().isEmpty());
        }
    }

    @Test
    void withAThresholdTheSurveysStandThereTooTheLargestGainFirst() {
        DraftPlan draft = PLANNER.withSurveyThreshold(Score.of(85)).draft(KHEMMARAT, NEXT, SCORER.catalog());

        // Indicator 2: i7 79.46 and i8 74.28 are below 85, i9 87.28 is not.
        DraftMeasure budget = draft.measures().stream()
                .filter(measure -> measure.theme().number() == 5)
                .filter(measure -> measure.required().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(budget.measure().causes())
                .containsExactly(
                        Cause.of(NodeCode.parse("i8"), Score.parse("74.28")),
                        Cause.of(NodeCode.parse("i7"), Score.parse("79.46")));
        Fraction each = SCORER.form().points(NodeCode.parse("i7"));
        assertThat(budget.points()).isEqualTo(each.times(Fraction.of(10000 - 7428 + 10000 - 7946, 10000)));
        assertThat(budget.measure().steps()).isEmpty();
        assertThat(budget.measure().responsibility()).isEmpty();
        for (int theme = 1; theme <= 7; theme++) {
            int number = theme;
            assertThat(draft.measures().stream().filter(m -> m.theme().number() == number))
                    .extracting(DraftMeasure::points)
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void theThresholdItselfIsNotBelowIt() {
        Assessment result = SCORER.assess(Sheets.sheet(YEAR, "i7=85 i8=84.99 i9=84.995"));
        DraftPlan draft = PLANNER.withSurveyThreshold(Score.of(85)).draft(result, NEXT, SCORER.catalog());
        // 84.995 is reported as 85.00, and the number shown is the number compared.
        assertThat(draft.plan().measures())
                .flatMap(Measure::causes)
                .map(cause -> cause.code().code())
                .containsExactly("i8");
    }

    @Test
    void whereItemsAreNotKnownTheIndicatorIsTheCause() {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        Scorer scorer = Scorer.of(Catalogs.forYear(year));
        Assessment result = scorer.assess(Sheets.sheet(year, "1=84.99 2=85 6=60"));
        DraftPlan draft =
                MeasurePlanner.of(scorer).withSurveyThreshold(Score.of(85)).draft(result, year.next());
        // Indicator 6 belongs to two themes and is worth more than indicator 1.
        assertThat(codesByTheme(draft)).containsOnly(Map.entry(1, "6 1"), Map.entry(2, "6"));
    }

    @Test
    void whatIsMissingIsNotPlannedForButNamed() {
        Assessment result = SCORER.assess(Sheets.sheet(YEAR, "o1=100 o2=0"));
        DraftPlan draft = PLANNER.draft(result, NEXT, SCORER.catalog());
        assertThat(draft.plan().measures()).flatMap(Measure::causes).hasSize(1);
        assertThat(draft.unknown())
                .contains(NodeCode.parse("o3"))
                .doesNotContain(NodeCode.parse("o1"), NodeCode.parse("o2"), NodeCode.parse("i1"));
        assertThat(PLANNER.withSurveyThreshold(Score.of(85))
                        .draft(result, NEXT, SCORER.catalog())
                        .unknown())
                .contains(NodeCode.parse("i1"));
    }

    @Test
    void aMeasureForAnItemSaysWhatIsRequiredByWhomAndWhen() {
        Measure measure =
                PLANNER.in(Language.ENGLISH).draft(KHEMMARAT, NEXT, SCORER.catalog()).plan().measures().stream()
                        .filter(one -> one.causes().get(0).code().equals(NodeCode.parse("o21")))
                        .findFirst()
                        .orElseThrow();
        assertThat(measure.title()).matches("\\p{ASCII}+");
        assertThat(measure.steps()).isNotEmpty().allMatch(step -> step.matches("[\\p{ASCII}’–]+"));
        assertThat(measure.responsibility().orElseThrow().text()).isEqualTo("Finance and procurement");
        assertThat(measure.period().orElseThrow().period().orElseThrow().isWithin(NEXT))
                .isTrue();
        Measure thai = PLANNER.draft(KHEMMARAT, NEXT, SCORER.catalog())
                .plan()
                .measure(measure.number())
                .orElseThrow();
        assertThat(thai.title()).isNotEqualTo(measure.title());
        assertThat(thai.causes()).isEqualTo(measure.causes());
    }

    @Test
    void refusesAResultOfAnotherYear() {
        FiscalYear year = FiscalYear.ofBuddhist(2565);
        Assessment other = Scorer.of(Catalogs.forYear(year)).assess(Sheets.sheet(year, "o1=0"));
        assertThatThrownBy(() -> PLANNER.draft(other, NEXT)).isInstanceOf(IllegalArgumentException.class);
        MeasurePlan empty = MeasurePlan.builder().fiscalYear(NEXT).build();
        assertThatThrownBy(() -> PLANNER.review(empty, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersHaveArabicDigits() {
        List<String> numbers = PLANNER.draft(KHEMMARAT, NEXT).plan().measures().stream()
                .map(Measure::number)
                .toList();
        assertThat(numbers).startsWith("1.1", "1.2", "2.1").allMatch(n -> n.equals(ThaiDigits.toArabic(n)));
    }

    private static Map<Integer, String> codesByTheme(DraftPlan draft) {
        return draft.measures().stream()
                .collect(Collectors.groupingBy(
                        measure -> measure.theme().number(),
                        TreeMap::new,
                        Collectors.flatMapping(
                                measure -> measure.measure().causes().stream()
                                        .map(cause -> cause.code().code()),
                                Collectors.collectingAndThen(Collectors.toList(), codes -> sorted(codes)))));
    }

    /** O-items in the order of their codes: which of them wins more is tested elsewhere. */
    private static String sorted(List<String> codes) {
        boolean items = codes.stream().allMatch(code -> code.startsWith("o"));
        return codes.stream()
                .sorted((a, b) ->
                        items ? Integer.compare(Integer.parseInt(a.substring(1)), Integer.parseInt(b.substring(1))) : 0)
                .collect(Collectors.joining(" "));
    }
}
