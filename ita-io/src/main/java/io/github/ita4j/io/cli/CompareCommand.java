package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.compare.WhatIf;
import io.github.ita4j.scoring.compare.YearComparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita compare}: what changed between two years, or what other scores or criteria would change. */
@Command(name = "compare")
final class CompareCommand extends OutputCommand {
    @Parameters(index = "0", paramLabel = "FILE_A")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE_B")
    private @Nullable String second;

    @Option(names = "--year", paramLabel = "YEAR", parameterConsumer = YearArgument.Consumer.class)
    private final List<YearArgument> years = new ArrayList<>();

    @Mixin
    private final SetOption changes = new SetOption();

    @Option(names = "--catalog", paramLabel = "CATALOG")
    private @Nullable String catalogFile;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Mixin
    private final ExactOption exact = new ExactOption();

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    /** Called while the command line is read, in its order. */
    void addYear(FiscalYear year) {
        years.add(new YearArgument(year, second != null ? 2 : isNamed(first) ? 1 : 0));
    }

    private static boolean isNamed(@Nullable String file) {
        return file != null;
    }

    @Override
    int run() throws IOException {
        boolean whatIf = changes.isGiven() || catalogFile != null;
        if (second == null && !whatIf) {
            throw new UsageException("one-file");
        }
        if (second != null && whatIf) {
            throw new UsageException("what-if-of-two");
        }
        return second == null ? askWhatIf() : compareYears(new ScoreFile(first), new ScoreFile(second));
    }

    /**
     * What was read from one file.
     *
     * @param catalog the criteria of its year
     * @param sheets one for each agency
     * @param assessments one for each sheet
     * @param faultless whether everything in the file could be used
     */
    private record Results(Catalog catalog, List<ScoreSheet> sheets, List<Assessment> assessments, boolean faultless) {}

    private Optional<Results> read(ScoreFile file, Optional<FiscalYear> year, int number, int files) {
        ScoreReading reading = file.read(year.map(CatalogName::ofYear), options, number, files, console);
        if (reading.sheets().isEmpty()) {
            return Optional.empty();
        }
        Catalog catalog = CatalogName.ofYear(reading.sheets().get(0).fiscalYear());
        Scorer scorer = Scorer.of(catalog);
        List<ScoreSheet> sheets = exact.of(reading.sheets());
        return Optional.of(new Results(
                catalog, sheets, sheets.stream().map(scorer::assess).toList(), console.isGood(reading.faults())));
    }

    private int compareYears(ScoreFile fileBefore, ScoreFile fileAfter) throws IOException {
        InputFile.requireOneInput("two-inputs", fileBefore.name(), fileAfter.name());
        Optional<FiscalYear> yearBefore = YearArgument.of(0, 2, years);
        Optional<FiscalYear> yearAfter = YearArgument.of(1, 2, years);
        // Both are read before giving up, so that the faults of both are reported.
        Optional<Results> before = read(fileBefore, yearBefore, 0, 2);
        Optional<Results> after = read(fileAfter, yearAfter, 1, 2);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitStatus.BAD;
        }
        FiscalYear year = before.get().catalog().fiscalYear();
        if (year.equals(after.get().catalog().fiscalYear())) {
            throw new UsageException("same-year", "year", year);
        }
        AgencyPairs agencies = AgencyPairs.of(
                agency.choose(before.get().assessments()),
                agency.choose(after.get().assessments()));
        tellOnly(fileBefore, agencies.onlyBefore());
        tellOnly(fileAfter, agencies.onlyAfter());
        if (agencies.pairs().isEmpty()) {
            throw new UsageException("no-agency-in-both");
        }
        YearComparison comparison = YearComparison.of(
                Scorer.of(before.get().catalog()), Scorer.of(after.get().catalog()));
        List<ResultComparison> results = agencies.pairs().stream()
                .map(pair -> comparison.compare(pair.before(), pair.after()))
                .toList();
        results.stream().filter(ResultComparison::agenciesDiffer).forEach(this::tellDifferent);
        write(results, agencies.onlyBefore(), agencies.onlyAfter());
        return before.get().faultless() && after.get().faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private void tellOnly(ScoreFile file, List<Assessment> alone) {
        alone.forEach(assessment -> console.say("only-in-file", "file", file.name(), "agency", name(assessment)));
    }

    private void tellDifferent(ResultComparison result) {
        console.say("different-agencies", "before", name(result.before()), "after", name(result.after()));
    }

    private static Object name(Assessment assessment) {
        return assessment
                .agency()
                .map(Agency::name)
                .<Object>map(InputText::quote)
                .orElseGet(() -> UsageText.of("agency-without-name"));
    }

    private int askWhatIf() throws IOException {
        ScoreFile file = new ScoreFile(first);
        Optional<FiscalYear> year = YearArgument.of(0, 1, years);
        Optional<Catalog> draft =
                Optional.ofNullable(catalogFile).map(name -> CatalogOptions.read(name, first, console));
        Optional<Results> read = read(file, year, 0, 1);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        Results side = read.get();
        Catalog criteria = draft.orElse(side.catalog());
        Map<NodeCode, Optional<Score>> scores = changes.scores(criteria, console);
        List<Assessment> chosen = agency.choose(side.assessments());
        List<ResultComparison> results = new ArrayList<>();
        for (int i = 0; i < side.sheets().size(); i++) {
            if (chosen.contains(side.assessments().get(i))) {
                results.add(question(side.catalog(), side.sheets().get(i), criteria, scores)
                        .compare());
            }
        }
        write(results, List.of(), List.of());
        return side.faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private static WhatIf question(
            Catalog catalog, ScoreSheet sheet, Catalog criteria, Map<NodeCode, Optional<Score>> scores) {
        WhatIf question = WhatIf.of(Scorer.of(catalog), sheet).withCatalog(criteria);
        for (Map.Entry<NodeCode, Optional<Score>> score : scores.entrySet()) {
            question = score.getValue().isPresent()
                    ? question.withScore(score.getKey(), score.getValue().get())
                    : question.withoutScore(score.getKey());
        }
        return question;
    }

    private void write(List<ResultComparison> results, List<Assessment> onlyBefore, List<Assessment> onlyAfter)
            throws IOException {
        output.write(Pages.comparisons(results, onlyBefore, onlyAfter), console);
    }
}
