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
    GradeExplanation explain() {
        return ImmutableGradeExplanation.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .scale(catalog.gradeScale().description())
                .scaleEvidence(catalog.gradeScaleEvidence())
                .gradedParts(catalog.gradeScale().gradedParts())
                .gradedPartsEvidence(catalog.gradeScale().gradedPartsEvidence())
                .grades(grades())
                .claimed(assessment.grade())
                .basis(assessment.gradeBasis())
                .readings(assessment.readings())
                .build();
    }

    private List<ExplainedGrade> grades() {
        List<ExplainedGrade> grades = new ArrayList<>();
        boolean betterIsCertain = false;
        for (Grade grade : catalog.gradeScale().grades()) {
            List<GradeCondition> conditions = conditions(grade);
            grades.add(ImmutableExplainedGrade.builder()
                    .grade(grade)
                    .conditions(conditions)
                    .possible(assessment.possibleGrades().contains(grade))
                    .outcome(outcome(grade, conditions, betterIsCertain))
                    .build());
            betterIsCertain |= conditions.stream().allMatch(condition -> condition.state() == State.MET);
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

    private List<GradeCondition> conditions(Grade grade) {
        List<GradeCondition> conditions = new ArrayList<>();
        conditions.add(condition(Overall.OVERALL, ReportedRange.ofGrade(grade, Overall.OVERALL)));
        if (grade.everyPart().isPresent()) {
            for (NodeCode part : catalog.gradeScale().gradedParts()) {
                conditions.add(condition(part, ReportedRange.ofGrade(grade, part)));
            }
        }
        return conditions;
    }

    private GradeCondition condition(NodeCode code, ReportedRange range) {
        NodeResult result = assessment.node(code).orElseThrow();
        ReportedRange bounds = new ReportedRange(result.least(), result.greatest());
        State byBounds = range.stateFor(bounds);
        // Every completion has a possible grade and meets the conditions of that grade, which may say more than the
        // bounds.
        State state = byBounds == State.OPEN
                ? bounds.and(askedByPossibleGrades(code)).map(range::stateFor).orElse(byBounds)
                : byBounds;
        return ImmutableGradeCondition.builder()
                .compared(result)
                .from(range.from())
                .to(range.to())
                .state(state)
                .decidedByAllScores(state != byBounds)
                .standIn(standIn(result, range))
                .build();
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
            Score score = assessment.node(part.instrument()).orElseThrow().lower();
            boolean met = range.stateFor(new ReportedRange(score, score)) == State.MET;
            return Optional.of(ImmutableStandIn.of(part.instrument(), score, met));
        }
        return Optional.empty();
    }
}
