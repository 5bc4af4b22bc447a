package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Page.Digits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form, in which language and where to a result is written: the same for every command. */
final class OutputOptions {
    private static final String OUTPUT = "--output";

    private static final List<String> OF_LISTS = List.of("assess", "rank");

    private static final List<String> OF_CRITERIA = List.of("catalog", "new-year");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable OutputFormat format;

    private OutputFormat otherwise = OutputFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG")
    private @Nullable Language language;

    @Option(names = "--digits", paramLabel = "DIGITS")
    private Digits digits = Digits.ARABIC;

    @Option(names = "--bom")
    private boolean bom;

    @Option(names = OUTPUT, paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--strict")
    private boolean strict;

    OutputFormat format() {
        return format(otherwise);
    }

    /** The form, where a command has a default of its own. */
    OutputFormat format(OutputFormat byDefault) {
        otherwise = byDefault;
        return format == null ? byEnding().orElse(otherwise) : format;
    }

    /** The form that the name of the file promises. */
    private Optional<OutputFormat> byEnding() {
        if (output == null || !output.contains(".")) {
            return Optional.empty();
        }
        boolean catalog = (format == null ? otherwise : format) == OutputFormat.CATALOG;
        Optional<OutputFormat> form = OutputFormat.ofFile(output);
        return catalog && form.equals(Optional.of(OutputFormat.JSON)) ? Optional.of(OutputFormat.CATALOG) : form;
    }

    /** Whether the output is the plan and nothing else, so that what is to be said of it stands elsewhere. */
    boolean isPlanAlone() {
        return format() == OutputFormat.JSON || format() == OutputFormat.CSV;
    }

    /** Whether one page may follow another. */
    boolean isStreamOfText() {
        return output == null && (format() == OutputFormat.TEXT || format() == OutputFormat.MARKDOWN);
    }

    /** Refuses what does not go together, before any work is done. */
    void check(Console console) throws IOException {
        if (language != null) {
            console.speak(language);
        }
        if (strict) {
            console.beStrict();
        }
        String form = WordConverter.word(format());
        Optional<OutputFormat> promised = byEnding();
        if (promised.isPresent() && promised.get() != format()) {
            String ending = WordConverter.word(promised.get());
            throw new UsageException("output-name", "file", String.valueOf(output), "form", ending, "format", form);
        }
        requireCommand(OutputFormat.CATALOG, "catalog-form", OF_CRITERIA);
        requireCommand(OutputFormat.JSONL, "jsonl-form", OF_LISTS);
        UsageException.refuseIf(bom && format() != OutputFormat.CSV, "bom-alone");
        UsageException.refuseIf(force && output == null, "force-alone");
        boolean onScreen = format() == OutputFormat.XLSX && output == null && console.showsResults();
        UsageException.refuseIf(onScreen, "workbook-on-screen");
        if (output != null) {
            new OutputFile(output, force).check(inputs());
        }
    }

    private void requireCommand(OutputFormat form, String why, List<String> commands) {
        if (format() == form && !commands.contains(command.commandLine().getCommandName())) {
            throw new UsageException(why, "commands", Texts.and(commands));
        }
    }

    /** Every file that another argument names. */
    private List<Path> inputs() {
        // What is no path is a year, a code or a word.
        return command.commandLine().getParseResult().matchedArgs().stream()
                .filter(argument -> !argument.equals(command.findOption(OUTPUT)))
                .flatMap(argument -> argument.originalStringValues().stream())
                .flatMap(value -> Parsed.of(Path::of, value).stream())
                .filter(Files::exists)
                .toList();
    }

    /** Where the pages of a site are written under their names. */
    @FunctionalInterface
    interface Site {
        void write(String name, Page page) throws IOException;
    }

    /** Writes a site into the folder of {@code --output}: one that is not there, an empty one, or with {@code --force} any. */
    void write(Map<String, Page> site, Console console) throws IOException {
        Site folder = site(console);
        for (Map.Entry<String, Page> page : site.entrySet()) {
            folder.write(page.getKey(), page.getValue());
        }
    }

    /** The folder for a site, made where it is not there. */
    Site site(Console console) throws IOException {
        format(OutputFormat.HTML);
        if (language != null) {
            console.speak(language);
        }
        if (output == null || format() != OutputFormat.HTML) {
            throw new UsageException("site-folder");
        }
        Path folder = InputFile.path(output);
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            UsageException.refuseIf(!force && there.findAny().isPresent(), "folder-with-files", "file", output);
        }
        return (name, page) -> {
            Page shown = page.withDigits(digits);
            OutputFile file = new OutputFile(folder.resolve(name).toString(), force);
            file.check(List.of());
            file.write(out -> shown.write(OutputFormat.HTML, out));
        };
    }

    void write(Page page, Console console) throws IOException {
        Page shown = page.in(console.language()).withDigits(digits);
        Page marked = bom ? shown.withByteOrderMark() : shown;
        if (output != null) {
            new OutputFile(output, force).write(out -> marked.write(format(), out));
        } else {
            marked.write(format(), console.bytes());
        }
    }
}
