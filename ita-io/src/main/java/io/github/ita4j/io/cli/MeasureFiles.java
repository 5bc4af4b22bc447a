package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.Optional;
import java.util.stream.Stream;
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

    boolean isGiven() {
        return plan != null || report != null;
    }

    /** How many of the files are standard input. */
    long standardInputs() {
        return Stream.of(Optional.ofNullable(plan), Optional.ofNullable(report))
                .flatMap(Optional::stream)
                .filter(InputFile::isStandardInput)
                .count();
    }

    void check() {
        if (plan != null && draft) {
            throw new UsageException("two-plans");
        }
        if (below.isGiven() && !draft) {
            throw new UsageException("below-alone");
        }
    }

    /** The plan of the file; empty where none is named. */
    Optional<MeasurePlan> plan(Console console) {
        return Optional.ofNullable(plan).map(file -> MeasureFile.plan(file, console));
    }

    /** The report of the file; empty where none is named. */
    Optional<MeasureReport> report(Console console) {
        return Optional.ofNullable(report).map(file -> MeasureFile.report(file, console));
    }

    Optional<DraftPlan> draft(Scorer scorer, Assessment assessment, Language language) {
        return draft ? Optional.of(below.planner(scorer, language).draft(assessment)) : Optional.empty();
    }
}
