package io.github.ita4j.io.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself, for the work is done by those below it. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class, synopsisSubcommandLabel = "COMMAND")
final class CommandGroup implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    private final Console console;

    private CommandGroup(Console console) {
        this.console = console;
    }

    /** A group with the commands below it, in the order of the help. */
    static CommandLine of(Console console, String name, Object... commands) {
        CommandLine group = new CommandLine(new CommandGroup(console)).setCommandName(name);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    /** Called where no command is named. */
    @Override
    public void run() {
        throw nothingNamed(spec, console);
    }

    /** What to throw where none of the commands below is named. */
    static ParameterException nothingNamed(CommandSpec group, Console console) {
        return new ParameterException(
                group.commandLine(),
                UsageText.of(
                                "name-command",
                                "commands",
                                group.commandLine().getSubcommands().keySet())
                        .in(console.language()));
    }
}
