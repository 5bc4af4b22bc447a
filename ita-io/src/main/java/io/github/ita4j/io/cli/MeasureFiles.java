package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.json.JsonReading;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --plan}, {@code --draft-plan} and {@code --report}: the measures of a report. */
final class MeasureFiles {
    @Option(names = "--plan", paramLabel = "PLAN")
    private @Nullable String plan;

    @Option(names = "--draft-plan")
    private boolean draft;

    @Mixin
    private final BelowOption below = new BelowOption();

    @Option(names = "--report", paramLabel = "REPORT")
    private @Nullable String report;

    /**
     * The plan or report in a file.
     *
     * @throws UsageException if it cannot be used; by then the user has been told of every fault
     */
    static <T> T read(MeasureJson<T> form, String file, Console console) {
        JsonReading<T> reading = InputFile.read(file, console, form::read, form::read);
        console.tell(reading.faults());
        return reading.value().orElseThrow(() -> new UsageException("unusable-file", "file", file));
    }

    /** The year of the criteria that number what a plan answers: the one it names, else that of its result, else the one before its own. */
    static FiscalYear criteriaYear(MeasurePlan plan) {
        return plan.criteriaYear()
                .or(plan::resultYear)
                .orElseGet(() -> plan.fiscalYear().previous());
    }

    boolean isGiven() {
        return plan != null || report != null;
    }

    /** Refuses several files that are standard input, these among them. */
    void requireOneInput(String scores, @Nullable String previous) {
        InputFile.requireOneInput("two-inputs", plan, report, scores, previous);
    }

    void check() {
        UsageException.refuseIf(plan != null && draft, "two-plans");
        UsageException.refuseIf(below.isGiven() && !draft, "below-alone");
    }

    /** The plan of the file; empty where none is named. */
    Optional<MeasurePlan> plan(Console console) {
        return Optional.ofNullable(plan).map(file -> read(MeasureJson.PLAN, file, console));
    }

    /** The report of the file; empty where none is named. */
    Optional<MeasureReport> report(Console console) {
        return Optional.ofNullable(report).map(file -> read(MeasureJson.REPORT, file, console));
    }

    Optional<DraftPlan> draft(Scorer scorer, Assessment assessment, Language language) {
        return draft ? Optional.of(below.planner(scorer, language).draft(assessment)) : Optional.empty();
    }
}
