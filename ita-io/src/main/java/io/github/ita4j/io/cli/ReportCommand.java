package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.report.AgencySite;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.report.ReportContent;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita report}: one agency's result, gaps, plan and report as a page, a workbook or a table. */
@Command(name = "report", addMethodSubcommands = false)
final class ReportCommand extends ScoreCommand {
    private static final Set<ReportPart> OF_A_REPORT =
            EnumSet.of(ReportPart.REPORT, ReportPart.SUMMARY, ReportPart.ITEMS, ReportPart.LIMITS);

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Mixin
    private final MeasureFiles measures = new MeasureFiles();

    @Option(names = "--part", paramLabel = "PART")
    private @Nullable ReportPart part;

    @Option(names = "--many")
    private boolean many;

    @Mixin
    private final GroupOption by = new GroupOption();

    @Override
    int run() throws IOException {
        if (!many) {
            return super.run();
        }
        PreviousOption.Read before = previous.read(input, console);
        int status = input.with(
                List.of(), previous.isGiven(), false, console, (scorer, sheets) -> writeMany(before, scorer, sheets));
        return before.faultless() ? status : ExitStatus.BAD;
    }

    /** One agency in memory at a time, and what the index says of each; with another year the scores of all, to match them. */
    private boolean writeMany(PreviousOption.Read before, Scorer scorer, Iterable<ScoreSheet> sheets)
            throws IOException {
        Function<Optional<Agency>, Optional<Assessment>> of = before.of(
                scorer.catalog(),
                previous.isGiven()
                        ? StreamSupport.stream(sheets.spliterator(), false).toList()
                        : List.of());
        OutputOptions.Site site = output.site(console);
        AgencySite agencies = AgencySite.of(scorer.catalog());
        try {
            Ranking ranking = ProgressLine.over(
                    sheets,
                    console,
                    sheet -> {
                        Assessment assessment = scorer.assess(sheet);
                        Optional<Assessment> year = of.apply(sheet.agency());
                        return writeOne(content(scorer.catalog(), assessment, year, before), agencies, site);
                    },
                    results -> Ranking.of(scorer.catalog(), Overall.OVERALL, by::of, results));
            for (Map.Entry<String, Page> page : agencies.index(ranking).entrySet()) {
                site.write(page.getKey(), page.getValue().in(console.language()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return true;
    }

    private AgencyResult writeOne(ReportContent content, AgencySite agencies, OutputOptions.Site site) {
        AgencyResult result = AgencyResult.of(content.assessment());
        try {
            site.write(agencies.file(result), agencies.page(content).in(console.language()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        Assessment assessment = agency.one("report", read.assessments());
        PreviousOption.Read before = previous.read(input, console);
        ReportContent content = content(read.catalog(), assessment, before.of(read.catalog(), assessment), before);
        Page page = Pages.of(content);
        return write(part == null ? page : page.withPart(part), read.faultless() && before.faultless());
    }

    @Override
    void check() throws IOException {
        output.format(OutputFormat.HTML);
        measures.check();
        UsageException.refuseIf(by.isGiven() && !many, "by-alone");
        UsageException.refuseIf(many && (part != null || agency.isGiven() || measures.isGiven()), "many-alone");
        UsageException.refuseIf(part != null && output.format() != OutputFormat.CSV, "part-alone");
        if (!many) {
            super.check();
        }
        measures.requireOneInput(input.file, previous.file);
    }

    private ReportContent content(
            Catalog catalog, Assessment assessment, Optional<Assessment> before, PreviousOption.Read year) {
        ReportContent content = ReportContent.builder()
                .catalog(catalog)
                .assessment(assessment)
                .previous(before)
                .previousCatalog(before.flatMap(found -> year.catalog()))
                .plan(measures.plan(console))
                .draft(measures.draft(Scorer.of(catalog), assessment, console.language()))
                .report(measures.report(console))
                .build();
        boolean noPlan = content.plan().isEmpty() && content.draft().isEmpty();
        UsageException.refuseIf(part == ReportPart.PLAN && noPlan, "no-plan");
        UsageException.refuseIf(
                part != null && OF_A_REPORT.contains(part) && content.report().isEmpty(), "no-report");
        return content;
    }
}
