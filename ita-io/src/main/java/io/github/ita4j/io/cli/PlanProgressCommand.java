package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.plan.ReportReview;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita plan progress}: what a report lacks, and how far the measures have come. */
@Command(name = "progress", addMethodSubcommands = false)
final class PlanProgressCommand extends OutputCommand {
    @Parameters(paramLabel = "REPORT")
    private String file;

    @Option(names = "--catalog", paramLabel = "CATALOG")
    private @Nullable String catalog;

    @Option(names = "--require", paramLabel = "complete")
    private @Nullable Require require;

    enum Require {
        COMPLETE
    }

    @Override
    int run() throws IOException {
        MeasureReport report = MeasureFiles.read(MeasureJson.REPORT, file, console);
        List<ImprovementTheme> themes = criteria(report).map(Catalog::themes).orElse(List.of());
        ReportReview review = ReportReview.of(report);
        int status = write(Pages.review(report, review, themes), true);
        if (require == Require.COMPLETE && !review.complete()) {
            int findings = review.findings().size();
            console.say("not-met", "required", "complete", "findings", findings);
            return ExitStatus.NOT_MET;
        }
        return status;
    }

    /** Where there are none of the year, the themes are shown by their numbers. */
    private Optional<Catalog> criteria(MeasureReport report) {
        return catalog == null
                ? Catalogs.find(MeasureFiles.criteriaYear(report.plan()), CatalogName.NACC)
                : Optional.of(CatalogName.find(catalog, file, console).orElseThrow(ReportedException::new));
    }
}
