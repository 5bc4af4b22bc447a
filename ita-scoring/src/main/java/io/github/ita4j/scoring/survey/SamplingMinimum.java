package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.sheet.Agency;
import java.util.OptionalLong;

/**
 * How many respondents a survey needs at an agency.
 *
 * <p>No catalogue that ita4j ships holds such a number, for none could be read, and ita4j invents none. Who knows the
 * rule of a year, and the size of the agencies that it depends on, gives it here:
 *
 * <pre>{@code
 * SamplingMinimum rule = SamplingMinimum.of(30);
 * tally.agency(agency).flatMap(a -> a.meets(rule)); // Optional[false]: 2 respondents
 *
 * // of an agency that is not known, the minimum is not known either
 * Map<String, Long> minimums = Map.of("เทศบาลนครอุบลราชธานี", 400L);
 * SamplingMinimum byName = a -> minimums.containsKey(a.name())
 *         ? OptionalLong.of(minimums.get(a.name()))
 *         : OptionalLong.empty();
 * tally.agency(agency).flatMap(a -> a.meets(byName)); // Optional.empty
 * }</pre>
 *
 * <p>Those of this interface are immutable and thread-safe; one of your own should be, if scores are made in several threads.
 */
@FunctionalInterface
public interface SamplingMinimum {
    /** The minimum of no agency is known. */
    SamplingMinimum NOT_KNOWN = agency -> OptionalLong.empty();

    /**
     * The minimum of an agency.
     *
     * @param agency the agency
     * @return the number of respondents it needs, or empty where that is not known
     */
    OptionalLong respondents(Agency agency);

    /**
     * The same minimum for every agency.
     *
     * @param respondents the number of respondents that each agency needs, 0 or more
     * @return the minimum
     * @throws IllegalArgumentException if the number is less than 0
     */
    static SamplingMinimum of(long respondents) {
        if (respondents < 0) {
            throw new IllegalArgumentException("A sampling minimum is 0 respondents or more, not " + respondents + ".");
        }
        return agency -> OptionalLong.of(respondents);
    }
}
