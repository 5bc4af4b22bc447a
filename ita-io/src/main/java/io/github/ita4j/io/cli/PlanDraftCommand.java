package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita plan draft}: from the scores of an agency to a draft of its plan. */
@Command(
        name = "draft",
        description = "Draft a plan of measures from the scores of an agency, by improvement theme.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class PlanDraftCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Mixin
    private final BelowOption below = new BelowOption();

    @Option(
            names = "--for",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            completionCandidates = YearConverter.class,
            description = "The fiscal year in which the measures are carried out. Default: the one after the scores.")
    private @Nullable FiscalYear year;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    PlanDraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check(console);
        Optional<ScoreInput.Assessed> read = input.assess(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        Catalog catalog = read.get().catalog();
        Assessment assessment = agency.one("plan", read.get().assessments());
        DraftPlan draft = below.planner(Scorer.of(catalog), console.language())
                .draft(
                        assessment,
                        Optional.ofNullable(year)
                                .orElseGet(() -> catalog.fiscalYear().next()));
        output.write(Pages.plan(draft), console);
        if (output.isPlanAlone()) {
            Pages.remarks(draft, console.language()).forEach(remark -> console.tell("ita: " + remark));
        }
        return read.get().faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }
}
