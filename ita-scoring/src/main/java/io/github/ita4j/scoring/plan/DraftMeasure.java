package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.score.Fraction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure of a draft, and what speaks for it.
 *
 * <pre>{@code
 * DraftMeasure first = draft.measures().get(0);
 * first.measure().number(); // 1.1
 * first.theme().name().thai(); // กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ
 * first.points().toDecimal(2, RoundingMode.HALF_UP); // 0.57
 * first.required().orElseThrow().elements().size(); // 4
 * first.answers().get(0).before().code(); // o12: merged into the o8 of 2567
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface DraftMeasure extends JsonObject {
    /**
     * The measure as it stands in the plan.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * The theme it stands under.
     *
     * @return the theme
     */
    ImprovementTheme theme();

    /**
     * The points of the overall score that full scores of its causes would add. A cause that stands under two themes
     * counts in full under both.
     *
     * @return the exact points, more than 0
     */
    Fraction points();

    /**
     * What in the result calls for the measure, under the codes of that year, and what became of it in the criteria of the plan.
     *
     * @return at least one
     */
    List<CarriedCause> answers();

    /**
     * What answers the o-item, with evidence.
     *
     * @return the required measure, or empty for a measure that answers survey scores
     */
    Optional<RequiredMeasure> required();

    /**
     * A measure of a draft.
     *
     * @param measure the measure
     * @param theme its theme
     * @param points what it can win
     * @param answers what in the result calls for it
     * @param required what answers the o-item, or empty
     * @return the measure with what speaks for it
     * @throws IllegalArgumentException if the points are 0 or less
     */
    static DraftMeasure of(
            Measure measure,
            ImprovementTheme theme,
            Fraction points,
            List<CarriedCause> answers,
            Optional<RequiredMeasure> required) {
        return ImmutableDraftMeasure.of(measure, theme, points, answers, required);
    }

    /** Refuses a measure that can win nothing. */
    @Value.Check
    default void check() {
        if (points().signum() <= 0) {
            throw new IllegalArgumentException(
                    "Draft measure " + measure().number() + ": points " + points() + " must be more than 0.");
        }
    }
}
