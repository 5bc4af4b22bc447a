package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Page.Digits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
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
        return Optional.ofNullable(output)
                .filter(name -> name.contains("."))
                .flatMap(OutputFormat::ofFile)
                .map(form -> form == OutputFormat.JSON && wantsCatalog() ? OutputFormat.CATALOG : form);
    }

    private boolean wantsCatalog() {
        return (format == null ? otherwise : format) == OutputFormat.CATALOG;
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
        Optional<String> promised = byEnding().map(WordConverter::word).filter(word -> !word.equals(form));
        if (promised.isPresent()) {
            String file = String.valueOf(output);
            throw new UsageException("output-name", "file", file, "form", promised.get(), "format", form);
        }
        String name = command.commandLine().getCommandName();
        if (format() == OutputFormat.CATALOG && !OF_CRITERIA.contains(name)) {
            throw new UsageException("catalog-form", "commands", Texts.and(OF_CRITERIA));
        }
        if (format() == OutputFormat.JSONL && !OF_LISTS.contains(name)) {
            throw new UsageException("jsonl-form", "commands", Texts.and(OF_LISTS));
        }
        if (bom && format() != OutputFormat.CSV) {
            throw new UsageException("bom-alone");
        }
        if (force && output == null) {
            throw new UsageException("force-alone");
        }
        if (format() == OutputFormat.XLSX && output == null && console.showsResults()) {
            throw new UsageException("workbook-on-screen");
        }
        Optional<OutputFile> file = file();
        if (file.isPresent()) {
            file.get().check(inputs());
        }
    }

    /** Every file that another argument names. */
    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        for (ArgSpec argument : command.commandLine().getParseResult().matchedArgs()) {
            if (!argument.equals(command.findOption(OUTPUT))) {
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

    private Optional<OutputFile> file() {
        return Optional.ofNullable(output).map(name -> new OutputFile(name, force));
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
            if (!force && there.findAny().isPresent()) {
                throw new UsageException("folder-with-files", "file", output);
            }
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
        Optional<OutputFile> file = file();
        if (file.isPresent()) {
            file.get().write(out -> marked.write(format(), out));
        } else {
            marked.write(format(), console.bytes());
        }
    }
}
