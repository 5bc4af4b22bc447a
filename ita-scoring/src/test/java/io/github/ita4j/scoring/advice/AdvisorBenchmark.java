package io.github.ita4j.scoring.advice;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an advice takes where all 43 o-items are zero. Wanted: less than 50 ms. {@code mvn -Pbench -pl ita-scoring
 * -am verify -DskipTests} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdvisorBenchmark {
    /** The fiscal year: the sums of gains of 2564 are the finest. */
    @Param({"2564", "2566"})
    public int year;

    /** Efforts that are all 1, small whole numbers, or so varied that no two sums are alike. */
    @Param({"equal", "small", "varied"})
    public String efforts;

    private Advisor advisor;
    private Assessment assessment;
    private GradeCode target;
    private final Map<ItemCode, Fraction> effortOf = new HashMap<>();

    @Setup
    public void fill() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Random random = new Random(1);
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .putScores(Instrument.IIT, Score.of(88))
                .putScores(Instrument.EIT, Score.of(90));
        for (ItemCode code : catalog.requiredMeasures().keySet()) {
            sheet.putScores(code, Score.ZERO);
            if (efforts.equals("small")) {
                effortOf.put(code, Fraction.of(1 + random.nextInt(10)));
            } else if (efforts.equals("varied")) {
                effortOf.put(code, Fraction.of(100_000 + random.nextInt(1_000_000), 1000));
            }
        }
        advisor = Advisor.of(Scorer.of(catalog));
        assessment = Scorer.of(catalog).assess(sheet.build());
        target = catalog.gradeScale().grades().get(1).code();
    }

    @Benchmark
    public Advice advise() {
        return advisor.advise(assessment, target, effortOf);
    }
}
