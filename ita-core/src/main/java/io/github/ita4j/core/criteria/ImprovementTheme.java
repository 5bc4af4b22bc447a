package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * One of the themes (ประเด็น) under which an agency analyses its result and lays out its measures; since about 2566
 * there are seven.
 *
 * <pre>{@code
 * ImprovementTheme theme = catalog.themes().get(4);
 * theme.name().thai(); // กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง
 * theme.indicators(); // [2]: the use of budget
 * }</pre>
 *
 * <p>Ordered by number.
 */
@Value.Immutable
@ValueStyle
public interface ImprovementTheme extends Comparable<ImprovementTheme>, JsonObject {
    /**
     * The number of the theme.
     *
     * @return 1 or more
     */
    int number();

    /**
     * The name of the theme; the Thai one is the official one.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * How well the theme is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * The survey indicators whose result is analysed under the theme. An indicator may be under more than one; the
     * o-items have themes by their topics.
     *
     * @return the numbers in the order of the catalogue; empty where none is known
     */
    List<IndicatorNumber> indicators();

    /**
     * How well the indicators of the theme are known.
     *
     * @return the evidence, 'missing' where no indicator is known
     */
    @Value.Default
    default Evidence indicatorsEvidence() {
        return Evidence.of(Evidence.Kind.MISSING);
    }

    /**
     * A builder for a theme, for those that name their indicators.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImprovementTheme}. */
    final class Builder extends ImmutableImprovementTheme.Builder {
        Builder() {}
    }

    /** Refuses numbers below 1, and evidence that contradicts whether indicators are there. */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("Theme " + number() + ": a theme's number is 1 or more.");
        }
        if (indicators().isEmpty() != (indicatorsEvidence().kind() == Evidence.Kind.MISSING)) {
            throw new IllegalArgumentException("Theme " + number() + " names the indicators " + indicators()
                    + ", but their evidence is '" + indicatorsEvidence().kind().code()
                    + "': it is 'missing' exactly where no indicator is named.");
        }
    }

    @Override
    default int compareTo(ImprovementTheme other) {
        return Integer.compare(number(), other.number());
    }
}
