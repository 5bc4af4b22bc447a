package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.AssessDetail;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita assess}: from scores to a grade. */
@Command(name = "assess")
final class AssessCommand extends OutputCommand {
    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Parameters(index = "1..*", paramLabel = "FILE")
    private List<String> others = List.of();

    @Option(names = "--require", paramLabel = "pass|CODE")
    private @Nullable String require;

    @Option(names = "--detail", paramLabel = "DETAIL", arity = "0..1", fallbackValue = "items")
    private @Nullable AssessDetail detail;

    @Option(names = "--columns", paramLabel = "COLUMN", split = ",")
    private List<String> columns = List.of();

    @Override
    int run() throws IOException {
        OutputFormat form = output.format();
        if (!columns.isEmpty() && form != OutputFormat.CSV) {
            throw new UsageException("columns-alone");
        }
        // A wrong --require is reported before the file is read, if the year is known by then.
        input.askedCatalog(console).ifPresent(catalog -> requirement(catalog.gradeScale()));
        AssessDetail shown = detail != null ? detail : byDefault(form);
        List<LocalizedText> unmet = new ArrayList<>();
        // Of several years that are no stream of text there is one document.
        boolean gathered = input.askedCatalog(console).isEmpty() && !output.isStreamOfText();
        SortedMap<FiscalYear, Page> pages = new TreeMap<>();
        int status = input.with(others, form == OutputFormat.XLSX, true, console, (scorer, sheets) -> {
            Iterable<ScoreSheet> checked = requirement(scorer.catalog().gradeScale())
                    .map(required -> checking(required, AgencyResult.by(scorer), sheets, unmet))
                    .orElse(sheets);
            if (gathered) {
                checked.forEach(sheet -> {});
                pages.put(scorer.catalog().fiscalYear(), page(scorer, sheets, shown));
            } else {
                output.write(page(scorer, checked, shown), console);
            }
            unmet.forEach(one -> console.tell("ita: " + one.in(console.language())));
            return unmet.isEmpty();
        });
        if (!pages.isEmpty()) {
            output.write(pages.size() == 1 ? pages.values().iterator().next() : Pages.years(pages), console);
        }
        return status;
    }

    private static AssessDetail byDefault(OutputFormat form) {
        return switch (form) {
            case CSV -> AssessDetail.INDICATORS;
            case JSON, JSONL -> AssessDetail.ITEMS;
            default -> AssessDetail.AGENCY;
        };
    }

    private Page page(Scorer scorer, Iterable<ScoreSheet> sheets, AssessDetail shown) {
        List<String> known = Pages.columns(scorer.catalog());
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw new UsageException("no-column", "column", column, "columns", known);
        });
        return Pages.assessments(scorer, sheets, shown, columns);
    }

    /** The same sheets; of each that does not meet the requirement there is a line more. */
    private static Iterable<ScoreSheet> checking(
            RequiredGrade required,
            Function<ScoreSheet, AgencyResult> results,
            Iterable<ScoreSheet> sheets,
            List<LocalizedText> unmet) {
        return () -> {
            // Forms that go through the sheets more than once find each line once.
            unmet.clear();
            return StreamSupport.stream(sheets.spliterator(), false)
                    .map(sheet -> {
                        required.unmet(results.apply(sheet)).ifPresent(unmet::add);
                        return sheet;
                    })
                    .iterator();
        };
    }

    private Optional<RequiredGrade> requirement(GradeScale scale) {
        return Optional.ofNullable(require).map(text -> RequiredGrade.of(text, scale));
    }
}
