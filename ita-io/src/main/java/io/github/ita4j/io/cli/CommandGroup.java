package io.github.ita4j.io.cli;

import picocli.CommandLine.Command;

/** A command that does nothing by itself, for the work is done by those below it. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class, synopsisSubcommandLabel = "COMMAND")
final class CommandGroup {}
