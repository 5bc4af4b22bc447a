package io.github.ita4j.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.laws.LawReport.LawResult;
import io.github.ita4j.scoring.laws.LawReport.LawResult.Outcome;
import io.github.ita4j.scoring.laws.LawViolation.LawExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws hold of what ita4j ships, and each of them fails of something. */
class CatalogLawsTest {
    private static final long SEED = 2570;
    private static final Catalog SHIPPED = Catalogs.forYear(FiscalYear.ofBuddhist(2569));

    static List<FiscalYear> years() {
        return Catalogs.years();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyShippedYearKeepsTheLaws(FiscalYear year) {
        LawReport report = CatalogLaws.of(Catalogs.forYear(year)).check(SEED, 25);
        assertThat(report.violations()).extracting(LawViolation::message).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.results()).extracting(LawResult::law).containsExactly(CatalogLaw.values());
        assertThat(report.results()).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.HELD);
            assertThat(result.tries()).isEqualTo(result.law().random() ? 25 : 1);
        });
        assertThat(report.catalog().fiscalYear()).isEqualTo(year);
        assertThat(report.comparedWith().fiscalYear().buddhistYear())
                .isEqualTo(year.buddhistYear() == 2563 ? 2564 : year.buddhistYear() - 1);
    }

    @Test
    void aFairDraftKeepsTheLaws() {
        LawReport report = CatalogLaws.of(Drafts.fair()).check(SEED, 50);
        assertThat(report.violations()).extracting(LawViolation::message).isEmpty();
        assertThat(report.comparedWith()).isEqualTo(SHIPPED.stamp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"94.99", "97.50", "90.00"})
    void aGoodGradeThatEndsTooEarlyIsLostByRising(String to) {
        Catalog draft = Drafts.goodEndsTooEarly(to);
        LawReport report = CatalogLaws.of(draft).check(SEED, 120);
        assertThat(report.holds()).isFalse();
        LawViolation violation = only(report, CatalogLaw.MONOTONICITY);
        assertThat(violation.nodes()).hasSize(1);
        assertThat(violation.message()).contains("raising " + violation.nodes().get(0), "'pass-good' to 'pass'");
        // The counter-example is one: computed anew, and no more than the parts are needed to show it.
        LawExample example = violation.example().orElseThrow();
        assertThat(example.before().scores()).hasSizeLessThanOrEqualTo(5);
        Scorer scorer = Scorer.of(draft);
        assertThat(scorer.assess(example.before())).isEqualTo(example.resultBefore());
        assertThat(scorer.assess(example.after())).isEqualTo(example.resultAfter());
        assertThat(code(example.resultBefore())).isEqualTo("pass-good");
        assertThat(code(example.resultAfter())).isEqualTo("pass");
        assertThat(example.before().scores().keySet())
                .isEqualTo(example.after().scores().keySet());
        assertThat(example.textBefore()).endsWith(", pass-good");
    }

    private static String code(Assessment result) {
        return result.grade().orElseThrow().code().code();
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        CatalogLaws laws = CatalogLaws.of(Drafts.goodEndsTooEarly("94.99"));
        assertThat(laws.check(7, 40)).isEqualTo(laws.check(7, 40));
        assertThat(IntStream.range(0, 5).mapToObj(seed -> laws.check(seed, 20)).distinct())
                .hasSizeGreaterThan(1);
        assertThatThrownBy(() -> laws.check(7, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 tries check nothing: ask for at least one.");
    }

    @Test
    void aGradeThatNothingReachesIsNamed() {
        // All four parts at 97 cannot give a total below 97.
        Catalog draft = draftWithGrades("""
                {"code": "best", "title": {"th": "ก", "en": "a"}, "from": "97.00", "to": "100.00",
                 "everyPartFrom": "97.00", "passing": true, "evidence": "inferred"},
                {"code": "never", "title": {"th": "ข", "en": "b"}, "from": "90.00", "to": "96.00",
                 "everyPartFrom": "97.00", "passing": true, "evidence": "inferred"},
                {"code": "rest", "title": {"th": "ค", "en": "c"}, "from": "0.00", "to": "100.00",
                 "passing": false, "evidence": "inferred"}
                """);
        LawReport report = CatalogLaws.of(draft).check(SEED, 20);
        assertThat(only(report, CatalogLaw.GRADES_REACHED).found().in(Language.ENGLISH))
                .isEqualTo("no score sheet reaches the grade 'never'");
    }

    private static Catalog draftWithGrades(String grades) {
        return Drafts.overlay("""
                "gradeScales": [{"code": "own", "description": {"th": "ก", "en": "a"},
                  "gradedParts": ["IIT", "EIT1", "EIT2", "OIT"], "gradedPartsEvidence": "inferred",
                  "grades": [%s]}],
                "gradeScale": "own", "gradeScaleEvidence": "inferred"
                """.formatted(grades));
    }

    @Test
    void anAnswerScaleThatEndsBelowFullMarksIsNamed() {
        Catalog draft = Drafts.overlay("""
                "answerScales": [{"code": "published", "reversed": false, "answeredBy": "assessor",
                  "evidence": "inferred", "choices": [
                    {"label": {"th": "ไม่พบ", "en": "Not found"}, "score": "0"},
                    {"label": {"th": "พบ", "en": "Found"}, "score": "90"}]}]
                """);
        List<LawViolation> violations = CatalogLaws.of(draft).check(SEED, 10).violations();
        assertThat(violations).extracting(LawViolation::law).contains(CatalogLaw.FULL_RANGE);
        assertThat(violations.get(0).message())
                .startsWith("full-range (o1, o2, ")
                .contains("o26): answers on the scale 'published' are worth 0 to 90. Let the");
    }

    /** Sixteen groups whose sizes are prime: the weights ask for the product of all of them. */
    @Test
    void weightsThatNoNumberHoldsAreToldAndNotThrown() {
        List<Integer> primes = List.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53);
        StringBuilder groups = new StringBuilder();
        int item = 1;
        for (int group = 1; group <= primes.size(); group++) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < primes.get(group - 1); i++) {
                items.add("""
                        {"code": "o%s", "titleEvidence": "missing", "answerScaleEvidence": "missing",
                         "topics": ["own"], "topicsEvidence": "inferred"}""".formatted(item++));
            }
            groups.append(group == 1 ? "" : ",").append("""
                    {"number": "1.%s", "title": {"th": "ก", "en": "a"}, "titleEvidence": "inferred", "items": [%s]}
                    """.formatted(group, String.join(",", items)));
        }
        CatalogReading draft = CatalogReader.read("""
                        {"format": 1, "fiscalYear": 2570, "edition": "draft", "version": "1.0.0",
                         "topics": [{"id": "own", "name": {"th": "ก", "en": "a"}, "theme": 1, "themeEvidence": "inferred",
                           "remedy": {"th": "ก", "en": "a"}, "owner": "executive", "due": "FY", "dueEvidence": "inferred"}],
                         "gradeScale": "seven-letters", "gradeScaleEvidence": "inferred", "rules": [],
                         "instruments": [{"code": "OIT", "title": {"th": "ก", "en": "a"}, "weight": 100,
                           "weightEvidence": "inferred", "indicators": [{"number": 1, "title": {"th": "ก", "en": "a"},
                             "titleEvidence": "inferred", "itemsEvidence": "inferred", "subIndicators": [%s]}]}]}
                        """.formatted(groups));
        assertThat(draft.faults())
                .extracting(fault -> fault.code().code())
                .containsExactly("one-topic", "limit-exceeded");
    }

    @Test
    void weightsThatNoBuilderTakes() {
        List<InstrumentCriteria> instruments = new ArrayList<>(SHIPPED.instruments());
        instruments.set(
                0,
                InstrumentCriteria.builder().like(instruments.get(0)).weight(0).build());
        LawReport report = CatalogLaws.of(CatalogView.of(SHIPPED, "instruments", instruments))
                .check(SEED, 1);
        assertThat(report.violations())
                .extracting(violation -> violation.found().english().orElseThrow())
                .containsExactly("IIT weighs 0", "the instruments weigh 70 in all");
    }

    @Test
    void weightsThatAreNotSharedOut() {
        CatalogLaws laws = new CatalogLaws(
                SHIPPED,
                SHIPPED,
                new CatalogLaws.Rules(
                        catalog -> LinearForm.of(Catalogs.forYear(FiscalYear.ofBuddhist(2568))),
                        CatalogLaws.Rules.OWN.engines(),
                        CatalogLaws.Rules.OWN.differ()));
        assertThat(laws.check(SEED, 1).violations())
                .isNotEmpty()
                .allMatch(violation -> violation.law() == CatalogLaw.WEIGHTS)
                .allMatch(violation -> violation.message().contains("but what is below it is worth"));
    }

    @Test
    void anItemWithoutMeasureAndAThemeThatIsNotThere() {
        NodeCode first = SHIPPED.requiredMeasures().keySet().iterator().next();
        Map<NodeCode, Object> measures = new LinkedHashMap<>(SHIPPED.requiredMeasures());
        measures.remove(first);
        LawReport report = CatalogLaws.of(CatalogView.of(SHIPPED, "requiredMeasures", measures))
                .check(SEED, 1);
        assertThat(only(report, CatalogLaw.REQUIRED_MEASURES).message())
                .startsWith("required-measures (o1): o1 has no required measure. Name the topics");
        assertThat(CatalogLaws.of(CatalogView.of(SHIPPED, "themes", List.of()))
                        .check(SEED, 1)
                        .violations())
                .hasSameSizeAs(SHIPPED.requiredMeasures().values().stream()
                        .flatMap(measure -> measure.themes().stream())
                        .toList())
                .allMatch(violation -> violation.law() == CatalogLaw.REQUIRED_MEASURES);
    }

    @Test
    void gradesWithAGapOrAnOverlap() {
        GradeScale scale = SHIPPED.gradeScale();
        List<Grade> gap = new ArrayList<>(scale.grades());
        gap.remove(3);
        assertThat(only(withGrades(gap), CatalogLaw.GRADES_PARTITION).message())
                .contains("the total 70.00 has 0 such grades");
        List<Grade> overlap = new ArrayList<>(scale.grades());
        overlap.set(
                4,
                Grade.builder()
                        .like(overlap.get(4))
                        .thresholds(List.of(Threshold.overall(Score.ZERO, Score.of(70))))
                        .build());
        assertThat(only(withGrades(overlap), CatalogLaw.GRADES_PARTITION).message())
                .contains("the total 70.00 has 2 such grades");
    }

    private static LawReport withGrades(List<Grade> grades) {
        GradeScale scale = CatalogView.of(GradeScale.class, SHIPPED.gradeScale(), Map.of("grades", grades));
        return CatalogLaws.of(CatalogView.of(SHIPPED, "gradeScale", scale)).check(SEED, 1);
    }

    private static Range point(Score score) {
        return new Range(score.value(), score.value(), false);
    }

    /** An engine that counts what is missing to 100. */
    @Test
    void aTotalThatFalls() {
        LawReport report = check(catalog -> {
            Scorer scorer = Scorer.of(catalog);
            return sheet -> {
                Assessment result = scorer.assess(sheet);
                Score mirrored = Score.of(
                        Score.MAX.value().minus(result.overall().lower().value()));
                return withNode(
                        result,
                        NodeResult.builder()
                                .like(result.overall())
                                .range(point(mirrored))
                                .score(result.overall().score().map(any -> mirrored))
                                .build());
            };
        });
        assertThat(report.violations()).extracting(LawViolation::law).contains(CatalogLaw.MONOTONICITY);
        assertThat(report.violations().stream()
                        .filter(violation -> violation.law() == CatalogLaw.MONOTONICITY)
                        .map(LawViolation::message))
                .allMatch(message -> message.contains("lowers the total from"));
    }

    /** An engine that takes what is missing for zero. */
    @Test
    void boundsThatAreTooNarrow() {
        LawReport report = check(catalog -> {
            Scorer scorer = Scorer.of(catalog);
            return sheet -> {
                Assessment result = scorer.assess(sheet);
                NodeResult overall = result.overall();
                return withNode(
                        result,
                        NodeResult.builder()
                                .like(overall)
                                .range(point(overall.lower()))
                                .build());
            };
        });
        LawViolation violation = only(report, CatalogLaw.BOUNDS);
        assertThat(violation.message()).contains("outside its bounds");
        assertThat(violation.example().orElseThrow().before().scores().size())
                .isLessThan(violation.example().orElseThrow().after().scores().size());
        assertThat(violation.example().orElseThrow().after().scores()).hasSizeLessThanOrEqualTo(6);
    }

    /** An engine that forgets the best of several possible grades. */
    @Test
    void possibleGradesThatAreTooFew() {
        LawReport report = check(catalog -> {
            Scorer scorer = Scorer.of(catalog);
            return sheet -> {
                Assessment result = scorer.assess(sheet);
                List<Grade> grades = result.possibleGrades();
                return sheet.scores().isEmpty() || result.grade().isPresent() || grades.size() < 2
                        ? result
                        : Assessment.builder()
                                .like(result)
                                .possibleGrades(grades.subList(1, grades.size()))
                                .build();
            };
        });
        assertThat(only(report, CatalogLaw.BOUNDS).message()).contains("which was not among the possible ones");
    }

    /** An engine that grades nobody of whom the first item of the catalogue is missing. */
    @Test
    void resultsThatDependOnTheOrder() {
        LawReport report = check(catalog -> {
            Scorer scorer = Scorer.of(catalog);
            NodeCode first = LinearForm.of(catalog).leaves().get(0);
            return sheet -> {
                Assessment result = scorer.assess(sheet);
                return sheet.score(first).isPresent()
                        ? result
                        : Assessment.builder()
                                .like(result)
                                .possibleGrades(
                                        List.of(catalog.gradeScale().grades().get(4)))
                                .build();
            };
        });
        assertThat(report.violations()).extracting(LawViolation::law).contains(CatalogLaw.ORDER);
    }

    /** An engine in which o1 is worth nothing to its sub-indicator. */
    @Test
    void siblingsThatDoNotCountTheSame() {
        NodeCode o1 = NodeCode.parse("o1");
        LawReport report = check(catalog -> {
            Scorer scorer = Scorer.of(catalog);
            return sheet -> scorer.assess(ScoreSheet.builder()
                    .fiscalYear(sheet.fiscalYear())
                    .putAllScores(sheet.scores().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, e -> e.getKey().equals(o1) ? Score.ZERO : e.getValue())))
                    .build());
        });
        LawViolation violation = report.violations().stream()
                .filter(found -> found.law() == CatalogLaw.ORDER)
                .findFirst()
                .orElseThrow();
        assertThat(violation.message()).contains("exchange their scores");
        assertThat(violation.nodes()).contains(o1);
    }

    @Test
    void differencesThatAreNotTotal() {
        Catalog earlier = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        LawReport wrong = checkDiff((from, to) -> CatalogDiff.between(from, earlier));
        assertThat(wrong.violations())
                .allMatch(violation -> violation.law() == CatalogLaw.YEAR_DIFF)
                .extracting(violation -> violation.found().english().orElseThrow())
                .contains(
                        "read from the other side the difference is another one", "the catalogue differs from itself");
        LawReport incomplete = checkDiff((from, to) -> {
            CatalogDiff diff = CatalogDiff.between(from, to);
            return CatalogView.of(
                    CatalogDiff.class,
                    diff,
                    Map.of("items", diff.items().subList(1, diff.items().size())));
        });
        assertThat(incomplete.violations())
                .allMatch(violation -> violation.law() == CatalogLaw.YEAR_DIFF)
                .extracting(violation -> violation.found().english().orElseThrow())
                .anyMatch(found -> found.endsWith("of 2567 occurs in the difference 0 times"))
                .anyMatch(found -> found.startsWith("the worth of the items of 2567 is 100, but"));
    }

    private static LawReport check(Function<Catalog, Function<ScoreSheet, Assessment>> engines) {
        return new CatalogLaws(
                        SHIPPED,
                        SHIPPED,
                        new CatalogLaws.Rules(LinearForm::of, engines, CatalogLaws.Rules.OWN.differ()))
                .check(SEED, 40);
    }

    private static LawReport checkDiff(BiFunction<Catalog, Catalog, CatalogDiff> differ) {
        return new CatalogLaws(
                        SHIPPED,
                        Catalogs.forYear(FiscalYear.ofBuddhist(2567)),
                        new CatalogLaws.Rules(LinearForm::of, CatalogLaws.Rules.OWN.engines(), differ))
                .check(SEED, 1);
    }

    private static Assessment withNode(Assessment result, NodeResult node) {
        return Assessment.builder()
                .like(result)
                .results(result.results().stream()
                        .map(other -> other.code().equals(node.code()) ? node : other)
                        .toList())
                .build();
    }

    private static LawViolation only(LawReport report, CatalogLaw law) {
        assertThat(report.violations()).extracting(LawViolation::law).contains(law);
        List<LawViolation> found = report.violations().stream()
                .filter(violation -> violation.law() == law)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @EnumSource(CatalogLaw.class)
    void everyLawIsSaidInBothLanguages(CatalogLaw law) {
        assertThat(law.statement().thai()).isNotBlank();
        assertThat(law.statement().english()).isPresent();
        assertThat(law.code()).matches("[a-z]+(-[a-z]+)*");
    }
}
