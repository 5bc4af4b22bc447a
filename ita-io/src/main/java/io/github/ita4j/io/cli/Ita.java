package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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
@Command(
        name = "ita",
        description = "The Integrity and Transparency Assessment (ITA) of Thai public agencies.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Ita implements Runnable {
    /** A mebibyte is 1 shifted by this. */
    private static final int MIB = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

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

    /** The program with the commands that the arguments can need. */
    static CommandLine program(String[] args, Console console) {
        CommandLine program = new CommandLine(new Ita());
        Commands.add(program, args, console);
        program.setOut(new PrintWriter(console.out()))
                .setErr(new PrintWriter(console.err()))
                // Without colours, so that output is the same on a terminal and in a file.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                // A file may well be called @scores.csv.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        explainStatus(program);
        return program;
    }

    /** Called where no command is named. */
    @Override
    public void run() {
        throw CommandGroup.nothingNamed(spec);
    }

    /** Lists the statuses that a command can end with; one of several commands can end with those of all of them. */
    private static void explainStatus(CommandLine command) {
        command.getSubcommands().values().forEach(Ita::explainStatus);
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "The work is done.");
        if (canRequire(command)) {
            statuses.put("1", "The requirement of --require is not met.");
        }
        statuses.put("2", "Wrong usage, or some data could not be used.");
        statuses.put("141", "Nobody read the output to its end, as with '| head'.");
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(statuses);
    }

    private static boolean canRequire(CommandLine command) {
        return command.getCommandSpec().findOption("--require") != null
                || command.getSubcommands().values().stream().anyMatch(Ita::canRequire);
    }

    private static int wrongUsage(Console console, ParameterException e) {
        console.tell("ita: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.tell("Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        console.tell("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.BAD;
    }

    private static int failed(Console console, Throwable e) {
        if (console.failed().isPresent()) {
            // Which is reported at the end, whatever came of it here.
            return ExitStatus.BAD;
        }
        if (e instanceof UsageException) {
            console.tell("ita: " + e.getMessage());
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            console.tell(notWritten(String.valueOf(e.getMessage())));
        } else if (e instanceof OutOfMemoryError) {
            long given = Runtime.getRuntime().maxMemory() >> MIB;
            console.tell("ita: The memory is not enough (" + e.getMessage() + "): give more than " + given
                    + " MiB, as with 'java -Xmx" + 2 * given + "m -jar ita-cli.jar'.");
        } else if (e instanceof StackOverflowError) {
            console.tell("ita: The stack is not enough: give more, as with 'java -Xss8m -jar ita-cli.jar'.");
        } else if (e instanceof LinkageError) {
            console.tell("ita: A class is missing or does not fit the others (" + e
                    + "): take all jars from one release, and a library only once.");
        } else {
            console.tell("ita: This is a fault of ita itself, please report it: " + e);
        }
        return ExitStatus.BAD;
    }

    /** What is lost when a stream cannot be written: nothing where nobody wants to read it. */
    private static int lost(Console console, WatchedStream stream) {
        if (stream.readerIsGone()) {
            return ExitStatus.NO_READER;
        }
        try {
            console.tell(notWritten(stream.reason()));
        } catch (UncheckedIOException nobodyCanBeTold) {
            // But by the status.
        }
        return ExitStatus.BAD;
    }

    private static String notWritten(String reason) {
        return "ita: The result could not be written: " + reason;
    }
}
