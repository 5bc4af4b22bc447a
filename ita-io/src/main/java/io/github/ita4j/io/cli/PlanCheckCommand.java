package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.PlanReview.PlanFinding;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita plan check}: a plan held against the result it should answer. */
@Command(name = "check", addMethodSubcommands = false)
final class PlanCheckCommand extends ScoreCommand {
    @Option(names = "--plan", paramLabel = "PLAN", required = true)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String planFile;

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Mixin
    private final BelowOption below = new BelowOption();

    @Option(names = "--require", paramLabel = "answered|clean")
    private @Nullable Require require;

    enum Require {
        ANSWERED,
        CLEAN
    }

    @Override
    void check() throws IOException {
        super.check();
        InputFile.requireOneInput("two-inputs", input.file, planFile);
    }

    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        Assessment assessment = agency.one("plan", read.assessments());
        MeasurePlan plan = MeasureFiles.read(MeasureJson.PLAN, planFile, console);
        tellWhatDoesNotBelongTogether(plan, assessment);
        PlanReview review =
                below.planner(Scorer.of(read.catalog()), console.language()).review(plan, assessment);
        int status = write(Pages.review(plan, review, read.catalog()), read.faultless());
        long unmet = review.findings().stream().filter(this::isUnmet).count();
        if (status == ExitStatus.BAD || require == null || unmet == 0) {
            return status;
        }
        console.say("not-met", "required", WordConverter.word(require), "findings", unmet);
        return ExitStatus.NOT_MET;
    }

    private void tellWhatDoesNotBelongTogether(MeasurePlan plan, Assessment assessment) {
        if (plan.agency().isPresent()
                && assessment.agency().isPresent()
                && !plan.agency().equals(assessment.agency())) {
            console.say("plan-of-other-agency", "plan", quoted(plan.agency()), "scores", quoted(assessment.agency()));
        }
        FiscalYear scored = assessment.catalog().fiscalYear();
        plan.resultYear()
                .filter(year -> !year.equals(scored))
                .ifPresent(year -> console.say("plan-of-other-year", "plan", year, "scores", scored));
    }

    private static String quoted(Optional<Agency> agency) {
        return agency.map(Agency::name).map(InputText::quote).orElse("");
    }

    private boolean isUnmet(PlanFinding finding) {
        return require == Require.CLEAN
                || finding.kind() == PlanFinding.Kind.GAP_WITHOUT_MEASURE
                || finding.kind() == PlanFinding.Kind.LOW_SCORE_WITHOUT_MEASURE;
    }
}
