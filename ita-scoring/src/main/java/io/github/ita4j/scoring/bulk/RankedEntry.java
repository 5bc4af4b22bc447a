package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import org.immutables.value.Value;

/**
 * One place of a ranking.
 *
 * <pre>{@code
 * Ranking<Assessment> ranking = Ranking.byOverall(assessments);
 * RankedEntry<Assessment> second = ranking.places().get(1);
 * second.rank(); // 2
 * second.score(); // 88
 * second.entry().agency().map(Agency::name); // Optional[หน่วยงานที่ 2]
 * }</pre>
 *
 * <p>Immutable and thread-safe if the entry is.
 *
 * @param <T> what is ranked
 */
@Value.Immutable
@ValueStyle
public interface RankedEntry<T> extends JsonObject {
    /**
     * The rank: 1 plus the number of entries with a higher score.
     *
     * @return 1 or more
     */
    int rank();

    /**
     * The score that decides.
     *
     * @return the exact score; entries whose scores are reported alike share a rank
     */
    Score score();

    /**
     * What is ranked.
     *
     * @return the entry
     */
    T entry();

    /**
     * A place.
     *
     * @param rank the rank, 1 or more
     * @param score the score that decides
     * @param entry what is ranked
     * @param <T> what is ranked
     * @return the place
     * @throws IllegalArgumentException if the rank is less than 1
     */
    static <T> RankedEntry<T> of(int rank, Score score, T entry) {
        return ImmutableRankedEntry.of(rank, score, entry);
    }

    /** Refuses ranks below 1. */
    @Value.Check
    default void check() {
        if (rank() < 1) {
            throw new IllegalArgumentException("Rank " + rank() + ": a rank is 1 or more.");
        }
    }
}
