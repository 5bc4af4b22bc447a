package io.github.ita4j.catalog;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read one year's catalogue, the shared definitions included and nothing cached. Wanted: less than 30 ms
 * once the JVM is warm. {@code mvn -Pbench -pl ita-catalog -am verify -DskipTests} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CatalogLoadingBenchmark {
    /** The fiscal year to read. */
    @Param({"2563", "2566", "2569"})
    public int year;

    @Benchmark
    public Catalog load() {
        return new ShippedCatalogs("/io/github/ita4j/catalog/data/").forYear(FiscalYear.ofBuddhist(year));
    }
}
