package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;

/** Ends the reading of a text that is no period. It never leaves the package. */
final class NoPeriodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PeriodProblem problem;

    NoPeriodException(PeriodProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    PeriodProblem problem() {
        return problem;
    }
}
