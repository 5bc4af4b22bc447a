package io.github.ita4j.io.cli;

import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** {@code --bom} of the commands that write CSV among other forms. */
final class BomOption {
    @Option(names = "--bom", description = "With csv: begin with a byte order mark, which Excel needs to show Thai.")
    private boolean bom;

    BomOption() {}

    boolean isGiven() {
        return bom;
    }

    /** Refuses the option with any other form. */
    void requireCsv(boolean csv) {
        if (bom && !csv) {
            throw new UsageException("--bom belongs to csv: say --format csv, or leave it away.");
        }
    }

    /** The writer as it is, or as {@code withMark} makes it where the option is given. */
    <T> T applyTo(T writer, UnaryOperator<T> withMark) {
        return bom ? withMark.apply(writer) : writer;
    }
}
