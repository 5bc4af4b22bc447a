package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one node while an agency is assessed. */
final class NodeEvaluation {
    /** What is given for the node itself. */
    @Nullable
    Given given;

    /** Whether {@link #given} is not in the sheet, but follows from it. */
    boolean inferred;

    Origin origin = Origin.MISSING;
    /** The score, taking every number as it was given. */
    @Nullable
    Score score;

    @Nullable
    NodeCode followsFrom;

    boolean partsUsed;
    /** Whether the sheet says anything of the node or of something below it. */
    boolean touched;
    /** Whether its given score counts though nothing below it can make it up, so that it says nothing of what is below. */
    boolean loose;
    /** Whether its given score, what is below it and its parts contradict each other. */
    boolean contradictory;

    /** The scores that are known from elsewhere to be the only ones for it. */
    Range bound = Range.ALL;
    /** The scores that what is below the node, and its bound, allow for it. */
    ScoreSet below = ScoreSet.ALL;
    /** The scores that the node and what is below it allow for it. */
    ScoreSet set = ScoreSet.ALL;
    /** The scores that the whole sheet allows for it. */
    ScoreSet feasible = ScoreSet.ALL;

    boolean isKnown() {
        return origin != Origin.MISSING;
    }

    /** Whether something follows from it for what is below. */
    boolean binds() {
        return !loose && !contradictory;
    }

    NodeResult result(ScoreTree node) {
        Range range = feasible.hull();
        if (origin == Origin.MISSING && !partsUsed && range.equals(Range.ALL)) {
            return node.unknown();
        }
        return ImmutableNodeResult.of(
                node.code(), origin, Optional.ofNullable(score), range, Optional.ofNullable(followsFrom), partsUsed);
    }
}
