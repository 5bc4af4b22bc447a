package io.github.ita4j.io.cli;

import picocli.CommandLine.Option;

/** {@code --format} of what people read as text and programs as JSON. */
final class PageFormat {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Converter.class,
            completionCandidates = ReportFormat.Converter.class,
            description = "The form of the output: text, json or markdown. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private ReportFormat format;

    PageFormat() {}

    ReportFormat format() {
        return format;
    }
}
