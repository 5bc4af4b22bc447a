package io.github.ita4j.io.cli;

import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ita gaps}: from zeros to the measures they require. */
@Command(
        name = "gaps",
        description = "List the o-items that scored zero, by improvement theme, with what answers them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GapsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    GapsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check(console);
        Optional<ScoreInput.Assessed> read = input.assess(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        GapAnalyzer analyzer = GapAnalyzer.of(read.get().scorer());
        List<GapAnalysis> analyses =
                read.get().assessments().stream().map(analyzer::analyze).toList();
        output.write(Pages.gaps(read.get().catalog(), analyses), console);
        return read.get().faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }
}
