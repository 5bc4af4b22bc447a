package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ita rules}: what published grades say of the rules that are not settled. */
@Command(
        name = "rules",
        description = "Say which readings of the unsettled rules published grades allow, and which none contradicts.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    RulesCommand(Console console) {
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
        output.write(Pages.rules(catalog, read.get().assessments()), console);
        return read.get().faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }
}
