package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.json.PlanJson;
import io.github.ita4j.io.report.PlanReport;
import io.github.ita4j.io.report.ReportCsv;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a plan that ita made is to be written: for people, or as a file that the other commands read. */
final class PlanFormat {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Converter.class,
            completionCandidates = Converter.class,
            description = "The form of the output: text, markdown, csv, or json, which is a plan file. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Format format;

    @Mixin
    private final BomOption bom = new BomOption();

    PlanFormat() {}

    enum Format {
        TEXT,
        MARKDOWN,
        CSV,
        JSON
    }

    static final class Converter extends WordConverter<Format> {
        Converter() {
            super(Format.class);
        }
    }

    void check() {
        bom.requireCsv(format == Format.CSV);
    }

    /** Whether the output holds the plan alone, so that what is to be said about it must be told apart. */
    boolean isPlanAlone() {
        return format == Format.JSON || format == Format.CSV;
    }

    void write(MeasurePlan plan, PlanReport report, Catalog catalog, Language language, Console console)
            throws IOException {
        switch (format) {
            case TEXT -> report.writeText(console.out());
            case MARKDOWN -> report.writeMarkdown(console.out());
            case CSV ->
                bom.applyTo(ReportCsv.in(language), ReportCsv::withByteOrderMark)
                        .write(plan, catalog, console.out());
            case JSON -> PlanJson.of(plan).write(console.out());
        }
        console.out().flush();
    }
}
