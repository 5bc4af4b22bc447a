package io.github.ita4j.io.cli;

import picocli.CommandLine.Option;

/** {@code --format} of the commands that write for people or for programs. */
final class TextOrJson {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Converter.class,
            completionCandidates = Converter.class,
            description = "The form of the output: text or json. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Format format;

    TextOrJson() {}

    Format format() {
        return format;
    }

    enum Format {
        TEXT,
        JSON
    }

    static final class Converter extends WordConverter<Format> {
        Converter() {
            super(Format.class);
        }
    }
}
