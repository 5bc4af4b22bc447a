package io.github.ita4j.io.cli;

import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.Explanation;
import io.github.ita4j.scoring.explain.Gains;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita explain}: why a score or a grade is what it is. */
@Command(name = "explain", addMethodSubcommands = false)
final class ExplainCommand extends ScoreCommand {
    @Option(names = "--node", paramLabel = "NODE")
    private String node = "overall";

    @Option(names = "--gains")
    private boolean gains;

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Override
    void check() throws IOException {
        super.check();
        // A wrong --node is reported before the file is read, if the year is known by then.
        input.askedCatalog(console).ifPresent(catalog -> ExplainedPart.of(node, catalog));
    }

    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        ExplainedPart part = ExplainedPart.of(node, read.catalog());
        List<Assessment> chosen = agency.choose(read.assessments());
        Scorer scorer = read.scorer();
        Explainer explainer = Explainer.of(scorer);
        // One at a time, for an explanation is many times larger than what it explains.
        Iterable<ExplainedAssessment> explained = () -> chosen.stream()
                .map(assessment -> explain(scorer, explainer, assessment, part))
                .iterator();
        return write(Pages.explanations(read.catalog(), explained), read.faultless());
    }

    private ExplainedAssessment explain(Scorer scorer, Explainer explainer, Assessment assessment, ExplainedPart part) {
        Optional<Explanation> tree = part.node().map(code -> explainer.explain(assessment, code));
        ExplainedAssessment.Builder explained =
                ExplainedAssessment.of(assessment).tree(tree);
        if (part.grade()) {
            explained.grade(explainer.explainGrade(assessment));
        }
        if (gains) {
            Gains all = Gains.of(scorer, assessment);
            explained.gains(tree.map(t -> all.within(t.node())).orElse(all));
        }
        return explained.build();
    }
}
