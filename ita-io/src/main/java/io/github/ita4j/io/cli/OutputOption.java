package io.github.ita4j.io.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A file to write to instead of standard output. */
final class OutputOption {
    private static final String NAME = "--output";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec command;

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all, and not over a file that is there.")
    private @Nullable String output;

    @Option(names = "--force", description = "With --output: replace a file that is there and that is not read.")
    private boolean force;

    OutputOption() {}

    /** The file, which can be written; empty where none is named. */
    Optional<OutputFile> file() throws IOException {
        if (output == null) {
            if (force) {
                throw new UsageException("--force belongs to --output: name a file, or leave it away.");
            }
            return Optional.empty();
        }
        OutputFile file = new OutputFile(output, force);
        file.check(inputs());
        return Optional.of(file);
    }

    /** Every file that another argument names. */
    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        for (ArgSpec argument : command.commandLine().getParseResult().matchedArgs()) {
            if (!argument.equals(command.findOption(NAME))) {
                argument.originalStringValues().forEach(value -> addIfFile(value, inputs));
            }
        }
        return inputs;
    }

    private static void addIfFile(String value, List<Path> inputs) {
        try {
            Path path = Path.of(value);
            if (Files.exists(path)) {
                inputs.add(path);
            }
        } catch (InvalidPathException noFile) {
            // But a year, a code or a word.
        }
    }
}
