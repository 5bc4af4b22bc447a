package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;

/**
 * An instrument, or a part of one, on its way up.
 *
 * <p>It has two scores, which are one where its score is known. The floor is what the level has reached for certain; a
 * threshold is compared with it. The counted score is the most of it that the overall score may hold already; only
 * what rises above it is certain to add to the overall score.
 */
final class RisingScore {
    private final NodeCode code;
    private final Fraction share;
    private final boolean known;
    private Fraction start;
    private Fraction floor;
    private Fraction counted;
    private Fraction points = Fraction.ZERO;

    /**
     * A level where it stands.
     *
     * @param code the instrument or part
     * @param share what one point of it is worth in the overall score
     * @param known whether its score is known
     * @param floor the score, or the least it can be
     * @param counted the score, or what the overall score may hold of it already
     */
    RisingScore(NodeCode code, Fraction share, boolean known, Fraction floor, Fraction counted) {
        this.code = code;
        this.share = share;
        this.known = known;
        this.start = floor;
        this.floor = floor;
        this.counted = counted;
    }

    NodeCode code() {
        return code;
    }

    Fraction share() {
        return share;
    }

    Fraction floor() {
        return floor;
    }

    /** Takes in the points that published items add to the overall score; these are no rise. */
    void publish(Fraction overallPoints) {
        floor = capped(floor.plus(overallPoints.dividedBy(share)));
        counted = capped(counted.plus(overallPoints.dividedBy(share)));
        start = floor;
    }

    /** Raises the level to a score if it stands lower, and returns what that is certain to add to the overall score. */
    Fraction raiseTo(Fraction score) {
        Fraction added = score.minus(counted).max(Fraction.ZERO).times(share);
        floor = floor.max(score);
        counted = counted.max(score);
        points = points.plus(added);
        return added;
    }

    /** Raises the level until it has added these points to the overall score or is full; returns what it added. */
    Fraction raiseBy(Fraction overallPoints) {
        Fraction wanted = overallPoints.dividedBy(share).plus(counted);
        return raiseTo(capped(wanted));
    }

    /** The score that a further required rise would start from. */
    Fraction height() {
        return floor.max(counted);
    }

    boolean hasRisen() {
        return floor.compareTo(start) > 0;
    }

    ImmutableRequiredRise.Builder rise() {
        return ImmutableRequiredRise.builder()
                .code(code)
                .from(Score.of(start))
                .known(known)
                .to(Score.of(floor))
                .points(points);
    }

    static Fraction capped(Fraction score) {
        return score.min(Score.MAX.value());
    }
}
