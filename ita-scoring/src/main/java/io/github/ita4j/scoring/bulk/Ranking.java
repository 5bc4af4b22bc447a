package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Entries in the order of their scores, the highest first. Scores are compared as they are reported, so entries that
 * are published with the same score share a rank, and the ranks after them are left out: 1, 2, 2, 4.
 *
 * <pre>{@code
 * Ranking<Assessment> ranking = Ranking.byOverall(assessments);
 * ranking.places().stream().map(RankedEntry::rank).toList(); // [1, 2, 2, 4]
 *
 * Ranking<Assessment> byOit = Ranking.of(assessments, a -> a.node(Instrument.OIT).flatMap(NodeResult::score));
 * byOit.unranked(); // []: all of them have a score for the OIT
 * }</pre>
 *
 * <p>Immutable and thread-safe if the entries are.
 *
 * @param <T> what is ranked
 */
@Value.Immutable
@ValueStyle
public interface Ranking<T> extends JsonObject {
    /**
     * The entries that have a score.
     *
     * @return the places from the highest score to the lowest; entries that share a rank in the order they were given
     */
    List<RankedEntry<T>> places();

    /**
     * The entries without a score.
     *
     * @return the entries in the order they were given
     */
    List<T> unranked();

    /**
     * Ranks entries.
     *
     * @param entries what to rank
     * @param scoreOf the score of an entry, or empty where it is missing
     * @param <T> what is ranked
     * @return the ranking
     */
    static <T> Ranking<T> of(Collection<? extends T> entries, Function<? super T, Optional<Score>> scoreOf) {
        List<RankedEntry<T>> scored = new ArrayList<>();
        List<T> unranked = new ArrayList<>();
        for (T entry : entries) {
            scoreOf.apply(entry)
                    .ifPresentOrElse(score -> scored.add(RankedEntry.of(1, score, entry)), () -> unranked.add(entry));
        }
        scored.sort(Comparator.comparing((RankedEntry<T> place) -> place.score().reported())
                .reversed());
        List<RankedEntry<T>> places = new ArrayList<>();
        for (RankedEntry<T> next : scored) {
            int rank = places.size() + 1;
            if (!places.isEmpty()) {
                RankedEntry<T> last = places.get(places.size() - 1);
                BigDecimal reported = next.score().reported();
                rank = last.score().reported().compareTo(reported) == 0 ? last.rank() : rank;
            }
            places.add(RankedEntry.of(rank, next.score(), next.entry()));
        }
        return ImmutableRanking.of(places, unranked);
    }

    /**
     * Ranks assessments by their overall scores.
     *
     * @param assessments the assessments
     * @return the ranking; assessments whose overall score is missing are not ranked
     */
    static Ranking<Assessment> byOverall(Collection<Assessment> assessments) {
        return of(assessments, assessment -> Optional.of(assessment.overall()).flatMap(NodeResult::score));
    }
}
