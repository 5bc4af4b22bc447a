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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita compare}: what changed between two years, or what other scores or criteria would change. */
@Command(name = "compare", addMethodSubcommands = false)
final class CompareCommand extends OutputCommand {
    @Parameters(index = "0", paramLabel = "FILE_A")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE_B")
    private @Nullable String second;

    @Option(names = "--year", paramLabel = "YEAR")
    private List<FiscalYear> years = List.of();

    @Spec
    private CommandSpec command;

    @Mixin
    private final SetOption changes = new SetOption();

    @Option(names = "--catalog", paramLabel = "CATALOG")
    private @Nullable String catalogFile;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Override
    int run() throws IOException {
        boolean whatIf = changes.isGiven() || catalogFile != null;
        UsageException.refuseIf(second == null && !whatIf, "one-file");
        UsageException.refuseIf(second != null && whatIf, "what-if-of-two");
        return second == null ? askWhatIf() : compareYears(second);
    }

    private Optional<ScoreInput.Assessed> read(String file, int number, int files) {
        Optional<Catalog> criteria = year(number, files).map(CatalogName::ofYear);
        ScoreReading read = new ScoreFile(file).read(criteria, options, number, files, console);
        return ScoreInput.ofOneYear(read, options.meant(read.sheets()), criteria, console)
                .map(ScoreInput.Sheets::assessed);
    }

    /**
     * The year of a file, counted from 0; empty where the file has to name it itself. As many years as files go by their order,
     * and a single year of two files belongs to the file that it stands behind.
     */
    private Optional<FiscalYear> year(int file, int files) {
        UsageException.refuseIf(years.size() > files, "years-for-files", "years", years.size(), "files", files);
        if (years.size() == files) {
            return Optional.of(years.get(file));
        }
        List<ArgSpec> said = command.commandLine().getParseResult().matchedArgs();
        ArgSpec other = command.positionalParameters().get(1);
        int owner = said.indexOf(command.findOption("--year")) > said.indexOf(other) ? 1 : 0;
        return years.stream().filter(year -> owner == file).findFirst();
    }

    private int compareYears(String other) throws IOException {
        InputFile.requireOneInput("two-inputs", first, other);
        // Both are read before giving up, so that the faults of both are reported.
        Optional<ScoreInput.Assessed> readBefore = read(first, 0, 2);
        Optional<ScoreInput.Assessed> readAfter = read(other, 1, 2);
        ScoreInput.Assessed before = readBefore.orElseThrow(ReportedException::new);
        ScoreInput.Assessed after = readAfter.orElseThrow(ReportedException::new);
        FiscalYear year = before.catalog().fiscalYear();
        UsageException.refuseIf(year.equals(after.catalog().fiscalYear()), "same-year", "year", year);
        AgencyPairs agencies = AgencyPairs.of(agency.choose(before.assessments()), agency.choose(after.assessments()));
        tellOnly(first, agencies.onlyBefore());
        tellOnly(other, agencies.onlyAfter());
        UsageException.refuseIf(agencies.pairs().isEmpty(), "no-agency-in-both");
        YearComparison comparison = YearComparison.of(before.scorer(), after.scorer());
        List<ResultComparison> results = agencies.pairs().stream()
                .map(pair -> comparison.compare(pair.before(), pair.after()))
                .toList();
        results.stream().filter(ResultComparison::agenciesDiffer).forEach(this::tellDifferent);
        return write(
                Pages.comparisons(results, agencies.onlyBefore(), agencies.onlyAfter()),
                before.faultless() && after.faultless());
    }

    private void tellOnly(String file, List<Assessment> alone) {
        alone.forEach(assessment -> console.say("only-in-file", "file", file, "agency", name(assessment)));
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
        Optional<Catalog> draft =
                Optional.ofNullable(catalogFile).map(name -> CatalogOptions.read(name, first, console));
        ScoreInput.Assessed read = read(first, 0, 1).orElseThrow(ReportedException::new);
        Catalog criteria = draft.orElse(read.catalog());
        Map<NodeCode, Optional<Score>> scores = changes.scores(criteria, console);
        List<ResultComparison> results = agency.choose(read.assessments()).stream()
                .map(one ->
                        question(read.scorer(), one.sheet(), criteria, scores).compare())
                .toList();
        return write(Pages.comparisons(results, List.of(), List.of()), read.faultless());
    }

    private static WhatIf question(
            Scorer scorer, ScoreSheet sheet, Catalog criteria, Map<NodeCode, Optional<Score>> scores) {
        WhatIf question = WhatIf.of(scorer, sheet).withCatalog(criteria);
        for (Map.Entry<NodeCode, Optional<Score>> score : scores.entrySet()) {
            question = score.getValue().isPresent()
                    ? question.withScore(score.getKey(), score.getValue().get())
                    : question.withoutScore(score.getKey());
        }
        return question;
    }
}
