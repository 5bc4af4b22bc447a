package io.github.ita4j.io.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the bytes of a country's file to one line with the grade of each agency, warm, in one thread and in 64 MiB. Wanted: at most 2
 * microseconds an agency more than a plain parse of the same bytes. {@code mvn -Pbench -pl ita-io -am verify -DskipTests
 * -Dita.bench.catalog.skip=true -Dita.bench.scoring.skip=true -Dita.bench.options=CountryBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountryBenchmark {
    private Path file;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = CountryScores.write(Files.createTempFile("country", ".csv"));
    }

    /** Deletes it. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The fields alone, as records of FastCSV. */
    @Benchmark
    @OperationsPerInvocation(CountryScores.AGENCIES)
    public long plainFastCsv() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                fields += record.getFieldCount();
            }
        }
        return fields;
    }

    /** The grades as CSV. */
    @Benchmark
    @OperationsPerInvocation(CountryScores.AGENCIES)
    public int csv() {
        return assess("--format", "csv");
    }

    /** The grades and the scores of every indicator as JSON lines. */
    @Benchmark
    @OperationsPerInvocation(CountryScores.AGENCIES)
    public int jsonl() {
        return assess("--format", "jsonl", "--detail", "indicators");
    }

    private int assess(String... form) {
        String[] args = new String[4 + form.length];
        args[0] = "assess";
        args[1] = file.toString();
        args[2] = "--year";
        args[3] = "2566";
        System.arraycopy(form, 0, args, 4, form.length);
        int status = Ita.run(
                args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        if (status != ExitStatus.DONE) {
            throw new IllegalStateException("status " + status);
        }
        return status;
    }
}
