package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita rank}: the agencies of a file in the order of a score. */
@Command(name = "rank", addMethodSubcommands = false)
final class RankCommand extends OutputCommand {
    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final GroupOption by = new GroupOption();

    @Option(names = "--node", paramLabel = "CODE")
    private String node = "overall";

    @Option(names = "--summary")
    private boolean summary;

    @Override
    int run() throws IOException {
        UsageException.refuseIf(summary && output.format() == OutputFormat.JSONL, "summary-lines");
        return input.with(List.of(), false, output.isStreamOfText(), console, (scorer, sheets) -> {
            Ranking ranking = ranking(scorer, sheets);
            output.write(
                    summary ? Pages.groups(scorer.catalog(), ranking) : Pages.ranking(scorer.catalog(), ranking),
                    console);
            return true;
        });
    }

    private Ranking ranking(Scorer scorer, Iterable<ScoreSheet> sheets) {
        NodeCode ranked = ExplainedPart.node(node, scorer.catalog());
        return ProgressLine.over(
                sheets,
                console,
                AgencyResult.by(scorer),
                results -> Ranking.of(scorer.catalog(), ranked, by::of, results));
    }
}
