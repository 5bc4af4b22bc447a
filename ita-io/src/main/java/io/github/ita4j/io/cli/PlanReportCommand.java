package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.scoring.plan.ReportDraft;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita plan report}: a report to be filled in, with one entry for each measure of the plan. */
@Command(name = "report", addMethodSubcommands = false)
final class PlanReportCommand extends ProgramCommand {
    @Parameters(paramLabel = "PLAN", arity = "0..1")
    private @Nullable String plan;

    @Option(names = "--round", paramLabel = "ROUND")
    private @Nullable ReportRound round;

    @Option(names = "--after", paramLabel = "REPORT")
    private @Nullable String after;

    @Override
    int run() throws IOException {
        ReportDraft draft = begun();
        for (Measure measure : draft.open()) {
            draft = draft.with(
                    MeasureProgress.builder().measure(measure.number()).build());
        }
        MeasureJson.REPORT.write(draft.report(), console.out());
        console.out().flush();
        return ExitStatus.DONE;
    }

    private ReportDraft begun() {
        UsageException.refuseIf(plan != null && after != null, "plan-and-report");
        if (plan != null) {
            return ReportDraft.of(
                    MeasureFiles.read(MeasureJson.PLAN, plan, console), round == null ? ReportRound.FIRST_HALF : round);
        }
        if (after == null) {
            throw new UsageException("no-plan-named");
        }
        UsageException.refuseIf(round != null && !round.equals(ReportRound.FULL_YEAR), "round-after");
        String file = after;
        MeasureReport earlier = MeasureFiles.read(MeasureJson.REPORT, file, console);
        earlier.progress().stream()
                .map(MeasureProgress::measure)
                .filter(measure -> earlier.progressOf(measure).size() > 1)
                .findFirst()
                .ifPresent(measure -> {
                    throw new UsageException("after-twice", "file", file, "measure", measure);
                });
        return ReportDraft.after(earlier);
    }
}
