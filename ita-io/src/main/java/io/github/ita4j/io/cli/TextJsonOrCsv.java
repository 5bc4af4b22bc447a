package io.github.ita4j.io.cli;

/** The forms of a result that is also a table. */
enum TextJsonOrCsv {
    TEXT,
    JSON,
    CSV;

    /** Reads {@code --format}. */
    static final class Converter extends WordConverter<TextJsonOrCsv> {
        Converter() {
            super(TextJsonOrCsv.class);
        }
    }
}
