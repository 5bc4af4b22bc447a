package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.List;
import java.util.Random;

/** Rows of scores, many of them close to where a grade changes. */
final class RandomRows {
    private static final int[] THRESHOLDS = {5000, 5500, 6500, 7000, 7500, 8500, 9500, 10_000};

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
    }

    int[] rows(List<NodeCode> leaves, int rows) {
        int[] scores = new int[rows * leaves.size()];
        for (int row = 0; row < rows; row++) {
            fill(leaves, scores, row * leaves.size());
        }
        return scores;
    }

    private void fill(List<NodeCode> leaves, int[] scores, int start) {
        int around = THRESHOLDS[random.nextInt(THRESHOLDS.length)];
        int spread = List.of(0, 1, 3, 50, 10_000).get(random.nextInt(5));
        int zeros = random.nextInt(4);
        boolean sameEverywhere = random.nextInt(3) == 0;
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            boolean published = isPublished(leaves.get(leaf));
            scores[start + leaf] = published && !sameEverywhere
                    ? (random.nextInt(10) < zeros ? 0 : 10_000)
                    : Math.max(0, Math.min(10_000, around + random.nextInt(2 * spread + 1) - spread));
        }
    }

    static boolean isPublished(NodeCode leaf) {
        return leaf instanceof ItemCode item && item.instrument() == Instrument.OIT;
    }

    static ScoreSheet sheet(Catalog catalog, List<NodeCode> leaves, int[] scores, int row) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int score = scores[row * leaves.size() + leaf];
            if (score != BulkScorer.MISSING) {
                sheet.putScores(leaves.get(leaf), Score.of(score, 100));
            }
        }
        return sheet.build();
    }
}
