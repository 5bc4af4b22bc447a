package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.json.AgencyReportJson;
import io.github.ita4j.io.report.Digits;
import io.github.ita4j.io.report.MissingLibraryException;
import io.github.ita4j.io.report.ReportContent;
import io.github.ita4j.io.report.ReportCsv;
import io.github.ita4j.io.report.ReportHtml;
import io.github.ita4j.io.report.ReportMarkdown;
import io.github.ita4j.io.report.ReportPart;
import io.github.ita4j.io.report.ReportWorkbook;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita report}: one agency's result, gaps, plan and report as a page, a workbook or a table. */
@Command(
        name = "report",
        description = "Make a report on one agency: its result, its gaps, its plan of measures and the report on them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ReportCommand implements Callable<Integer> {
    private static final Set<ReportPart> OF_A_REPORT =
            EnumSet.of(ReportPart.REPORT, ReportPart.SUMMARY, ReportPart.ITEMS, ReportPart.LIMITS);

    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Mixin
    private final MeasureFiles measures = new MeasureFiles();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The form of the output: html, xlsx, markdown, csv or json. Default: html.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Format format;

    @Option(
            names = "--part",
            paramLabel = "PART",
            converter = PartConverter.class,
            completionCandidates = PartConverter.class,
            description = "With csv: assessment, gaps, plan, report, summary, items or limits. Default: assessment.")
    private @Nullable ReportPart part;

    @Option(
            names = "--digits",
            paramLabel = "DIGITS",
            defaultValue = "arabic",
            converter = DigitsConverter.class,
            completionCandidates = DigitsConverter.class,
            description = "The digits shown: arabic or thai; csv and json always have arabic. Default: arabic.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Digits digits;

    @Mixin
    private final BomOption bom = new BomOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    enum Format {
        HTML,
        XLSX,
        MARKDOWN,
        CSV,
        JSON
    }

    static final class FormatConverter extends WordConverter<Format> {
        FormatConverter() {
            super(Format.class);
        }
    }

    static final class PartConverter extends WordConverter<ReportPart> {
        PartConverter() {
            super(ReportPart.class);
        }
    }

    static final class DigitsConverter extends WordConverter<Digits> {
        DigitsConverter() {
            super(Digits.class);
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<OutputFile> file = output.file();
        check(file);
        Optional<ScoreInput.Assessed> read = input.assess(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        Assessment assessment = agency.one("report", read.get().assessments());
        PreviousOption.Read before = previous.read(assessment, console);
        ReportContent content = content(read.get().catalog(), assessment, before);
        try {
            if (file.isPresent()) {
                file.get().write(out -> write(content, out));
            } else {
                write(content, console.bytes());
            }
        } catch (MissingLibraryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return read.get().faultless() && before.faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private void check(Optional<OutputFile> file) throws IOException {
        measures.check();
        if (format != Format.CSV && (part != null || bom.isGiven())) {
            throw new UsageException("--part and --bom belong to csv: say --format csv, or leave them away.");
        }
        if (format == Format.XLSX && file.isEmpty() && console.showsResults()) {
            throw new UsageException("A workbook is no text for a screen: name a file with --output.");
        }
        long inputs =
                measures.standardInputs() + (input.isStandardInput() ? 1 : 0) + (previous.isStandardInput() ? 1 : 0);
        if (inputs > 1) {
            throw new UsageException("Only one file can come from standard input: name the others.");
        }
    }

    private ReportContent content(Catalog catalog, Assessment assessment, PreviousOption.Read before) {
        ReportContent content = ReportContent.builder()
                .catalog(catalog)
                .assessment(assessment)
                .previous(before.assessment())
                .previousCatalog(before.catalog())
                .plan(measures.plan(console))
                .draft(measures.draft(Scorer.of(catalog), assessment, input.language()))
                .report(measures.report(console))
                .build();
        boolean noPlan = content.plan().isEmpty() && content.draft().isEmpty();
        if (part == ReportPart.PLAN && noPlan) {
            throw new UsageException("There is no plan to write: name one with --plan, or say --draft-plan.");
        }
        if (part != null && OF_A_REPORT.contains(part) && content.report().isEmpty()) {
            throw new UsageException("There is no report to write: name one with --report.");
        }
        return content;
    }

    private void write(ReportContent content, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case HTML -> ReportHtml.in(input.language()).withDigits(digits).write(content, text);
            case MARKDOWN ->
                ReportMarkdown.in(input.language()).withDigits(digits).write(content, text);
            case XLSX -> ReportWorkbook.in(input.language()).withDigits(digits).write(content, out);
            case CSV ->
                bom.applyTo(ReportCsv.in(input.language()), ReportCsv::withByteOrderMark)
                        .write(content, part == null ? ReportPart.ASSESSMENT : part, text);
            case JSON -> AgencyReportJson.of(content).write(text);
        }
        text.flush();
    }
}
