package io.github.ita4j.io.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command that does nothing by itself, for the work is done by those below it. */
final class CommandGroup {
    private CommandGroup() {}

    /** What to throw where none of them is named. */
    static ParameterException nothingNamed(CommandSpec group) {
        return new ParameterException(
                group.commandLine(),
                "Name a command: "
                        + String.join(", ", group.commandLine().getSubcommands().keySet()) + ".");
    }
}
