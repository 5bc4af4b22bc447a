package io.github.ita4j.io.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita measures}: what is done with measures apart from scores. */
@Command(
        name = "measures",
        description = "Work with the measures that agencies plan and report.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND")
final class MeasuresCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    MeasuresCommand() {}

    /** Called where no command is named. */
    @Override
    public void run() {
        throw CommandGroup.nothingNamed(spec);
    }
}
