package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.State;
import java.util.Optional;

/**
 * The scores from one score to another, compared as they are reported.
 *
 * @param from the lowest score
 * @param to the highest score
 */
record ReportedRange(Score from, Score to) {
    private static final ReportedRange ANY = new ReportedRange(Score.ZERO, Score.MAX);

    /** What a grade asks of a node: of the overall score its band, of a graded part its threshold. */
    static ReportedRange ofGrade(Grade grade, NodeCode code) {
        return (code == Overall.OVERALL ? Optional.of(grade.overall()) : grade.everyPart())
                .map(threshold -> new ReportedRange(threshold.from(), threshold.to()))
                .orElse(ANY);
    }

    /** Whether a score within the bounds lies in this range. */
    State stateFor(ReportedRange bounds) {
        if (bounds.from.reaches(from) && to.reaches(bounds.to)) {
            return State.MET;
        }
        return and(bounds).isPresent() ? State.OPEN : State.NOT_MET;
    }

    /** What lies in both ranges; empty where nothing does. */
    Optional<ReportedRange> and(ReportedRange other) {
        Score low = from.reaches(other.from) ? from : other.from;
        Score high = other.to.reaches(to) ? to : other.to;
        return high.reaches(low) ? Optional.of(new ReportedRange(low, high)) : Optional.empty();
    }

    /** The smallest range with both ranges in it. */
    ReportedRange hull(ReportedRange other) {
        return new ReportedRange(from.reaches(other.from) ? other.from : from, other.to.reaches(to) ? other.to : to);
    }
}
