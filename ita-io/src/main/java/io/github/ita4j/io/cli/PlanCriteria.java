package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.time.FiscalYear;

/** Which criteria the codes of a plan are of, where nobody says. */
final class PlanCriteria {
    private PlanCriteria() {}

    /** The year of the result that a plan answers: the one it names, or the one before its own. */
    static FiscalYear year(MeasurePlan plan) {
        return plan.resultYear().orElseGet(() -> plan.fiscalYear().previous());
    }
}
