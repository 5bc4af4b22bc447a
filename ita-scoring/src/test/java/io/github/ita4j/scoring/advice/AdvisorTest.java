package io.github.ita4j.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The advice by example. In 2566 an item of 9.1 (o1 to o10) is worth 0.4 points, of 9.2 (o11 to o18) 0.5, of 9.3 to 9.5
 * (o19 to o30) 1, of 10.1 (o31 to o38) 1.25, of 10.2 (o39 to o43) 2.
 */
class AdvisorTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final Advisor ADVISOR = Advisor.of(Scorer.of(CATALOG));

    /** Scores from text such as {@code "IIT=90 EIT=85.5"}, and all o-items but the zero ones at 100. */
    private static Assessment withZeros(String scores, int... zeros) {
        String items = IntStream.rangeClosed(1, 43)
                .mapToObj(o -> " o" + o + (Arrays.stream(zeros).anyMatch(zero -> zero == o) ? "=0" : "=100"))
                .collect(Collectors.joining());
        return assess(scores + items);
    }

    private static Assessment assess(String scores) {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).exact(true);
        Matcher entries = Pattern.compile("(\\S+)=(\\S+)").matcher(scores);
        while (entries.find()) {
            sheet.putScores(NodeCode.parse(entries.group(1)), Score.parse(entries.group(2)));
        }
        return SCORER.assess(sheet.build());
    }

    private static Advice advise(Assessment assessment, String target) {
        return ADVISOR.advise(assessment, GradeCode.of(target));
    }

    private static List<String> codes(Advice advice) {
        return advice.itemsToPublish().stream()
                .map(fix -> fix.item().code().code())
                .toList();
    }

    @Test
    void advisesAsFewItemsAsPossible() {
        Assessment assessment = withZeros("IIT=90 EIT1=90 EIT2=90", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 39, 40, 41);
        Advice pass = advise(assessment, "pass");
        assertThat(codes(pass)).containsExactly("o39");
        assertThat(pass.before()).isEqualTo(Score.of(84));
        assertThat(pass.after()).isEqualTo(Score.of(86));
        assertThat(pass.grade().code()).isEqualTo(GradeCode.of("pass"));
        assertThat(pass.catalog()).isEqualTo(CATALOG.stamp());
        assertThat(pass.assumptions()).isEmpty();

        // The OIT of 75 must reach 85 too: 4 points of the overall score.
        Advice good = advise(assessment, "pass-good");
        assertThat(codes(good)).containsExactly("o39", "o40");
        assertThat(good.fixPoints()).isEqualTo(Fraction.of(4));
        assertThat(good.effort()).isEqualTo(Fraction.of(2));
        assertThat(good.grade().code()).isEqualTo(GradeCode.of("pass-good"));
        assertThat(good.byItemsAlone()).isTrue();
    }

    @Test
    void aFixSaysWhatItTakesAndWhatItIsWorth() {
        Advice advice = advise(withZeros("IIT=84 EIT=84", 12, 39, 40, 41, 42, 43), "improve");
        assertThat(advice.reachedAlready()).isTrue();
        ItemToPublish fix = advise(withZeros("IIT=78 EIT=78", 12, 39, 40, 41, 42), "pass")
                .itemsToPublish()
                .get(0);
        assertThat(fix.item().code()).isEqualTo(ItemCode.parse("o39"));
        assertThat(fix.measure()).isEqualTo(CATALOG.requiredMeasures().get(ItemCode.parse("o39")));
        assertThat(fix.points()).isEqualTo(Fraction.of(2));
        assertThat(fix.effort()).isEqualTo(Fraction.ONE);
        assertThat(fix.assumed()).isFalse();
    }

    @Test
    void withEffortsItAdvisesTheCheapestItems() {
        Assessment assessment = withZeros("IIT=90 EIT=90", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 39, 40, 41);
        Map<ItemCode, Fraction> efforts = Map.of(
                ItemCode.parse("o39"), Fraction.of(10),
                ItemCode.parse("o40"), Fraction.of(13, 4),
                ItemCode.parse("o41"), Fraction.of(10),
                ItemCode.parse("o2"), Fraction.of(3, 2));
        // 0.995 points are short: three items of 9.1 cost 3, o40 alone 3.25.
        Advice advice = ADVISOR.advise(assessment, GradeCode.of("pass"), efforts);
        assertThat(codes(advice)).containsExactly("o1", "o3", "o4");
        assertThat(advice.effort()).isEqualTo(Fraction.of(3));
    }

    @Test
    void ofEqualEffortsKnownZerosComeBeforeMissingItems() {
        // As below, but o39 and o43, which are worth more, may be published already.
        String shown = IntStream.rangeClosed(1, 42)
                .filter(o -> o != 39)
                .mapToObj(o -> " o" + o + (o == 19 || o == 20 ? "=0" : "=100"))
                .collect(Collectors.joining());
        Assessment assessment = assess("IIT=84 EIT=84" + shown);
        assertThat(codes(advise(assessment, "pass"))).containsExactly("o19");
        // But not where they cost more.
        Map<ItemCode, Fraction> efforts =
                Map.of(ItemCode.parse("o19"), Fraction.of(2), ItemCode.parse("o20"), Fraction.of(101, 100));
        assertThat(codes(ADVISOR.advise(assessment, GradeCode.of("pass"), efforts)))
                .containsExactly("o39");
    }

    @Test
    void whatDoesNotFitTogetherIsInTheAdvice() {
        Assessment odd = assess("IIT=84 EIT=84 OIT=90 o1=50");
        assertThat(odd.discrepancies()).isNotEmpty();
        assertThat(advise(odd, "pass").discrepancies()).isEqualTo(odd.discrepancies());
        assertThat(GapAnalyzer.of(Scorer.of(CATALOG)).analyze(odd).discrepancies())
                .anyMatch(discrepancy -> discrepancy.code().equals(ItemCode.parse("o1")));
    }

    @Test
    void equalSetsAreToldApartByTheirGainAndThenByTheirCodes() {
        // 0.595 points are short, and every single item is worth more.
        assertThat(codes(advise(withZeros("IIT=84 EIT=84", 19, 20, 39, 43), "pass")))
                .containsExactly("o39");
        assertThat(codes(advise(withZeros("IIT=81 EIT=76", 19, 20, 22), "pass")))
                .containsExactly("o19");
    }

    @Test
    void aSurveyBelowItsThresholdMustRiseToIt() {
        Advice advice = advise(withZeros("IIT=95 EIT=80"), "pass-good");
        assertThat(advice.byItemsAlone()).isFalse();
        assertThat(advice.itemsToPublish()).isEmpty();
        assertThat(advice.requiredRises()).singleElement().satisfies(rise -> {
            assertThat(rise.code()).isEqualTo(Instrument.EIT);
            assertThat(rise.from()).isEqualTo(Score.of(80));
            assertThat(rise.known()).isTrue();
            assertThat(rise.to()).isEqualTo(Score.parse("84.995"));
            assertThat(rise.toReported()).isEqualByComparingTo("85.00");
            assertThat(rise.points()).isEqualTo(Fraction.of(14985, 10000));
            // The parts count apart, so that 85 for both together is not enough.
            assertThat(rise.parts())
                    .containsExactly(
                            Map.entry(PartCode.of(Instrument.EIT, 1), Score.of(85)),
                            Map.entry(PartCode.of(Instrument.EIT, 2), Score.of(85)));
        });
        assertThat(advise(withZeros("IIT=95 EIT1=80 EIT2=90"), "pass-good").requiredRises())
                .singleElement()
                .satisfies(rise -> assertThat(rise.parts()).isEmpty());
        assertThat(advice.fixPoints()).isEqualTo(Fraction.ZERO);
        assertThat(advice.grade().code()).isEqualTo(GradeCode.of("pass-good"));
        assertThat(advice.assumptions()).containsExactly(Assumption.INSTRUMENT_STANDS_FOR_ITS_PARTS);
    }

    @Test
    void onlyThePartThatIsTooLowMustRise() {
        Advice advice = advise(withZeros("IIT=95 EIT1=95 EIT2=81", 1), "pass-good");
        assertThat(advice.requiredRises()).map(RequiredRise::code).containsExactly(PartCode.of(Instrument.EIT, 2));
        assertThat(advice.requiredRises().get(0).points()).isEqualTo(Fraction.of(59925, 100000));
        assertThat(advice.itemsToPublish()).isEmpty();
        assertThat(advice.assumptions()).isEmpty();
    }

    @Test
    void whatIsShortWithEveryItemPublishedIsAskedOfTheLowestSurvey() {
        Advice advice = advise(withZeros("IIT=70 EIT=60", 5, 43), "pass");
        assertThat(codes(advice)).containsExactly("o43", "o5");
        // 0.3 x 70 + 0.3 x 60 + 40 = 79
        assertThat(advice.requiredRises()).singleElement().satisfies(rise -> {
            assertThat(rise.code()).isEqualTo(Instrument.EIT);
            assertThat(rise.to()).isEqualTo(Score.of(Fraction.of(60).plus(Fraction.of(5995, 300))));
            assertThat(rise.toReported()).isEqualByComparingTo("79.99");
        });
        assertThat(advice.after()).isEqualTo(Score.parse("84.995"));
        assertThat(advise(withZeros("IIT=60 EIT=60"), "pass").requiredRises())
                .map(RequiredRise::code)
                .containsExactly(Instrument.IIT);
        assertThat(advise(withZeros("IIT=10 EIT=0"), "pass").requiredRises())
                .map(rise -> rise.code().code() + " " + rise.toReported())
                .containsExactly("IIT 49.99", "EIT 100.00");
    }

    @Test
    void anOitKnownAsAWholeMustRiseAsAWhole() {
        Advice advice = advise(assess("IIT=90 EIT=88 OIT=70"), "pass");
        assertThat(advice.itemsToPublish()).isEmpty();
        assertThat(advice.requiredRises())
                .map(rise -> rise.code().code() + " " + rise.to())
                .containsExactly("OIT 78.9875");
        assertThat(advice.assumptions()).containsExactly(Assumption.UNNAMED_ITEMS);

        Advice good = advise(assess("IIT=90 EIT=88 OIT=70 o39=0"), "pass-good");
        assertThat(codes(good)).containsExactly("o39");
        assertThat(good.requiredRises())
                .map(rise -> rise.code().code() + " " + rise.from() + " " + rise.to())
                .containsExactly("OIT 75 84.995");
    }

    @Test
    void anOverallScoreKnownAsAWholeMustRiseAsAWhole() {
        assertThat(codes(advise(assess("overall=84 o1=0 o2=0 o3=0"), "pass"))).containsExactly("o1", "o2", "o3");
        Advice advice = advise(assess("overall=84 o1=0"), "pass");
        assertThat(codes(advice)).containsExactly("o1");
        assertThat(advice.requiredRises())
                .map(rise -> rise.code().code() + " " + rise.from() + " " + rise.to())
                .containsExactly("overall 84.4 84.995");
        assertThat(advice.assumptions()).containsExactly(Assumption.UNNAMED_ITEMS, Assumption.LOWER_BOUNDS);
    }

    @Test
    void whatIsMissingCountsWithTheLeastItCanBe() {
        Advice advice = advise(assess("IIT=90 o1=100"), "pass");
        assertThat(advice.itemsToPublish()).hasSize(42).allMatch(ItemToPublish::assumed);
        assertThat(advice.before()).isEqualTo(Score.parse("27.4"));
        assertThat(advice.requiredRises()).singleElement().satisfies(rise -> {
            assertThat(rise.code()).isEqualTo(Instrument.EIT);
            assertThat(rise.known()).isFalse();
            assertThat(rise.from()).isEqualTo(Score.ZERO);
            assertThat(rise.toReported()).isEqualByComparingTo("59.99");
        });
        assertThat(advice.assumptions())
                .containsExactly(Assumption.MISSING_ITEMS_COUNT_AS_ZERO, Assumption.LOWER_BOUNDS);
    }

    @Test
    void aSheetThatContradictsItselfIsAdvisedAsItIsCounted() {
        Advice advice = advise(assess("overall=50 IIT=100 EIT=100"), "pass-excellent");
        assertThat(advice.assumptions()).contains(Assumption.CONTRADICTIONS);
        assertThat(advice.grade().code()).isEqualTo(GradeCode.of("pass-excellent"));
        assertThat(advise(assess("OIT=100 IIT=90 EIT=50 EIT1=90 EIT2=90 o1=0 o2=0"), "pass-good")
                        .grade()
                        .code())
                .isEqualTo(GradeCode.of("pass-good"));
    }

    /** With nothing known but that no item is published, the best grade takes every item of most groups. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void advisesForEveryShippedYear(int year) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .exact(true)
                .fiscalYear(catalog.fiscalYear())
                .putScores(Instrument.IIT, Score.of(96))
                .putScores(Instrument.EIT, Score.of(96));
        catalog.requiredMeasures().keySet().forEach(code -> sheet.putScores(code, Score.ZERO));
        Assessment assessment = Scorer.of(catalog).assess(sheet.build());
        for (Grade target : catalog.gradeScale().grades()) {
            Advice advice = Advisor.of(Scorer.of(catalog)).advise(assessment, target.code());
            assertThat(advice.byItemsAlone()).isTrue();
            assertThat(advice.target()).isEqualTo(target);
            assertThat(catalog.gradeScale().grades().indexOf(advice.grade()))
                    .isLessThanOrEqualTo(catalog.gradeScale().grades().indexOf(target));
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        Assessment assessment = withZeros("IIT=90 EIT=90", 1);
        GradeCode pass = GradeCode.of("pass");
        assertThatThrownBy(() -> advise(assessment, "AA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The catalogue of 2566 has no grade 'AA': use one of [pass-excellent, pass-good, pass,"
                        + " improve, improve-urgently].");
        assertThatThrownBy(() -> ADVISOR.advise(assessment, pass, Map.of(ItemCode.parse("o1"), Fraction.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The effort of o1 is 0: it must be above 0.");
        assertThatThrownBy(() -> ADVISOR.advise(assessment, pass, Map.of(ItemCode.parse("i1"), Fraction.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no o-item i1");
        assertThatThrownBy(() -> ADVISOR.advise(
                        assessment,
                        pass,
                        Map.of(ItemCode.parse("o1"), Fraction.of(Long.MAX_VALUE).times(Fraction.of(9)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many digits");
        Advisor other = Advisor.of(Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2567))));
        assertThatThrownBy(() -> other.advise(assessment, pass))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
    }

    @Test
    void refusesScalesItCannotAdviseBy() {
        GradeScale scale = CATALOG.gradeScale();
        Grade good = Grade.builder()
                .like(scale.grades().get(1))
                .thresholds(List.of(
                        Threshold.overall(Score.of(85), Score.parse("94.99")), Threshold.everyPart(Score.of(85))))
                .build();
        GradeScale ending = GradeScale.builder()
                .like(scale)
                .grades(List.of(
                        scale.grades().get(0),
                        good,
                        scale.grades().get(2),
                        scale.grades().get(3),
                        scale.grades().get(4)))
                .build();
        assertThatThrownBy(() -> Advisor.of(Scorer.of(
                        Catalog.builder().like(CATALOG).gradeScale(ending).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a higher score may lose it");
        GradeScale both =
                GradeScale.builder().like(scale).addGradedParts(Instrument.EIT).build();
        assertThatThrownBy(() -> Advisor.of(Scorer.of(
                        Catalog.builder().like(CATALOG).gradeScale(both).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no advice");
    }

    @Test
    void everyAssumptionHasACodeOfItsOwn() {
        assertThat(Assumption.values()).extracting(Assumption::code).doesNotHaveDuplicates();
    }

    /** These three may make 84.99 or 85.00. */
    @Test
    void whatRoundingLeavesOpenIsNotReachedAlready() {
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2568)));
        ScoreSheet rounded = Sheets.sheet(scorer.catalog().fiscalYear(), "IIT=71.52 EIT=86.24 OIT=94.17");
        Advice advice = Advisor.of(scorer).advise(scorer.assess(rounded), "pass");
        assertThat(advice.reachedAlready()).isFalse();
        assertThat(advice.requiredRises()).extracting(RequiredRise::points).containsExactly(Fraction.of(1, 300));
        ScoreSheet exact = Sheets.exact(scorer.catalog(), rounded.scores());
        assertThat(Advisor.of(scorer).advise(scorer.assess(exact), "pass").reachedAlready())
                .isTrue();
    }
}
