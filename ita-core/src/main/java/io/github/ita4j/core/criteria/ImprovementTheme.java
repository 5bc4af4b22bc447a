package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One of the themes (ประเด็น) under which an agency analyses its result and lays out its measures; since about 2566
 * there are seven.
 *
 * <p>Immutable and thread-safe. For use, not for implementing. Ordered by number.
 */
@Value.Immutable
@ValueStyle
public interface ImprovementTheme extends Comparable<ImprovementTheme> {
    /**
     * The number of the theme.
     *
     * @return 1 or more
     */
    @Value.Parameter
    int number();

    /**
     * The name of the theme; the Thai one is the official one.
     *
     * @return the name
     */
    @Value.Parameter
    LocalizedText name();

    /**
     * How well the theme is known.
     *
     * @return the evidence
     */
    @Value.Parameter
    Evidence evidence();

    /**
     * A theme.
     *
     * @param number 1 or more
     * @param name its name
     * @param evidence how well it is known
     * @return the theme
     * @throws IllegalArgumentException if the number is less than 1
     */
    static ImprovementTheme of(int number, LocalizedText name, Evidence evidence) {
        return ImmutableImprovementTheme.of(number, name, evidence);
    }

    /** Refuses numbers below 1. */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("Theme " + number() + ": a theme's number is 1 or more.");
        }
    }

    @Override
    default int compareTo(ImprovementTheme other) {
        return Integer.compare(number(), other.number());
    }
}
