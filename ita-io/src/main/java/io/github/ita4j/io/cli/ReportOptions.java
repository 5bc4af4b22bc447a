package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import picocli.CommandLine.Option;

/** How a report about catalogues is to be written. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Converter.class,
            description = "The form of the output: text, json or markdown. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private ReportFormat format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the output: th or en; JSON has both. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

    ReportOptions() {}

    ReportFormat format() {
        return format;
    }

    Language language() {
        return language;
    }
}
