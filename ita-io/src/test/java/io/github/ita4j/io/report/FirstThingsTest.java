package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.Contradiction;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.ToDo;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What matters first of a result, as values and as the text of one agency. */
class FirstThingsTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);
    private static final Catalog CATALOG = Catalogs.forYear(YEAR);

    /** Every survey item 90, every o-item 100 but those named. */
    private static Findings complete(Catalog catalog, String... zeros) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
        catalog.items()
                .keySet()
                .forEach(item -> sheet.putScores(
                        item,
                        List.of(zeros).contains(item.code())
                                ? Score.ZERO
                                : item.instrument() == Instrument.OIT ? Score.MAX : Score.of(90)));
        return of(catalog, sheet.build());
    }

    private static Findings of(Catalog catalog, ScoreSheet sheet) {
        return Findings.of(catalog, Scorer.of(catalog).assess(sheet));
    }

    private static Findings given(int year, Map<String, String> scores) {
        return of(Catalogs.forYear(FiscalYear.ofBuddhist(year)), ScoreSheet.of(year, "ก", scores));
    }

    @Test
    void theNextGradeSaysWhatIsStillLacking() {
        Findings findings = complete(CATALOG, "o31", "o32", "o39", "o40", "o41");
        ExplainedGrade next = findings.why().next().orElseThrow();
        assertThat(next.grade().code().code()).isEqualTo("pass-good");
        GradeCondition oit = next.unmet().get(0);
        assertThat(next.unmet()).hasSize(1);
        assertThat(oit.code()).isEqualTo(Instrument.OIT);
        // 9 has 100, 10.1 six of eight, 10.2 two of five: 78.75.
        assertThat(oit.margin()).hasValueSatisfying(by -> assertThat(by).isEqualByComparingTo("-6.25"));
        assertThat(findings.limit()).isEqualTo(Score.of(85));
        assertThat(findings.marks()).extracting(Score::toString).containsExactly("85", "95");
        assertThat(Findings.passMark(findings.catalog())).contains(Score.of(85));
    }

    @Test
    void theBestGradeHasNoNextOne() {
        Findings findings = given(2566, Map.of("overall", "100"));
        assertThat(findings.why().next()).isEmpty();
        assertThat(findings.advice()).isEmpty();
        assertThat(findings.limit()).isEqualTo(Score.of(95));
    }

    @Test
    void aMarginIsClaimedOnlyWhereEveryCompletionKeepsIt() {
        Findings open = given(2568, Map.of("IIT", "71.52", "EIT", "86.24", "OIT", "94.17"));
        assertThat(open.assessment().overall().score()).isPresent();
        assertThat(Findings.margin(open.assessment().overall(), Score.of(85))).isEmpty();
        Findings low = given(2566, Map.of("o1", "0"));
        assertThat(Findings.margin(low.assessment().overall(), Score.of(85))).isEmpty();
        assertThat(Findings.margin(low.assessment().node(NodeCode.parse("9.1")).orElseThrow(), Score.of(95)))
                .hasValueSatisfying(by -> assertThat(by).isEqualByComparingTo("-5.00"));
    }

    @Test
    void tasksAreRankedByTheYearTheyAreForAndSummedUpByThisOne() {
        Findings findings = complete(CATALOG, "o1", "o11", "o24", "o39");
        ToDo todo = findings.todo();
        Catalog next = Catalogs.forYear(YEAR.next());
        assertThat(todo.next()).contains(next);
        assertThat(todo.withdrawn()).extracting(gap -> gap.item().code().code()).containsExactly("o24");
        List<ToDo.Task> tasks = todo.tasks();
        assertThat(tasks).isSortedAccordingTo((a, b) -> b.nextPoints().compareTo(a.nextPoints()));
        var total = findings.assessment().overall().score().orElseThrow().value();
        for (ToDo.Task task : tasks) {
            total = total.plus(task.gap().points());
            assertThat(task.total()).contains(total);
            assertThat(task.nextItems())
                    .allSatisfy(item -> assertThat(next.item(item.code())).contains(item));
        }
        assertThat(tasks.stream()
                        .filter(task -> task.gap().item().code().equals(ItemCode.parse("o39")))
                        .flatMap(task -> task.nextItems().stream()
                                .map(item -> item.code().code())))
                .containsExactly("o20");
    }

    @Test
    void withoutTheCriteriaOfTheYearAfterThisYearCounts() {
        Catalog last = Catalogs.forYear(Catalogs.years().get(Catalogs.years().size() - 1));
        ToDo todo = complete(last, "o1", "o2").todo();
        assertThat(todo.next()).isEmpty();
        assertThat(todo.withdrawn()).isEmpty();
        assertThat(todo.tasks())
                .allSatisfy(task ->
                        assertThat(task.nextPoints()).isEqualTo(task.gap().points()));
    }

    /** The oracle: the sheet with the item at 100 has the next grade or a better one. */
    @Test
    void aTaskThatReachesTheNextGradeAloneDoesSo() {
        Random random = new Random(2566);
        int reaching = 0;
        for (int run = 0; run < 60; run++) {
            String[] zeros = CATALOG.items().keySet().stream()
                    .filter(item -> item.instrument() == Instrument.OIT && random.nextInt(7) == 0)
                    .map(ItemCode::code)
                    .toArray(String[]::new);
            Findings findings = complete(CATALOG, zeros);
            Optional<ExplainedGrade> next = findings.why().next();
            for (ToDo.Task task : findings.todo().tasks()) {
                ScoreSheet mended = ScoreSheet.builder()
                        .like(findings.assessment().sheet())
                        .putScores(task.gap().item().code(), Score.MAX)
                        .build();
                Assessment after = Scorer.of(CATALOG).assess(mended);
                int place = CATALOG.gradeScale().grades().indexOf(after.grade().orElseThrow());
                boolean reached = next.filter(
                                grade -> place <= CATALOG.gradeScale().grades().indexOf(grade.grade()))
                        .isPresent();
                assertThat(task.reaches()).isEqualTo(reached);
                reaching += reached ? 1 : 0;
            }
        }
        assertThat(reaching).isPositive();
    }

    @Test
    void whatIsKnownIsCountedAndWhatIsOpenIsWeighed() {
        Findings findings = given(2566, Map.of("i1", "80", "i2", "80", "o1", "100"));
        Findings.Open iit = findings.open(Instrument.class).get(0);
        assertThat(iit.known()).isEqualTo(2);
        assertThat(iit.all()).isEqualTo(30);
        assertThat(iit.missing()).hasSize(28);
        // Of 30 points all but what two of thirty questions are worth.
        assertThat(Figures.reported(iit.points())).isEqualTo("28.00");
        assertThat(findings.open(Instrument.class).stream()
                        .map(Findings.Open::points)
                        .reduce(Fraction.ZERO, (a, b) -> a.plus(b)))
                .isEqualTo(findings.assessment()
                        .overall()
                        .upper()
                        .value()
                        .minus(findings.assessment().overall().lower().value()));
    }

    @Test
    void aContradictionHasTheGradesOfBothReadings() {
        Findings findings = given(2568, Map.of("IIT", "91.20", "EIT", "87.10", "OIT", "77.74", "overall", "85.49"));
        Contradiction contradiction = findings.contradiction().orElseThrow();
        assertThat(contradiction.gradesByParts())
                .extracting(grade -> grade.code().code())
                .containsExactly("improve");
        assertThat(contradiction.gradesByGiven())
                .extracting(grade -> grade.code().code())
                .containsExactly("pass");
        assertThat(contradiction.isPermutation()).isTrue();
        // One that decides nothing is none of these.
        assertThat(given(2568, Map.of("IIT", "91.20", "EIT", "87.10", "OIT", "90", "overall", "92"))
                        .contradiction())
                .isEmpty();
        Findings below = given(2568, Map.of("IIT", "90", "EIT", "90", "OIT", "70", "9", "100", "10", "100"));
        assertThat(below.contradiction().orElseThrow().discrepancy().code()).isEqualTo(Instrument.OIT);
        assertThat(below.contradiction().orElseThrow().isPermutation()).isFalse();
    }

    /** A page of the terminal, whatever a complete sheet holds. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void theTextOfACompleteSheetHasAtMostTwentyFiveLines(int year) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Random random = new Random(year);
        for (int run = 0; run < 8; run++) {
            int odds = 2 + random.nextInt(6);
            ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
            catalog.items()
                    .keySet()
                    .forEach(item -> sheet.putScores(
                            item,
                            item.instrument() == Instrument.OIT
                                    ? random.nextInt(odds) == 0 ? Score.ZERO : Score.MAX
                                    : Score.ofHundredths(6000 + random.nextInt(4001))));
            Assessment assessment = Scorer.of(catalog).assess(sheet.build());
            Findings findings = Findings.of(catalog, assessment);
            for (Language language : Language.values()) {
                assertThat(Pages.assessments(catalog, List.of(assessment))
                                .in(language)
                                .as(OutputFormat.TEXT)
                                .lines())
                        .hasSizeLessThanOrEqualTo(25);
                findings.advice()
                        .ifPresent(advice -> assertThat(Pages.advice(catalog, List.of(advice))
                                        .in(language)
                                        .as(OutputFormat.TEXT)
                                        .lines())
                                .hasSizeLessThanOrEqualTo(25));
            }
        }
    }
}
