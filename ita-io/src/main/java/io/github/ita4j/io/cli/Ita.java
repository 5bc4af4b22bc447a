package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.InvalidCatalogException;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.MissingLibraryException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code ita}.
 *
 * <pre>
 * ita assess scores.csv --year 2566
 * ita explain scores.csv --year 2566 --node 9.1
 * ita gaps scores.csv --year 2566 --format markdown
 * ita advise scores.csv --year 2566 --target pass-good
 * ita tally answers.csv --year 2564 --format csv
 * ita compare a.csv --year 2567 b.csv --year 2568
 * ita report scores.csv --year 2566 --draft-plan --output report.html
 * ita measures import report.txt --format json
 * ita plan draft scores.csv --year 2566 --format json
 * ita catalog 2568
 * ita new-year 2570 --from 2569
 * ita diff 2566 2568
 * ita validate draft-2570.json
 * ita generate-completion
 * </pre>
 *
 * <p>For programs that want the commands without a process of their own there is {@link #run}, which never ends the
 * JVM.
 */
public final class Ita {
    /** What picocli says where a group stands alone. */
    private static final String NO_COMMAND = "Missing required subcommand";

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^--lang[=\n](th|en)$");

    /** A mebibyte is 1 shifted by this. */
    private static final int MIB = 20;

    private Ita() {}

    /**
     * Runs the program and ends the JVM with its exit status.
     *
     * @param args the arguments of the command line
     */
    @SuppressWarnings("resource") // The standard streams live as long as the process.
    public static void main(String[] args) {
        removeArchiveThatDoesNotFit();
        // Not System.out, which hides write errors and has the character set of the machine.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        System.exit(
                run(args, new Console(in, out, err, environment(System.getenv()), StandardStream.ERROR::isTerminal)));
    }

    /** Has what the library logs shown on standard error, or sees to it that nobody looks for who could show it. */
    private static void log(boolean verbose) {
        if (verbose) {
            System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "WARN");
            System.setProperty("org.slf4j.simpleLogger.log.io.github.ita4j", "debug");
        } else {
            System.setProperty("io.github.ita4j.quiet", "true");
        }
    }

    /**
     * The language of whoever starts the program: English where the environment asks for it, else Thai. Windows has no such
     * variables, but a language that the JVM knows.
     */
    static Language environment(Map<String, String> variables) {
        String locale =
                variables.containsKey("SystemRoot") ? Locale.getDefault().getLanguage() : "";
        for (String name : List.of("LANG", "LC_MESSAGES", "LC_ALL")) {
            String value = variables.getOrDefault(name, "");
            locale = value.isEmpty() ? locale : value;
        }
        return locale.startsWith("en") ? Language.ENGLISH : Language.THAI;
    }

    /**
     * Removes the archive of classes with which the script {@code ita} started the program where the JVM could not use it,
     * so that the script makes it anew.
     */
    private static void removeArchiveThatDoesNotFit() {
        String archive = System.getProperty("ita.archive");
        if (archive != null && !System.getProperty("java.vm.info", "").contains("sharing")) {
            try {
                Files.deleteIfExists(Path.of(archive));
            } catch (IOException notOurs) {
                // All works without it, only slower.
            }
        }
    }

    /**
     * Runs the program, in Thai where {@code --lang} says nothing else, whatever the environment is.
     *
     * @param args the arguments of the command line
     * @param in read where the file is {@code -}
     * @param out where results go, in UTF-8; it is flushed but not closed
     * @param err where everything else goes, in UTF-8; it is flushed but not closed
     * @return the exit status: 0 done, 1 {@code --require} not met, 2 wrong usage, bad data or too little
     *     memory, 141 if one of the streams is a pipe that nobody reads any more
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Console(in, out, err, Language.THAI, () -> false));
    }

    static int run(String[] args, Console console) {
        int status;
        try {
            status = ExitStatus.DONE;
            if (!PlainList.write(args, console)) {
                log(List.of(args).contains("--verbose"));
                CatalogPreload.start(args);
                // Those for paths, times and databases, which no option has: to look for their classes takes long at
                // the start.
                System.setProperty("picocli.converters.excludes", ".*");
                status = program(args, console).execute(args);
            }
            console.flush();
        } catch (IOException | VirtualMachineError | LinkageError e) {
            status = failed(console, e);
        }
        return console.failed().map(stream -> lost(console, stream)).orElse(status);
    }

    /** The language that the arguments ask for, where they do it rightly. */
    private static Optional<Language> language(String... args) {
        Matcher asked = LANGUAGE.matcher(String.join("\n", args));
        return asked.find() ? Optional.of(Language.parse(asked.group(1))) : Optional.empty();
    }

    /** The program with the commands that the arguments can need. */
    static CommandLine program(String[] args, Console console) {
        // Before the arguments are read, for that may fail.
        language(args).ifPresent(console::speak);
        CommandLine program = Commands.group("ita");
        Commands.add(program, args);
        program.setOut(new PrintWriter(console.out()))
                .setErr(new PrintWriter(console.err()))
                // Without colours, so that output is the same on a terminal and in a file.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                // A file may well be called @scores.csv.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(console, e, arguments))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        prepare(program, console);
        if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
            HelpText.add(program, console.language());
        }
        return program;
    }

    private static void prepare(CommandLine command, Console console) {
        CommandSpec spec = command.getCommandSpec();
        WordConverter.addTo(spec);
        // Not by annotations, for to look for them takes long. The command of picocli's own has them.
        if (spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .descriptionKey("mixinStandardHelpOptions.help")
                    .build());
            spec.addOption(OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .descriptionKey("mixinStandardHelpOptions.version")
                    .build());
        }
        spec.addOption(OptionSpec.builder("--verbose").build());
        spec.versionProvider(new VersionText());
        if (command.getCommand() instanceof ProgramCommand made) {
            made.console = console;
        }
        command.getSubcommands().values().forEach(below -> prepare(below, console));
    }

    private static int wrongUsage(Console console, ParameterException e, String... arguments) {
        console.tell("ita: " + reason(e, console.language()));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.hint("did-you-mean", "words", Texts.or(unmatched.getSuggestions()));
        }
        Stream.of(arguments)
                .filter(argument -> argument.matches("-[^-].*\\.\\w+"))
                .forEach(file -> console.hint("dash-file", "file", file));
        console.hint("try-help", "command", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitStatus.BAD;
    }

    /** Why the arguments cannot be read. */
    private static String reason(ParameterException e, Language language) {
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        LocalizedText reason;
        if (!commands.isEmpty() && String.valueOf(e.getMessage()).equals(NO_COMMAND)) {
            reason = UsageText.of("name-command", "commands", commands);
        } else if (e instanceof MissingParameterException missing) {
            List<String> arguments = missing.getMissing().stream()
                    .map(argument -> name(argument) + (argument.isOption() ? " " + argument.paramLabel() : ""))
                    .toList();
            reason = UsageText.of("missing-arguments", "arguments", arguments);
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            reason = UsageText.of("unknown-arguments", "arguments", unmatched.getUnmatched());
        } else if (e instanceof OverwrittenOptionException twice) {
            reason = UsageText.of("option-twice", "option", name(twice.getOverwritten()));
        } else if (e.getArgSpec() != null) {
            String wrong = e.getArgSpec().typeInfo().isBoolean() ? "no-flag" : "no-number";
            LocalizedText why = e.getCause() instanceof UsageException usage
                    ? usage.text()
                    : UsageText.of(wrong, "value", String.valueOf(e.getValue()));
            reason = UsageText.of("bad-value", "option", name(e.getArgSpec()), "reason", why);
        } else {
            return String.valueOf(e.getMessage());
        }
        return reason.in(language);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failed(Console console, Throwable e) {
        if (console.failed().isPresent() || e instanceof ReportedException) {
            // A stream that failed is reported at the end, whatever came of it here.
            return ExitStatus.BAD;
        }
        if (e instanceof UsageException usage) {
            console.tell("ita: " + usage.text().in(console.language()));
        } else if (e instanceof MissingLibraryException missing) {
            console.say("library-missing", "artifact", missing.artifact());
        } else if (e instanceof InvalidCatalogException broken) {
            List<String> faults = broken.faults().stream()
                    .map(fault -> fault.report(console.language()))
                    .toList();
            console.say("provider-broken", "faults", String.join("\n", faults));
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            console.say("failed-output", "reason", String.valueOf(e.getMessage()));
        } else if (e instanceof OutOfMemoryError) {
            long given = Runtime.getRuntime().maxMemory() >> MIB;
            console.say("failed-memory", "reason", String.valueOf(e.getMessage()), "given", given, "more", 2 * given);
        } else if (e instanceof StackOverflowError) {
            console.say("failed-stack");
        } else {
            console.say(e instanceof LinkageError ? "failed-linkage" : "failed-fault", "reason", e);
        }
        return ExitStatus.BAD;
    }

    /** What is lost when a stream cannot be written: nothing where nobody wants to read it. */
    private static int lost(Console console, WatchedStream stream) {
        if (stream.readerIsGone()) {
            return ExitStatus.NO_READER;
        }
        try {
            console.say("failed-output", "reason", stream.reason());
        } catch (UncheckedIOException nobodyCanBeTold) {
            // But by the status.
        }
        return ExitStatus.BAD;
    }
}
