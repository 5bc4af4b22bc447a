package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.laws.CatalogLaws;
import io.github.ita4j.scoring.laws.LawReport;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ita validate}: what is wrong with a catalogue file, and with {@code --laws} whether its criteria are fair. The
 * faults and violations are the result and go to standard output.
 */
@Command(name = "validate", addMethodSubcommands = false)
final class ValidateCommand extends OutputCommand {
    private static final long SEED = 1;
    private static final int TRIES = 100;
    private static final int MOST_TRIES = 100_000;

    @Parameters(paramLabel = "FILE")
    private String name;

    @Option(names = "--laws")
    private boolean laws;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--tries", paramLabel = "N")
    private @Nullable Integer tries;

    @Override
    int run() throws IOException {
        UsageException.refuseIf(!laws && (seed != null || tries != null), "without-laws");
        if (tries != null && (tries < 1 || tries > MOST_TRIES)) {
            throw new UsageException("tries-number", "tries", tries, "most", MOST_TRIES);
        }
        CatalogName file = new CatalogName(name);
        CatalogReading reading = file.read(console).orElseThrow(ReportedException::new);
        Optional<LawReport> report = laws ? reading.catalog().map(this::check) : Optional.empty();
        String shown = InputFile.shown(name);
        Page page = laws ? Pages.validation(shown, reading, report) : Pages.validation(shown, reading);
        return write(
                page,
                console.isGood(reading.faults()) && report.map(LawReport::holds).orElse(true));
    }

    private LawReport check(Catalog catalog) {
        return CatalogLaws.of(catalog).check(seed == null ? SEED : seed, tries == null ? TRIES : tries);
    }
}
