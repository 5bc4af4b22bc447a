package io.github.ita4j.scoring.explain;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.KhemmaratTest;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one agency costs by the explained path: its sheet is assessed, and the overall result, with every node below it, and
 * the grade are explained. The scorer and the explainer are made once, as they are meant to be. Wanted: less than 50
 * microseconds for a complete sheet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExplainedPathBenchmark {
    /** So many that no branch learns them by heart. */
    private static final int AGENCIES = 200;

    /** A fiscal year with every leaf known; or the municipality of the tests, of which 45 of 84 items are. */
    @Param({"2565", "2566", "2568", "2566-partial"})
    public String sheet;

    private Scorer scorer;
    private Explainer explainer;
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    @Setup
    public void fill() {
        boolean partial = sheet.endsWith("partial");
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(Integer.parseInt(sheet.substring(0, 4))));
        scorer = Scorer.of(catalog);
        explainer = Explainer.of(scorer);
        Random random = new Random(1);
        for (int i = 0; i < AGENCIES; i++) {
            sheets.add(
                    partial
                            ? Sheets.sheet(catalog.fiscalYear(), KhemmaratTest.SCORES)
                            : complete(catalog, scorer.form().leaves(), random));
        }
        sheets.forEach(one -> assessments.add(scorer.assess(one)));
    }

    /** Survey scores from 70 to 100 with two decimals; one o-item in ten is zero. */
    private static ScoreSheet complete(Catalog catalog, List<NodeCode> leaves, Random random) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
        for (NodeCode leaf : leaves) {
            boolean published = catalog.requiredMeasures().keySet().contains(leaf);
            sheet.putScores(
                    leaf,
                    published
                            ? (random.nextInt(10) == 0 ? Score.ZERO : Score.MAX)
                            : Score.of(7000 + random.nextInt(3001), 100));
        }
        return sheet.build();
    }

    /** The whole path. */
    @Benchmark
    @OperationsPerInvocation(AGENCIES)
    public void assessAndExplain(Blackhole sink) {
        for (ScoreSheet one : sheets) {
            Assessment assessment = scorer.assess(one);
            sink.consume(explainer.explain(assessment, Overall.OVERALL));
            sink.consume(explainer.explainGrade(assessment));
        }
    }

    /** Its first half. */
    @Benchmark
    @OperationsPerInvocation(AGENCIES)
    public void assess(Blackhole sink) {
        for (ScoreSheet one : sheets) {
            sink.consume(scorer.assess(one));
        }
    }

    /** Its second half. */
    @Benchmark
    @OperationsPerInvocation(AGENCIES)
    public void explain(Blackhole sink) {
        for (Assessment assessment : assessments) {
            sink.consume(explainer.explain(assessment, Overall.OVERALL));
            sink.consume(explainer.explainGrade(assessment));
        }
    }
}
