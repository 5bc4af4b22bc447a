package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What came of checking all laws of a catalogue. The same catalogue, seed and tries give the same report on every machine.
 *
 * <pre>{@code
 * LawReport report = CatalogLaws.of(draft).check(2, 10);
 * report.holds(); // false
 * report.violations().stream().map(LawViolation::law).toList(); // [MONOTONICITY]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface LawReport extends JsonObject {
    /**
     * The catalogue that was checked.
     *
     * @return its stamp
     */
    CatalogStamp catalog();

    /**
     * The catalogue of the other year that it was compared with.
     *
     * @return its stamp
     */
    CatalogStamp comparedWith();

    /**
     * What the random score sheets were made from.
     *
     * @return the seed
     */
    long seed();

    /**
     * How often a law about random score sheets was to be tried.
     *
     * @return 1 or more
     */
    int tries();

    /**
     * The laws one by one.
     *
     * @return a result for every law, in the order of {@link CatalogLaw}
     */
    List<LawResult> results();

    /**
     * Everything that was found.
     *
     * @return the violations of all laws in their order; empty if all laws held
     */
    default List<LawViolation> violations() {
        return results().stream()
                .flatMap(result -> result.violations().stream())
                .toList();
    }

    /**
     * Whether all laws were checked and held.
     *
     * @return true if there is no violation
     */
    default boolean holds() {
        return violations().isEmpty();
    }

    /**
     * What came of checking one law: it held in so many tries, it is violated, or it could not be checked because a law that
     * every result needs is violated.
     *
     * <pre>{@code
     * LawReport.LawResult first = report.results().get(0);
     * first.law(); // WEIGHTS
     * first.outcome() == LawReport.LawResult.Outcome.HELD; // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface LawResult extends JsonObject {
        /**
         * The law.
         *
         * @return the law
         */
        CatalogLaw law();

        /**
         * How often it was tried.
         *
         * @return 1 for a law that is decided at once; up to the number of tries asked for where sheets are random, less if one
         *     failed; 0 where it could not be checked
         */
        int tries();

        /**
         * How the catalogue breaks it.
         *
         * @return the violations; empty where it held or was not checked
         */
        List<LawViolation> violations();

        /**
         * What came of it.
         *
         * @return held, violated or not checked
         */
        default Outcome outcome() {
            if (!violations().isEmpty()) {
                return Outcome.VIOLATED;
            }
            return tries() == 0 ? Outcome.NOT_CHECKED : Outcome.HELD;
        }

        /** What came of checking a law. */
        enum Outcome {
            /** No try broke it. */
            HELD,
            /** The catalogue breaks it. */
            VIOLATED,
            /** Another law is violated without which no result can be computed. */
            NOT_CHECKED
        }
    }
}
