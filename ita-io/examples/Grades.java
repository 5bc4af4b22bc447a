///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.ita4j:ita-io:0.1.0

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReader;
import io.github.ita4j.scoring.Scorer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Scores in, grades out, one line per agency: {@code jbang Grades.java 2566 khemmarat-2566.csv}. Where something is missing,
 * all grades that are still possible are named.
 */
public final class Grades {
    private Grades() {}

    public static void main(String[] args) {
        // Thai needs UTF-8, whatever the machine has.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.parse(args[0])));
        try (ScoreReader in = ScoreFileReader.of(scorer.catalog()).open(Path.of(args[1]))) {
            in.forEach(sheet -> out.println(scorer.assess(sheet).summary()));
            in.faults().forEach(fault -> System.err.println(fault.report()));
            System.exit(in.faults().isEmpty() ? 0 : 1);
        }
    }
}
