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
@Command(name = "assess", addMethodSubcommands = false)
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

    /** What is told of the agencies of a year that do not meet {@code --require}. */
    private final List<LocalizedText> unmet = new ArrayList<>();

    /** Of several years that are no stream of text there is one document. */
    private final SortedMap<FiscalYear, Page> pages = new TreeMap<>();

    @Override
    int run() throws IOException {
        OutputFormat form = output.format();
        UsageException.refuseIf(!columns.isEmpty() && form != OutputFormat.CSV, "columns-alone");
        // A wrong --require is reported before the file is read, if the year is known by then.
        input.askedCatalog(console).ifPresent(catalog -> requirement(catalog.gradeScale()));
        int status = input.with(others, form == OutputFormat.XLSX, true, console, this::assess);
        if (!pages.isEmpty()) {
            output.write(pages.size() == 1 ? pages.values().iterator().next() : Pages.years(pages), console);
        }
        return status;
    }

    private boolean assess(Scorer scorer, Iterable<ScoreSheet> sheets) throws IOException {
        Iterable<ScoreSheet> checked = requirement(scorer.catalog().gradeScale())
                .map(required -> checking(required, AgencyResult.by(scorer), sheets))
                .orElse(sheets);
        if (input.askedCatalog(console).isEmpty() && !output.isStreamOfText()) {
            checked.forEach(sheet -> {});
            pages.put(scorer.catalog().fiscalYear(), page(scorer, sheets));
        } else {
            output.write(page(scorer, checked), console);
        }
        unmet.forEach(one -> console.tell("ita: " + one.in(console.language())));
        return unmet.isEmpty();
    }

    private static AssessDetail byDefault(OutputFormat form) {
        return switch (form) {
            case CSV -> AssessDetail.INDICATORS;
            case JSON, JSONL -> AssessDetail.ITEMS;
            default -> AssessDetail.AGENCY;
        };
    }

    private Page page(Scorer scorer, Iterable<ScoreSheet> sheets) {
        AssessDetail shown = detail == null ? byDefault(output.format()) : detail;
        List<String> known = columns.isEmpty() ? List.of() : Pages.columns(scorer.catalog());
        for (String column : columns) {
            UsageException.refuseIf(!known.contains(column), "no-column", "column", column, "columns", known);
        }
        return Pages.assessments(scorer, sheets, shown, columns);
    }

    /** The same sheets; of each that does not meet the requirement there is a line more. */
    private Iterable<ScoreSheet> checking(
            RequiredGrade required, Function<ScoreSheet, AgencyResult> results, Iterable<ScoreSheet> sheets) {
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
