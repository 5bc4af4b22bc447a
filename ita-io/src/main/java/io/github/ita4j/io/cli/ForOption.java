package io.github.ita4j.io.cli;

import io.github.ita4j.core.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --for}: the fiscal year of a plan. */
final class ForOption {
    @Option(names = "--for", paramLabel = "YEAR")
    private @Nullable FiscalYear year;

    /** The year that is asked for, or the usual one. */
    FiscalYear or(FiscalYear usual) {
        return year == null ? usual : year;
    }
}
