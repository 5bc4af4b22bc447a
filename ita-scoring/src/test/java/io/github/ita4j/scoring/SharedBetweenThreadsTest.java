package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advisor;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.Explanation;
import io.github.ita4j.scoring.explain.GradeExplanation;
import io.github.ita4j.scoring.explain.RandomSheets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One scorer, one advisor and one explainer for all threads: each gets the answers that it would get alone. */
class SharedBetweenThreadsTest {
    private static final int THREADS = 6;
    private static final int SHEETS = 24;

    private record Answer(Assessment assessment, Explanation explanation, GradeExplanation grade, Advice advice) {}

    private record Tools(Scorer scorer, Advisor advisor, Explainer explainer, GradeCode target) {
        static Tools of(Catalog catalog) {
            Scorer scorer = Scorer.of(catalog);
            return new Tools(
                    scorer,
                    Advisor.of(Scorer.of(catalog)),
                    Explainer.of(scorer),
                    catalog.gradeScale().grades().get(0).code());
        }

        Answer answer(ScoreSheet sheet) {
            Assessment assessment = scorer.assess(sheet);
            return new Answer(
                    assessment,
                    explainer.explain(assessment, Overall.OVERALL),
                    explainer.explainGrade(assessment),
                    advisor.advise(assessment, target));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2566})
    void allThreadsGetTheAnswersOfOne(int year) throws Exception {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        List<ScoreSheet> sheets = sheets(catalog);
        Tools alone = Tools.of(catalog);
        List<Answer> expected = sheets.stream().map(alone::answer).toList();

        // New ones, so that whatever they work out at first use is worked out by all threads at once.
        Tools shared = Tools.of(catalog);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Answer>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(executor.submit(() -> {
                    start.await();
                    return rotated(sheets, thread).stream().map(shared::answer).toList();
                }));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(running.get(i).get()).isEqualTo(rotated(expected, i));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Two threads begin with the same sheet, the others elsewhere. */
    private static <T> List<T> rotated(List<T> list, int thread) {
        List<T> rotated = new ArrayList<>(list);
        Collections.rotate(rotated, thread / 2 * 7);
        return rotated;
    }

    private static List<ScoreSheet> sheets(Catalog catalog) {
        Random random = new Random(2566);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < SHEETS / 3; i++) {
            sheets.add(Sheets.sheet(catalog, RandomSheets.items(catalog, random)));
            sheets.add(Sheets.sheet(catalog, RandomSheets.someItems(catalog, random)));
            sheets.add(Sheets.sheet(catalog, RandomSheets.shownOfTruth(catalog, random, false)));
        }
        return sheets;
    }
}
