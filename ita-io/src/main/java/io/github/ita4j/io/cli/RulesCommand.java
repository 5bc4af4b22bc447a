package io.github.ita4j.io.cli;

import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code ita rules}: what published grades say of the rules that are not settled. */
@Command(name = "rules", addMethodSubcommands = false)
final class RulesCommand extends ScoreCommand {
    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        return write(Pages.rules(read.catalog(), read.assessments()), read.faultless());
    }
}
