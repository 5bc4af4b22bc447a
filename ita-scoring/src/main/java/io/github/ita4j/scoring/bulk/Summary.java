package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of agencies in numbers: how many have passed, how many have which grade, and how their scores are spread.
 *
 * <pre>{@code
 * Summary summary = Ranking.of(catalog, results).all();
 * summary.passed() + " of " + summary.agencies() + " have passed"; // 3 of 4 have passed
 * summary.grades().values(); // [1, 2, 0, 0, 1]
 * summary.spread(Instrument.OIT).map(Summary.Spread::median); // Optional[88]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Summary extends JsonObject {
    /**
     * Which group of a ranking it is.
     *
     * @return the name, or empty for all agencies and for those without a group
     */
    Optional<String> group();

    /**
     * The number of agencies.
     *
     * @return 0 or more
     */
    int agencies();

    /**
     * The number of agencies that have passed for certain.
     *
     * @return 0 or more
     */
    int passed();

    /**
     * The number of agencies that have failed for certain.
     *
     * @return 0 or more
     */
    int failed();

    /**
     * How many agencies have each grade.
     *
     * @return the numbers of all grades of the catalogue, the best first; 0 where nobody has the grade
     */
    Map<Grade, Integer> grades();

    /**
     * How the scores that are reported are spread.
     *
     * @return of the overall score, the ranked one and each instrument; one that is reported of no agency is left out
     */
    Map<NodeCode, Spread> scores();

    /**
     * The number of agencies that may still have passed or failed.
     *
     * @return 0 or more
     */
    default int open() {
        return agencies() - passed() - failed();
    }

    /**
     * The number of agencies for which no grade is claimed.
     *
     * @return 0 or more
     */
    default int withoutGrade() {
        return agencies()
                - grades().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How the scores of a node are spread.
     *
     * @param code any code
     * @return the spread, or empty where the score is reported of no agency
     */
    default Optional<Spread> spread(NodeCode code) {
        return Optional.ofNullable(scores().get(code));
    }

    /**
     * How scores are spread. Each number is exact over the scores as they are reported, with two decimals, so that it can be
     * checked by what is published.
     *
     * <p>Quartiles are those that spreadsheets call {@code QUARTILE.INC}: between two neighbours in proportion.
     *
     * <pre>{@code
     * Summary.Spread spread = Summary.Spread.of(9000, 8000, 6000, 8500);
     * spread.median(); // 82.5
     * spread.lowerQuartile(); // 75
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Spread extends JsonObject {
        /**
         * Over how many agencies.
         *
         * @return at least 1
         */
        int agencies();

        /**
         * The sum of the scores by their number.
         *
         * @return the exact mean
         */
        Score mean();

        /**
         * The lowest score.
         *
         * @return the score
         */
        Score lowest();

        /**
         * The score at a quarter of the way from the lowest to the highest.
         *
         * @return the exact score
         */
        Score lowerQuartile();

        /**
         * The score in the middle.
         *
         * @return the exact score
         */
        Score median();

        /**
         * The score at three quarters of the way.
         *
         * @return the exact score
         */
        Score upperQuartile();

        /**
         * The highest score.
         *
         * @return the score
         */
        Score highest();

        /**
         * The spread of scores.
         *
         * @param hundredths the scores in hundredths, from 0 to 10000, in any order; at least one
         * @return their spread
         * @throws IllegalArgumentException if there is none, or one is no score
         */
        static Spread of(int... hundredths) {
            if (hundredths.length == 0) {
                throw new IllegalArgumentException("A spread of no scores: give at least one.");
            }
            int[] sorted = hundredths.clone();
            Arrays.sort(sorted);
            return ImmutableSpread.of(
                    sorted.length,
                    Score.of(Arrays.stream(sorted).asLongStream().sum(), 100L * sorted.length),
                    quartile(sorted, 0),
                    quartile(sorted, 1),
                    quartile(sorted, 2),
                    quartile(sorted, 3),
                    quartile(sorted, 4));
        }

        private static Score quartile(int[] sorted, int quarters) {
            long way = quarters * (sorted.length - 1L);
            int below = (int) (way / 4);
            int above = Math.min(below + 1, sorted.length - 1);
            return Score.of((4 - way % 4) * sorted[below] + way % 4 * sorted[above], 400);
        }
    }
}
