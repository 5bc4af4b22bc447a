package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a report about catalogues is to be written. */
final class ReportOptions {
    @Mixin
    private final PageFormat format = new PageFormat();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the output: th or en; JSON has both. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

    ReportOptions() {}

    ReportFormat format() {
        return format.format();
    }

    Language language() {
        return language;
    }
}
