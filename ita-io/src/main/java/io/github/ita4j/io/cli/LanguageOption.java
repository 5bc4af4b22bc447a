package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import picocli.CommandLine.Option;

/**
 * {@code --lang} of the commands whose whole output is in one language. Those of which a part is, or that say both in
 * JSON, tell so in words of their own.
 */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the output: th or en. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

    LanguageOption() {}

    Language language() {
        return language;
    }
}
