package io.github.ita4j.io.cli;

import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * One {@code --year} of several, and how many files were named before it: as many years as files go by their order,
 * and a single year of two files belongs to the file that it stands behind.
 *
 * @param year the year
 * @param filesBefore how many files were named before it
 */
record YearArgument(FiscalYear year, int filesBefore) {
    /** The year of a file, counted from 0; empty where the file has to name it itself. */
    static Optional<FiscalYear> of(int file, int files, List<YearArgument> years) {
        UsageException.refuseIf(years.size() > files, "years-for-files", "years", years.size(), "files", files);
        if (years.size() == files) {
            return Optional.of(years.get(file).year());
        }
        return years.stream()
                .filter(year -> Math.max(year.filesBefore() - 1, 0) == file)
                .map(YearArgument::year)
                .findFirst();
    }

    /** Reads {@code --year} and looks how many files were named so far. */
    static final class Consumer implements IParameterConsumer {
        Consumer() {}

        @Override
        @SuppressWarnings("JdkObsolete") // The type is picocli's.
        public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
            if (args.isEmpty()) {
                throw new MissingParameterException(command.commandLine(), option, option.paramLabel());
            }
            String text = args.pop();
            try {
                ((CompareCommand) command.userObject()).addYear(WordConverter.year(text));
            } catch (UsageException e) {
                throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e, option, text);
            }
        }
    }
}
