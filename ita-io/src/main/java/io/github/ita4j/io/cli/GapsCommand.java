package io.github.ita4j.io.cli;

import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ita gaps}: from zeros to the measures they require. */
@Command(name = "gaps", addMethodSubcommands = false)
final class GapsCommand extends ScoreCommand {
    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        GapAnalyzer analyzer = GapAnalyzer.of(read.scorer());
        List<GapAnalysis> analyses =
                read.assessments().stream().map(analyzer::analyze).toList();
        return write(Pages.gaps(read.catalog(), analyses), read.faultless());
    }
}
