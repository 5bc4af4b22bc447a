package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.FullResult;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Catalogues and sheets of every kind: complete, with holes, and at odds with themselves. */
public final class RandomSheets {
    private static final List<GradeScale> SCALES =
            List.of(SmallCatalogs.LETTERS, SmallCatalogs.LEVELS_OF_INSTRUMENTS, SmallCatalogs.LEVELS);

    private RandomSheets() {}

    public static Catalog catalog(Random random) {
        GradeScale scale = SCALES.get(random.nextInt(3));
        boolean parts = scale == SmallCatalogs.LEVELS || random.nextInt(4) == 0;
        return SmallCatalogs.of(
                scale,
                parts,
                1 + random.nextInt(4),
                1 + random.nextInt(4),
                1 + random.nextInt(5),
                1 + random.nextInt(3));
    }

    /** Every item, and nothing else. */
    public static Map<NodeCode, Score> items(Catalog catalog, Random random) {
        Map<NodeCode, Score> scores = new HashMap<>();
        catalog.items().keySet().forEach(code -> scores.put(code, score(code, random)));
        return scores;
    }

    /** Some of the items, and nothing else. */
    public static Map<NodeCode, Score> someItems(Catalog catalog, Random random) {
        Map<NodeCode, Score> scores = items(catalog, random);
        scores.keySet().removeIf(code -> random.nextInt(3) == 0);
        return scores;
    }

    /** Some scores of one true result, at any level, either exact or as they would be reported. */
    public static Map<NodeCode, Score> shownOfTruth(Catalog catalog, Random random, boolean exact) {
        Map<ItemCode, Score> first = new HashMap<>();
        Map<ItemCode, Score> second = new HashMap<>();
        for (ItemCode code : catalog.items().keySet()) {
            Score score = score(code, random);
            first.put(code, score);
            second.put(code, code.instrument() == Instrument.OIT ? score : score(code, random));
        }
        FullResult truth = new FullResult(catalog, first, second);
        int chance = 1 + random.nextInt(4);
        Map<NodeCode, Score> shown = new HashMap<>();
        for (NodeCode code : catalog.nodes()) {
            if (random.nextInt(5) < (code instanceof PartCode ? 2 : chance)) {
                Score score = truth.score(code);
                shown.put(code, exact ? score : Score.of(score.reported()));
            }
        }
        return shown;
    }

    /** Scores at any level that have nothing to do with each other. */
    public static Map<NodeCode, Score> atOdds(Catalog catalog, Random random) {
        Map<NodeCode, Score> scores = new HashMap<>();
        int chance = 1 + random.nextInt(4);
        for (NodeCode code : catalog.nodes()) {
            if (random.nextInt(5) < chance) {
                scores.put(code, random.nextInt(5) == 0 ? Score.of(random.nextInt(701), 7) : nearThreshold(random));
            }
        }
        return scores;
    }

    private static Score score(NodeCode code, Random random) {
        return ((ItemCode) code).instrument() == Instrument.OIT
                ? (random.nextInt(5) == 0 ? Score.ZERO : Score.MAX)
                : nearThreshold(random);
    }

    private static Score nearThreshold(Random random) {
        int threshold = List.of(70, 85, 95, 97, 100, 50).get(random.nextInt(6));
        int hundredths = random.nextInt(3) == 0 ? random.nextInt(10_001) : 100 * threshold + random.nextInt(7) - 3;
        return Score.of(Math.max(0, Math.min(10_000, hundredths)), 100);
    }
}
