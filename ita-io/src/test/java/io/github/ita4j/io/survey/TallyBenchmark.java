package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.cli.Ita;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 2,000,000 rows of 24 answers about 8,323 agencies, in a heap of 64 MiB. Wanted: the file counted ({@link #read}) within
 * the time in which DuckDB sums and counts every question by agency ({@link #duckDb}), on two threads, from the same file.
 * Both end with the counts of every agency in memory. {@link #command} also makes the scores and writes 55 MB of JSON.
 * {@code mvn -Pbench -pl ita-io -am verify -DskipTests -Dita.bench.catalog.skip=true -Dita.bench.scoring.skip=true
 * -Dita.bench.options=TallyBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class TallyBenchmark {
    private static final int ROWS = 2_000_000;

    private final Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2564));
    private Path file;
    private Connection duck;
    private String query;

    /** Writes the file and opens a database in memory. */
    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
        SurveyForm form = SurveyForm.of(catalog, Instrument.IIT);
        file = Files.createTempFile("answers", ".csv");
        CountryFile.write(file, form, ROWS);
        duck = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET threads=2");
        }
        query = form.questions().subList(0, CountryFile.QUESTIONS).stream()
                .map(question -> '"' + question.code().code() + '"')
                .map(column -> ", sum(" + column + "), count(" + column + ")")
                .collect(Collectors.joining(
                        "",
                        "SELECT agency, count(*)",
                        " FROM read_csv('" + file + "', header = true) GROUP BY agency"));
    }

    /** Closes the database and deletes the file. */
    @TearDown(Level.Trial)
    public void close() throws IOException, SQLException {
        duck.close();
        Files.delete(file);
    }

    /** The whole command, from the file to the scores of every item of every agency as JSON. */
    @Benchmark
    public int command() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Ita.run(
                new String[] {"tally", file.toString(), "--year", "2564", "--yes-no", "2,1", "--format", "json"},
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err);
        return expect(0, status, err.toString(StandardCharsets.UTF_8));
    }

    /** The same command, refusing duplicates, in a larger heap. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
    public int commandCheckingDuplicates() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Ita.run(
                new String[] {
                    "tally",
                    file.toString(),
                    "--year",
                    "2564",
                    "--yes-no",
                    "2,1",
                    "--format",
                    "json",
                    "--check-duplicates"
                },
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err);
        return expect(0, status, err.toString(StandardCharsets.UTF_8));
    }

    /** The file counted, without the scores. */
    @Benchmark
    public long read() {
        ResponseReading reading = ResponseFileReader.of(catalog)
                .reading(legend -> legend.withYesNo(2, 1))
                .read(file);
        return expect(ROWS, Math.toIntExact(reading.rows() - reading.refusedRows()), "rows");
    }

    /** DuckDB's answers and their sum, for every question of every agency. */
    @Benchmark
    public int duckDb() throws SQLException {
        int agencies = 0;
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                agencies++;
            }
        }
        return expect(CountryFile.AGENCIES, agencies, "agencies");
    }

    /** The fields alone, as records of FastCSV. */
    @Benchmark
    public long plainFastCsv() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                fields += record.getFieldCount();
            }
        }
        return expect((ROWS + 1) * (CountryFile.QUESTIONS + 2), Math.toIntExact(fields), "fields");
    }

    private static int expect(int expected, int found, String what) {
        if (expected != found) {
            throw new IllegalStateException(what + ": " + found + " instead of " + expected);
        }
        return found;
    }
}
