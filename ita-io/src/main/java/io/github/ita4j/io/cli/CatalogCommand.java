package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.report.CatalogSite;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita catalog}: the criteria of a year, and how well they are known. */
@Command(name = "catalog", addMethodSubcommands = false)
final class CatalogCommand extends OutputCommand {
    @Parameters(arity = "0..1", paramLabel = "YEAR|FILE")
    private @Nullable String name;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--edition", paramLabel = "EDITION")
    private @Nullable String edition;

    @Override
    void check() throws IOException {
        UsageException.refuseIf(all && name != null, "all-with-name");
        UsageException.refuseIf(!all && name == null, "nothing-to-show");
        if (name != null) {
            super.check();
        }
    }

    @Override
    int run() throws IOException {
        if (name == null) {
            List<Catalog> catalogs =
                    Catalogs.years().stream().map(Catalogs::forYear).toList();
            output.write(CatalogSite.pages(catalogs), console);
            return ExitStatus.DONE;
        }
        CatalogName wanted = new CatalogName(name);
        UsageException.refuseIf(edition != null && !wanted.isYear(), "edition-of-file");
        if (output.format() == OutputFormat.CATALOG && !wanted.isYear()) {
            String whole = wanted.whole(console).orElseThrow(ReportedException::new);
            return write(Pages.catalog(CatalogReader.read(whole).orElseThrow(), whole), true);
        }
        Optional<Catalog> catalog = wanted.find(edition == null ? CatalogName.NACC : edition, console);
        return write(Pages.catalog(catalog.orElseThrow(ReportedException::new)), true);
    }
}
