package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Catalog.LeastSample;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.survey.ResponseFileReader;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita tally}: from raw answers to item scores. */
@Command(name = "tally", addMethodSubcommands = false)
final class TallyCommand extends OutputCommand {
    @Parameters(paramLabel = "FILE")
    private String file;

    @Mixin
    private final CatalogOptions catalogs = new CatalogOptions();

    @Option(names = "--survey", paramLabel = "SURVEY")
    private @Nullable NodeCode survey;

    @Option(names = "--check-duplicates")
    private boolean checkDuplicates;

    @Option(names = "--minimum", paramLabel = "NUMBER")
    private @Nullable Long minimum;

    @Option(names = "--agency-kind", paramLabel = "KIND")
    private @Nullable String kind;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--yes-no", paramLabel = "YES,NO", split = ",")
    private @Nullable List<Integer> yesNo;

    @Option(names = "--no-answer", paramLabel = "TEXT")
    private List<String> noAnswers = List.of();

    @Override
    int run() throws IOException {
        Catalog catalog = catalogs.asked(file, console).orElseThrow(() -> new UsageException("answers-year"));
        ResponseReading reading = read(reader(catalog));
        boolean good = console.tell(reading.faults());
        tellNumbers(reading);
        ResponseTally tally =
                reading.tally().filter(counted -> !counted.agencies().isEmpty()).orElseThrow(ReportedException::new);
        return write(Pages.tally(catalog, reading, needed(catalog, tally.form().survey())), good);
    }

    private SamplingMinimum needed(Catalog catalog, NodeCode tallied) {
        if (kind == null) {
            return minimum == null ? SamplingMinimum.NOT_KNOWN : SamplingMinimum.of(minimum);
        }
        List<LeastSample> known = catalog.leastSamples().stream()
                .filter(sample -> sample.survey().equals(tallied))
                .toList();
        String why = known.isEmpty() ? "no-least-samples" : "no-least-sample";
        List<String> kinds = known.stream().map(LeastSample::kind).toList();
        FiscalYear year = catalog.fiscalYear();
        return catalog.leastSample(tallied, kind)
                .map(sample -> SamplingMinimum.of(sample.respondents()))
                .orElseThrow(() -> new UsageException(
                        why, "kind", String.valueOf(kind), "survey", tallied, "year", year, "kinds", kinds));
    }

    private ResponseFileReader reader(Catalog catalog) {
        UsageException.refuseIf(minimum != null && kind != null, "two-minimums");
        if (minimum != null && minimum < 0) {
            throw new UsageException("minimum-number", "number", minimum);
        }
        UsageException.refuseIf(
                yesNo != null && (yesNo.size() != 2 || yesNo.get(0).equals(yesNo.get(1))), "yes-no-numbers");
        UsageException.refuseIf(agency != null && InputText.isBlank(agency), "blank-agency");
        try {
            ResponseFileReader reader =
                    survey == null ? ResponseFileReader.of(catalog) : ResponseFileReader.of(catalog, survey);
            List<Optional<String>> sheets = table.sheets(0, 1);
            UsageException.refuseIf(sheets.size() > 1, "sheets-of-answers");
            reader =
                    table.apply(reader, sheets.get(0), ResponseFileReader::withSheet, ResponseFileReader::withEncoding);
            if (agency != null) {
                reader = reader.about(Agency.of(agency));
            }
            List<Integer> said = yesNo;
            reader = reader.reading(legend ->
                    (said == null ? legend : legend.withYesNo(said.get(0), said.get(1))).withNoAnswer(noAnswers));
            return checkDuplicates ? reader.refusingDuplicates() : reader;
        } catch (SurveyException noSuchSurvey) {
            throw new UsageException("reason", "reason", noSuchSurvey.text());
        }
    }

    private ResponseReading read(ResponseFileReader reader) {
        if (!console.onTerminal()) {
            return InputFile.read(file, console, reader::read, reader::read);
        }
        ProgressLine progress = ProgressLine.on(console, InputFile.size(file));
        try {
            ResponseFileReader telling = reader.reportingTo(progress);
            return InputFile.read(file, console, telling::read, telling::read);
        } finally {
            progress.clear();
        }
    }

    private void tellNumbers(ResponseReading reading) {
        int first = reading.faults().size();
        if (reading.faultCount() > first) {
            List<String> counts = reading.faultCounts().entrySet().stream()
                    .map(count -> count.getKey().code() + " " + count.getValue())
                    .toList();
            console.say("more-faults", "faults", reading.faultCount(), "first", first, "counts", counts);
        }
    }
}
