package io.github.ita4j.io.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ita plan}: the way of a plan through its year, from the scores to the draft, to the report, and into the next
 * year's plan.
 */
@Command(
        name = "plan",
        description = "Draft a plan of measures, check it, report on it, and carry on what is unfinished.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND")
final class PlanCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    private PlanCommand() {}

    /** The command with those below it. */
    static CommandLine with(Console console) {
        return new CommandLine(new PlanCommand())
                .addSubcommand(new PlanDraftCommand(console))
                .addSubcommand(new PlanCheckCommand(console))
                .addSubcommand(new PlanReportCommand(console))
                .addSubcommand(new PlanProgressCommand(console))
                .addSubcommand(new PlanCarryCommand(console));
    }

    /** Called where no command is named. */
    @Override
    public void run() {
        throw CommandGroup.nothingNamed(spec);
    }
}
