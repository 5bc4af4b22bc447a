package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What came of checking one law: it held in so many tries, it is violated, or it could not be checked because a law that
 * every result needs is violated.
 *
 * <pre>{@code
 * LawResult first = report.results().get(0);
 * first.law(); // WEIGHTS
 * first.outcome() == LawResult.Outcome.HELD; // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface LawResult extends JsonObject {
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
