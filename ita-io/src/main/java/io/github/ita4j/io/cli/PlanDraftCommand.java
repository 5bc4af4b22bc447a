package io.github.ita4j.io.cli;

import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ita plan draft}: from the scores of an agency to a draft of its plan. */
@Command(name = "draft", addMethodSubcommands = false)
final class PlanDraftCommand extends ScoreCommand {
    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Mixin
    private final BelowOption below = new BelowOption();

    @Mixin
    private final ForOption year = new ForOption();

    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        FiscalYear planned = year.or(read.catalog().fiscalYear().next());
        Assessment assessment = agency.one("plan", read.assessments());
        DraftPlan draft = below.planner(read.scorer(), console.language()).draft(assessment, planned);
        int status = write(Pages.plan(draft), read.faultless());
        if (output.isPlanAlone()) {
            Pages.remarks(draft, console.language()).forEach(remark -> console.tell("ita: " + remark));
        }
        return status;
    }
}
