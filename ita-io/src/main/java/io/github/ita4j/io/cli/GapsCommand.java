package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.json.GapsJson;
import io.github.ita4j.io.report.GapsCsv;
import io.github.ita4j.io.report.GapsMarkdown;
import io.github.ita4j.io.report.GapsText;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita gaps}: from zeros to the measures they require. */
@Command(
        name = "gaps",
        description = "List the o-items that scored zero, by improvement theme, with what answers them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GapsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The form of the output: text, json, csv or markdown. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Format format;

    GapsCommand(Console console) {
        this.console = console;
    }

    enum Format {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    static final class FormatConverter extends WordConverter<Format> {
        FormatConverter() {
            super(Format.class);
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoreInput.Assessed> read = input.assess(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        Catalog catalog = read.get().catalog();
        GapAnalyzer analyzer = GapAnalyzer.of(catalog);
        List<GapAnalysis> analyses =
                read.get().assessments().stream().map(analyzer::analyze).toList();
        switch (format) {
            case TEXT -> GapsText.of(catalog, input.language()).write(analyses, console.out());
            case JSON -> GapsJson.of(catalog).write(analyses, console.out());
            case CSV -> GapsCsv.of(catalog, input.language()).write(analyses, console.out());
            case MARKDOWN -> GapsMarkdown.of(catalog, input.language()).write(analyses, console.out());
        }
        console.out().flush();
        return read.get().faultless() ? ExitStatus.DONE : ExitStatus.BAD;
    }
}
