package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.criteria.Catalog;
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
@Command(
        name = "validate",
        description =
                "List everything that is wrong with a catalogue file, one fault in a line; with --laws also check whether"
                        + " its criteria grade fairly.")
final class ValidateCommand extends OutputCommand {
    private static final long SEED = 1;
    private static final int TRIES = 100;
    private static final int MOST_TRIES = 100_000;

    @Parameters(
            paramLabel = "FILE",
            description = "A catalogue file, JSON in UTF-8, whole or overlay; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String name;

    @Option(
            names = "--laws",
            description =
                    "Check the laws of a catalogue too: that more never gives a worse grade, that every grade can be"
                            + " reached, and so on. A violated law is bad data.")
    private boolean laws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "With --laws: what the random score sheets are made from, a whole number; it is printed."
                    + " Default: 1.")
    private @Nullable Long seed;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description =
                    "With --laws: how many random score sheets each law is tried on, from 1 to 100000. Default: 100.")
    private @Nullable Integer tries;

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        requireSense();
        CatalogArgument file = new CatalogArgument(name);
        Optional<CatalogReading> read = file.read(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        CatalogReading reading = read.get();
        Optional<LawReport> report = laws ? reading.catalog().map(this::check) : Optional.empty();
        String shown = file.shownName();
        output.write(laws ? Pages.validation(shown, reading, report) : Pages.validation(shown, reading), console);
        boolean good =
                console.isGood(reading.faults()) && report.map(LawReport::holds).orElse(true);
        return good ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private void requireSense() {
        if (!laws && (seed != null || tries != null)) {
            throw new UsageException("--seed and --tries go with --laws: add it, or leave them out.");
        }
        if (tries != null && (tries < 1 || tries > MOST_TRIES)) {
            throw new UsageException("--tries is " + tries + ": ask for 1 to " + MOST_TRIES + " tries.");
        }
    }

    private LawReport check(Catalog catalog) {
        return CatalogLaws.of(catalog)
                .check(
                        Optional.ofNullable(seed).orElse(SEED),
                        Optional.ofNullable(tries).orElse(TRIES));
    }
}
