package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade.Outcome;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.StandIn;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the scores of one assessment with the conditions of every grade. */
record GradeExplainer(Catalog catalog, Assessment assessment) {
    /** A result that conditions of several grades are compared with, and the numbers it can be reported as. */
    private record Compared(NodeResult result, ReportedRange bounds) {}

    GradeExplanation explain() {
        return ImmutableGradeExplanation.of(
                assessment.catalog(),
                assessment.agency(),
                catalog.gradeScale().description(),
                catalog.gradeScaleEvidence(),
                catalog.gradeScale().gradedParts(),
                catalog.gradeScale().gradedPartsEvidence(),
                grades(),
                assessment.grade(),
                assessment.gradeBasis(),
                assessment.readings());
    }

    private List<ExplainedGrade> grades() {
        Compared overall = compared(Overall.OVERALL);
        List<Compared> parts = new ArrayList<>();
        for (NodeCode part : catalog.gradeScale().gradedParts()) {
            parts.add(compared(part));
        }
        List<ExplainedGrade> grades = new ArrayList<>();
        boolean betterIsCertain = false;
        for (Grade grade : catalog.gradeScale().grades()) {
            List<GradeCondition> conditions = conditions(grade, overall, parts);
            grades.add(ImmutableExplainedGrade.of(
                    grade,
                    conditions,
                    assessment.possibleGrades().contains(grade),
                    outcome(grade, conditions, betterIsCertain)));
            betterIsCertain =
                    betterIsCertain || conditions.stream().allMatch(condition -> condition.state() == State.MET);
        }
        return grades;
    }

    private Outcome outcome(Grade grade, List<GradeCondition> conditions, boolean betterIsCertain) {
        if (assessment.grade().equals(Optional.of(grade))) {
            return Outcome.CLAIMED;
        }
        if (assessment.possibleGrades().contains(grade)) {
            return Outcome.POSSIBLE;
        }
        if (conditions.stream().anyMatch(condition -> condition.state() == State.NOT_MET)) {
            return Outcome.CONDITION_NOT_MET;
        }
        return betterIsCertain ? Outcome.BETTER_GRADE : Outcome.NO_COMPLETION;
    }

    private Compared compared(NodeCode code) {
        for (NodeResult result : assessment.results()) {
            if (result.code().equals(code)) {
                return new Compared(result, new ReportedRange(result.least(), result.greatest()));
            }
        }
        throw new IllegalArgumentException("The assessment has no result of " + code + ".");
    }

    private List<GradeCondition> conditions(Grade grade, Compared overall, List<Compared> parts) {
        List<GradeCondition> conditions = new ArrayList<>();
        conditions.add(condition(grade, overall));
        if (grade.everyPart().isPresent()) {
            for (Compared part : parts) {
                conditions.add(condition(grade, part));
            }
        }
        return conditions;
    }

    private GradeCondition condition(Grade grade, Compared compared) {
        NodeResult result = compared.result();
        ReportedRange bounds = compared.bounds();
        ReportedRange range = ReportedRange.ofGrade(grade, result.code());
        State byBounds = range.stateFor(bounds);
        // Every completion has a possible grade and meets the conditions of that grade, which may say more than the
        // bounds.
        State state = byBounds == State.OPEN
                ? bounds.and(askedByPossibleGrades(result.code()))
                        .map(range::stateFor)
                        .orElse(byBounds)
                : byBounds;
        return ImmutableGradeCondition.of(
                result, range.from(), range.to(), state, state != byBounds, standIn(result, range));
    }

    private ReportedRange askedByPossibleGrades(NodeCode code) {
        return assessment.possibleGrades().stream()
                .map(grade -> ReportedRange.ofGrade(grade, code))
                .reduce(ReportedRange::hull)
                .orElseThrow();
    }

    private Optional<StandIn> standIn(NodeResult result, ReportedRange range) {
        if (assessment.gradeBasis().equals(Optional.of(GradeBasis.INSTRUMENTS))
                && result.code() instanceof PartCode part
                && result.score().isEmpty()) {
            Score score = compared(part.instrument()).result().lower();
            boolean met = range.stateFor(new ReportedRange(score, score)) == State.MET;
            return Optional.of(ImmutableStandIn.of(part.instrument(), score, met));
        }
        return Optional.empty();
    }
}
