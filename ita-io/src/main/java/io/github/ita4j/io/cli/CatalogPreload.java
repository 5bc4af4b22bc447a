package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Scorer;
import java.util.List;

/**
 * Reads the catalogue that a command will ask for while the command line is still being understood. The two take most of
 * the time of a short run and do not need each other.
 */
final class CatalogPreload {
    private CatalogPreload() {}

    /** Begins to read, in a thread of its own that keeps no program alive; what fails here fails again where it is reported. */
    static void start(String[] args) {
        Thread ahead = new Thread(() -> read(args), "catalogue-ahead");
        ahead.setDaemon(true);
        ahead.setUncaughtExceptionHandler((thread, failure) -> {});
        ahead.start();
    }

    private static void read(String[] args) {
        // What all years share is read first.
        List<FiscalYear> years = Catalogs.years();
        for (FiscalYear year : years) {
            for (String argument : args) {
                if (argument.equals(year.toString())) {
                    // Made while the scores are read.
                    Scorer.of(Catalogs.forYear(year));
                }
            }
        }
    }
}
