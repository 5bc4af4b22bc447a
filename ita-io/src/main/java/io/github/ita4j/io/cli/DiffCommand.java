package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ita diff}: what changed between two catalogues. */
@Command(
        name = "diff",
        description = "Say what changed between two years or catalogue files: items, points, requirements, grades.")
final class DiffCommand extends OutputCommand {
    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "The earlier one: a fiscal year in four digits or a catalogue file; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The later one, named in the same way.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String to;

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        CatalogName earlier = new CatalogName(from);
        CatalogName later = new CatalogName(to);
        if (earlier.isStandardInput() && later.isStandardInput()) {
            throw new UsageException("Only one of the two can be standard input: name a year or a file for the other.");
        }
        // Both are read before giving up, so that the faults of both are reported.
        Optional<Catalog> fromCatalog = earlier.find(CatalogName.NACC, console);
        Optional<Catalog> toCatalog = later.find(CatalogName.NACC, console);
        if (fromCatalog.isEmpty() || toCatalog.isEmpty()) {
            return ExitStatus.BAD;
        }
        output.write(Pages.diff(CatalogDiff.between(fromCatalog.get(), toCatalog.get())), console);
        return ExitStatus.DONE;
    }
}
