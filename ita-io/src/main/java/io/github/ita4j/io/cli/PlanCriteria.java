package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Optional;

/** Which criteria the codes of a plan are of. */
final class PlanCriteria {
    private PlanCriteria() {}

    /** The year of the criteria that number what a plan answers: the one it names, else that of its result, else the one before its own. */
    static FiscalYear year(MeasurePlan plan) {
        return plan.criteriaYear()
                .or(plan::resultYear)
                .orElseGet(() -> plan.fiscalYear().previous());
    }

    /**
     * The criteria that the user names by a year or a file; {@code report} is what the command reads besides.
     *
     * @return the criteria; empty where a file cannot be used, and then the user has been told why
     * @throws UsageException if there are none of that year
     */
    static Optional<Catalog> named(String name, String report, Console console) {
        CatalogName catalog = new CatalogName(name);
        if (catalog.isStandardInput() && InputFile.isStandardInput(report)) {
            throw new UsageException("two-inputs");
        }
        return catalog.find(CatalogName.NACC, console);
    }
}
