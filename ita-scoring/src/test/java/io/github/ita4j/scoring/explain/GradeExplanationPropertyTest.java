package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade.Outcome;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.StandIn;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is said of the conditions agrees with the grades that the scorer finds possible and claims. */
class GradeExplanationPropertyTest {
    private record Case(Map<NodeCode, Score> scores, Assessment assessment, GradeExplanation explanation) {}

    private static Case explained(Catalog catalog, Map<NodeCode, Score> scores) {
        Scorer scorer = Scorer.of(catalog);
        Assessment assessment = scorer.assess(Sheets.sheet(catalog, scores));
        return new Case(scores, assessment, Explainer.of(scorer).explainGrade(assessment));
    }

    private static boolean all(ExplainedGrade grade, Predicate<GradeCondition> condition) {
        return grade.conditions().stream().allMatch(condition);
    }

    private static boolean isMet(GradeCondition condition) {
        return condition.state() == State.MET;
    }

    private static boolean isMetByStandIn(GradeCondition condition) {
        return condition.standIn().map(StandIn::met).orElse(isMet(condition));
    }

    private static void requireAgreement(Case explained) {
        GradeExplanation explanation = explained.explanation();
        Assessment assessment = explained.assessment();
        assertThat(explanation.claimed()).isEqualTo(assessment.grade());
        assertThat(explanation.basis()).isEqualTo(assessment.gradeBasis());
        assertThat(explanation.grades())
                .filteredOn(ExplainedGrade::possible)
                .map(ExplainedGrade::grade)
                .containsExactlyElementsOf(assessment.possibleGrades());
        assertThat(explanation.grades())
                .filteredOn(grade -> grade.outcome() == Outcome.CLAIMED)
                .map(ExplainedGrade::grade)
                .containsExactlyElementsOf(assessment.grade().map(List::of).orElse(List.<Grade>of()));
        for (ExplainedGrade grade : explanation.grades()) {
            switch (grade.outcome()) {
                case CLAIMED, POSSIBLE -> assertThat(grade.possible()).isTrue();
                case CONDITION_NOT_MET ->
                    assertThat(all(grade, condition -> condition.state() != State.NOT_MET))
                            .isFalse();
                case BETTER_GRADE ->
                    assertThat(explanation
                                    .grades()
                                    .subList(0, explanation.grades().indexOf(grade)))
                            .anyMatch(better -> all(better, GradeExplanationPropertyTest::isMet));
                case NO_COMPLETION -> assertThat(grade.possible()).isFalse();
            }
        }
    }

    /** Of exact scores, for several rounded ones can contradict each other by their rounding alone. */
    @Property(tries = 2000)
    void agreesWithThePossibleGrades(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.shownOfTruth(catalog, random, true));
        requireAgreement(explained);
        boolean betterIsCertain = false;
        for (ExplainedGrade grade : explained.explanation().grades()) {
            if (!all(grade, condition -> condition.state() != State.NOT_MET) || betterIsCertain) {
                assertThat(grade.possible())
                        .as("%s of %s", grade.grade().code(), explained.scores())
                        .isFalse();
            }
            betterIsCertain |= all(grade, GradeExplanationPropertyTest::isMet);
        }
        Optional<ExplainedGrade> claimed = explained.explanation().grades().stream()
                .filter(grade -> grade.outcome() == Outcome.CLAIMED)
                .findFirst();
        if (explained.explanation().basis().equals(Optional.of(GradeBasis.INSTRUMENTS))) {
            // The claimed grade is the first whose conditions are met where the instrument stands for its parts.
            assertThat(explained.explanation().grades().stream()
                            .filter(grade -> all(grade, GradeExplanationPropertyTest::isMetByStandIn))
                            .findFirst())
                    .isEqualTo(claimed);
        } else {
            claimed.ifPresent(grade -> assertThat(all(grade, GradeExplanationPropertyTest::isMet))
                    .as("%s of %s", grade, explained.scores())
                    .isTrue());
        }
    }

    @Property(tries = 1000)
    void givesTheSameGradesForRoundedAndContradictoryScoresToo(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        requireAgreement(explained(catalog, RandomSheets.shownOfTruth(catalog, random, false)));
        requireAgreement(explained(catalog, RandomSheets.atOdds(catalog, random)));
    }

    /** The same part never meets a higher threshold and fails a lower one. */
    @Property(tries = 500)
    void higherThresholdsAreHarderToMeet(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.shownOfTruth(catalog, random, random.nextBoolean()));
        List<GradeCondition> conditions = explained.explanation().grades().stream()
                .flatMap(grade -> grade.conditions().stream())
                .filter(condition -> condition.to().equals(Score.MAX))
                .toList();
        for (GradeCondition high : conditions) {
            for (GradeCondition low : conditions) {
                if (high.code().equals(low.code()) && high.from().compareTo(low.from()) >= 0) {
                    assertThat(isMet(high) && !isMet(low)).isFalse();
                    assertThat(low.state() == State.NOT_MET && high.state() != State.NOT_MET)
                            .isFalse();
                }
            }
        }
    }

    /** What is known of a score decides the condition as the score itself would. */
    @Property(tries = 500)
    void completeSheetsLeaveNothingOpenButUnknownParts(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.items(catalog, random));
        assertThat(explained.explanation().grades())
                .flatMap(ExplainedGrade::conditions)
                .filteredOn(condition -> condition.compared().score().isPresent())
                .filteredOn(condition -> !isWithinRounding(condition))
                .allSatisfy(condition -> {
                    Score score = condition.compared().lower();
                    boolean met =
                            score.reaches(condition.from()) && condition.to().reaches(score);
                    assertThat(condition.state()).isEqualTo(met ? State.MET : State.NOT_MET);
                    assertThat(condition.decidedByAllScores()).isFalse();
                });
    }

    /** Whether what the scores were rounded from may decide the condition otherwise. */
    private static boolean isWithinRounding(GradeCondition condition) {
        Score least = condition.compared().least();
        Score greatest = condition.compared().greatest();
        return least.reaches(condition.from()) != greatest.reaches(condition.from())
                || condition.to().reaches(least) != condition.to().reaches(greatest);
    }
}
