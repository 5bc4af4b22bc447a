///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.ita4j:ita-io:0.1.0

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Scores in, grades out, as CSV: {@code jbang Grades.java 2566 khemmarat-2566.csv}. Where something is missing, all grades
 * that are still possible are named.
 */
public final class Grades {
    private Grades() {}

    public static void main(String[] args) throws IOException {
        Catalog catalog = Catalogs.forYear(FiscalYear.parse(args[0]));
        ScoreReading reading = ScoreFileReader.of(catalog).read(Path.of(args[1]));
        Scorer scorer = Scorer.of(catalog);
        try (CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8))) {
            out.writeRecord("agency", "least total", "most total", "grades");
            for (var sheet : reading.sheets()) {
                Assessment result = scorer.assess(sheet);
                out.writeRecord(
                        result.agency().map(Agency::name).orElse(""),
                        result.overall().lower().reported().toPlainString(),
                        result.overall().upper().reported().toPlainString(),
                        result.possibleGrades().stream()
                                .map(grade -> grade.code().toString())
                                .collect(Collectors.joining(" ")));
            }
        }
        reading.faults().stream().map(Fault::report).forEach(System.err::println);
        System.exit(reading.faults().isEmpty() ? 0 : 1);
    }
}
