package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ita diff}: what changed between two catalogues. */
@Command(name = "diff", addMethodSubcommands = false)
final class DiffCommand extends OutputCommand {
    @Parameters(index = "0", paramLabel = "FROM")
    private String from;

    @Parameters(index = "1", paramLabel = "TO")
    private String to;

    @Override
    int run() throws IOException {
        // Both are read before giving up, so that the faults of both are reported.
        Optional<Catalog> fromCatalog = CatalogName.find(from, to, console);
        Optional<Catalog> toCatalog = CatalogName.find(to, from, console);
        CatalogDiff diff = CatalogDiff.between(
                fromCatalog.orElseThrow(ReportedException::new), toCatalog.orElseThrow(ReportedException::new));
        return write(Pages.diff(diff), true);
    }
}
