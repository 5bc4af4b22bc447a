package io.github.ita4j.io.cli;

/** The forms in which a report can be written. */
enum ReportFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** Reads {@code --format}. */
    static final class Converter extends WordConverter<ReportFormat> {
        Converter() {
            super(ReportFormat.class);
        }
    }
}
