package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of every completion of a sheet when some of its nodes get new scores. A score above is the sum of what
 * changes and of the rest: the rest of each completion stays, and the new scores come to it.
 *
 * <p>Items of which only some scores are possible are tried one by one, so that a rest is known as closely as what is
 * left of the sheet with each of them; beyond {@value #MAX_TRIED} such items the others are taken as any score between,
 * which leaves the bounds too wide rather than too narrow.
 */
record MovedCompletions(Scorer scorer, Map<NodeCode, Score> fresh, Map<NodeCode, Range> bounds) {
    private static final int MAX_TRIED = 6;
    static final Range NOTHING = new Range(Fraction.ZERO, Fraction.ZERO, false);

    /** From where to where each score lies afterwards; without those of which nothing is known. */
    static Map<NodeCode, Range> of(Scorer scorer, ScoreSheet sheet, Map<NodeCode, Score> fresh) {
        MovedCompletions moved = new MovedCompletions(scorer, fresh, new HashMap<>());
        Assessment assessment = scorer.assess(sheet);
        List<Item> open = scorer.catalog().items().values().stream()
                .filter(item -> fresh.containsKey(item.code()))
                .filter(item -> assessment.missing().contains(item.code()))
                .filter(item -> !item.onlyScores().isEmpty())
                .limit(MAX_TRIED)
                .toList();
        moved.tryEach(open, sheet);
        moved.bounds.values().removeIf(Range.ALL::equals);
        return moved.bounds;
    }

    private void tryEach(List<Item> open, ScoreSheet sheet) {
        Assessment assessment = scorer.assess(sheet);
        if (!assessment.discrepancies().isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            move(scorer.catalog().tree(), assessment);
            return;
        }
        Item item = open.get(0);
        for (Score score : item.onlyScores()) {
            ScoreSheet next = ScoreSheet.builder()
                    .like(sheet)
                    .putScores(item.code(), score)
                    .build();
            tryEach(open.subList(1, open.size()), next);
        }
    }

    /**
     * A score as a sum.
     *
     * @param rest what does not change of it
     * @param old what the new scores take the place of
     * @param added what the new scores are worth
     */
    private record Sum(Range rest, Range old, Fraction added) {
        Sum plus(Sum term, Fraction share) {
            return new Sum(
                    rest.plus(term.rest.times(share)),
                    old.plus(term.old.times(share)),
                    added.plus(term.added.times(share)));
        }
    }

    private Sum move(CriteriaNode node, Assessment completions) {
        Range all = completions.node(node.code()).orElseThrow().range();
        Score score = fresh.get(node.code());
        if (score != null) {
            return new Sum(NOTHING, all, score.value());
        }
        boolean byParts = node.parts().stream().anyMatch(part -> fresh.containsKey(part.code()));
        Sum below = new Sum(NOTHING, NOTHING, Fraction.ZERO);
        for (CriteriaNode term : byParts ? node.parts() : node.children()) {
            below = below.plus(move(term, completions), term.share());
        }
        // Nothing below a node is given twice, so what fits each of the three to the two others fits them all.
        Range rest = node.children().isEmpty() ? all : common(below.rest, all.minus(below.old));
        Range moved = rest.plus(new Range(below.added, below.added, false)).and(Range.ALL);
        if (!moved.isEmpty()) {
            bounds.merge(node.code(), moved, Range::hull);
        }
        return new Sum(rest, common(below.old, all.minus(below.rest)), below.added);
    }

    static Range common(Range range, Range other) {
        Range both = range.and(other);
        return both.isEmpty() ? range : both;
    }
}
