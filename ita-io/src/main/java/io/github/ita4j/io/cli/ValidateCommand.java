package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.io.json.ValidationJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ita validate}: what is wrong with a catalogue file. The faults are the result and go to standard output. */
@Command(
        name = "validate",
        description = "List everything that is wrong with a catalogue file, one fault in a line.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A catalogue file, JSON in UTF-8, whole or overlay; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String name;

    @Mixin
    private final TextOrJson output = new TextOrJson();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CatalogFile file = new CatalogFile(name);
        Optional<CatalogReading> read = file.read(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        CatalogReading reading = read.get();
        switch (output.format()) {
            case TEXT -> write(file, reading, console.out());
            case JSON -> ValidationJson.of(file.shownName()).write(reading, console.out());
        }
        console.out().flush();
        return reading.catalog().isPresent() ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private static void write(CatalogFile file, CatalogReading reading, Writer out) throws IOException {
        for (CatalogFault fault : reading.faults()) {
            out.append(file.line(fault)).append('\n');
        }
        if (reading.catalog().isPresent()) {
            CatalogStamp stamp = reading.catalog().get().stamp();
            out.append(file.shownName() + ": valid: catalogue " + stamp.fiscalYear() + " " + stamp.edition() + " "
                    + stamp.version() + " (UNOFFICIAL)\n");
        }
    }
}
