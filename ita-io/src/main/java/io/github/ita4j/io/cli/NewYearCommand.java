package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogWriter;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita new-year}: the draft of a year's criteria, and what is to be checked in it. */
@Command(name = "new-year", addMethodSubcommands = false)
final class NewYearCommand extends OutputCommand {
    @Parameters(paramLabel = "YEAR")
    private String year;

    @Option(names = "--from", paramLabel = "YEAR", required = true)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private FiscalYear from;

    @Override
    void check() throws IOException {
        output.format(OutputFormat.CATALOG);
        super.check();
    }

    @Override
    int run() throws IOException {
        CatalogName.ofYear(from);
        FiscalYear drafted = WordConverter.year(year);
        UsageException.refuseIf(Catalogs.years().contains(drafted), "year-exists", "year", drafted);
        String draft = CatalogWriter.newYear(drafted, from);
        Page page = Pages.newYear(CatalogReader.read(draft).orElseThrow(), draft);
        int status = write(page, true);
        if (output.format() == OutputFormat.CATALOG) {
            page.in(console.language()).as(OutputFormat.TEXT).strip().lines().forEach(console::tell);
        }
        return status;
    }
}
