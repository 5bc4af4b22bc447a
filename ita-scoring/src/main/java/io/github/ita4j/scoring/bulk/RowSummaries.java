package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Sums up rows of scores.
 *
 * <p>Every score is linear in the leaves, so the mean of a node is the node's score at the means of the leaves: it is
 * enough to sum the columns, and to score the mean agency once.
 */
final class RowSummaries {
    private final Scorer scorer;
    private final int[] scores;
    private final int width;

    /** The complete rows of a group summed column by column, and the grades of all its rows. */
    private static final class Group {
        final long[] columns;
        final int[] grades;
        /** Whether each agency without a certain grade has passed. */
        final List<Optional<Boolean>> open = new ArrayList<>();

        int complete;
        int incomplete;

        Group(int columns, int grades) {
            this.columns = new long[columns];
            this.grades = new int[grades];
        }
    }

    private RowSummaries(Scorer scorer, int[] scores) {
        this.scorer = scorer;
        this.scores = scores;
        this.width = scorer.form().leaves().size();
    }

    static <K> Map<K, Summary> of(Scorer scorer, int[] scores, int[] grades, IntFunction<K> groupOf) {
        RowSummaries rows = new RowSummaries(scorer, scores);
        int gradeCount = scorer.catalog().gradeScale().grades().size();
        Map<K, Group> groups = new LinkedHashMap<>();
        for (int row = 0; row < grades.length; row++) {
            Group group = groups.computeIfAbsent(groupOf.apply(row), key -> new Group(rows.width, gradeCount));
            rows.add(group, row, grades[row]);
        }
        Map<K, Summary> summaries = new LinkedHashMap<>();
        groups.forEach((key, group) -> summaries.put(key, rows.summary(group)));
        return summaries;
    }

    private void add(Group group, int row, int grade) {
        if (grade == BulkScorer.INCOMPLETE) {
            group.incomplete++;
            return;
        }
        group.complete++;
        if (grade == BulkScorer.OPEN) {
            group.open.add(scorer.assess(RowForm.sheet(scorer, scores, row)).passed());
        } else {
            group.grades[grade]++;
        }
        for (int leaf = 0; leaf < width; leaf++) {
            group.columns[leaf] += scores[row * width + leaf];
        }
    }

    private Summary summary(Group group) {
        SummaryCount count = new SummaryCount(scorer.catalog());
        count.addAgencies(group.incomplete, Optional.empty());
        group.open.forEach(passed -> count.addAgencies(1, passed));
        List<Grade> grades = scorer.catalog().gradeScale().grades();
        for (int i = 0; i < group.grades.length; i++) {
            count.addGrade(grades.get(i), group.grades[i]);
            count.addAgencies(group.grades[i], Optional.of(grades.get(i).passing()));
        }
        if (group.complete > 0) {
            for (NodeResult node : scorer.assess(meanOf(group)).nodes().values()) {
                node.score()
                        .ifPresent(score -> count.addScores(
                                node.code(), score.value().times(Fraction.of(group.complete)), group.complete));
            }
        }
        return count.summary();
    }

    private ScoreSheet meanOf(Group group) {
        ScoreSheet.Builder mean =
                ScoreSheet.builder().fiscalYear(scorer.catalog().fiscalYear());
        for (int leaf = 0; leaf < width; leaf++) {
            NodeCode code = scorer.form().leaves().get(leaf);
            mean.putScores(code, Score.of(group.columns[leaf], 100L * group.complete));
        }
        return mean.exact(true).build();
    }
}
