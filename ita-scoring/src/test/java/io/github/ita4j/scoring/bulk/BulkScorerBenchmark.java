package io.github.ita4j.scoring.bulk;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one agency costs over arrays, beside the plainest loop over the same scores as {@code double}: one weighted sum,
 * no grade, no check. Wanted: at most three times the plain loop, and less than 100 ns for an agency.
 * {@code mvn -Pbench -pl ita-scoring -am verify -DskipTests} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BulkScorerBenchmark {
    private static final int AGENCIES = 8_300;

    /** The fiscal year: 88 leaves in 2564 and 2566, 36 in 2568. */
    @Param({"2564", "2566", "2568"})
    public int year;

    private BulkScorer bulk;
    private int[] scores;
    private int[] overall;
    private int[] grades;
    private double[] plainScores;
    private double[] plainWeights;
    private double[] plainOverall;

    @Setup
    public void fill() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        bulk = BulkScorer.of(catalog);
        scores = new RandomRows(new Random(1)).rows(bulk.leaves(), AGENCIES);
        overall = new int[AGENCIES];
        grades = new int[AGENCIES];
        plainScores = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            plainScores[i] = scores[i] / 100.0;
        }
        plainWeights = new double[bulk.width()];
        for (int i = 0; i < plainWeights.length; i++) {
            plainWeights[i] = 1.0 / plainWeights.length;
        }
        plainOverall = new double[AGENCIES];
    }

    @Benchmark
    @OperationsPerInvocation(AGENCIES)
    public int[] exact() {
        bulk.score(scores, overall, grades);
        return grades;
    }

    @Benchmark
    @OperationsPerInvocation(AGENCIES)
    public double[] plain() {
        int width = plainWeights.length;
        for (int row = 0; row < AGENCIES; row++) {
            double sum = 0;
            for (int leaf = 0; leaf < width; leaf++) {
                sum += plainWeights[leaf] * plainScores[row * width + leaf];
            }
            plainOverall[row] = sum;
        }
        return plainOverall;
    }
}
