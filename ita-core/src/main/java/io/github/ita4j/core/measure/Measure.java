package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.time.PeriodText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure (มาตรการ) that an agency takes to improve its result.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *         .number("2")
 *         .title("มาตรการกำกับดูแลการใช้ทรัพย์สินของราชการ")
 *         .theme(4)
 *         .addCauses(Cause.of(NodeCode.parse("i19"), Score.parse("82.95")))
 *         .addSteps("จัดทำคู่มือการยืมทรัพย์สิน")
 *         .responsibility(Responsibility.parse("สำนักปลัด / กองคลัง"))
 *         .period(PeriodText.parse("ไตรมาส ๑", FiscalYear.ofBuddhist(2567)))
 *         .build();
 * measure.period().flatMap(PeriodText::period); // Optional[2567-Q1]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Measure extends JsonObject {
    /**
     * The label of the measure within its plan.
     *
     * @return letters, digits, dots, hyphens and slashes, such as {@code 1} or {@code 2.3}; digits are Arabic
     */
    String number();

    /**
     * What the measure is called.
     *
     * @return text that is not blank
     */
    String title();

    /**
     * The improvement theme it belongs to.
     *
     * @return the number of the theme, 1 or more, or empty where the document names none
     */
    Optional<Integer> theme();

    /**
     * What gave rise to it.
     *
     * @return the causes in the order of the document; empty where it names none
     */
    List<Cause> causes();

    /**
     * What the agency found when it analysed its result.
     *
     * @return text that is not blank, or empty
     */
    Optional<String> finding();

    /**
     * What is done.
     *
     * @return the steps in order, none of them blank
     */
    List<String> steps();

    /**
     * Who does it.
     *
     * @return the units, or empty where the document names none
     */
    Optional<Responsibility> responsibility();

    /**
     * When it is done.
     *
     * @return the period, as text where it cannot be read, or empty where the document names none
     */
    Optional<PeriodText> period();

    /**
     * How it is followed up, such as {@code รายงานความก้าวหน้าทุก 6 เดือน}.
     *
     * @return text that is not blank, or empty
     */
    Optional<String> followUp();

    /**
     * A builder for a measure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }

    /** Refuses numbers that are no labels, themes below 1 and blank text. */
    @Value.Check
    default void check() {
        Words.requireNumber(number());
        Words.requireText("The title of measure " + number(), title());
        theme().filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException(
                    "Measure " + number() + " stands under theme " + number + ": a theme's number is 1 or more.");
        });
        finding().ifPresent(text -> Words.requireText("The finding of measure " + number(), text));
        Words.requireTexts("A step of measure " + number(), steps());
        followUp().ifPresent(text -> Words.requireText("The follow-up of measure " + number(), text));
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Measure read(Object tree) {
        return JsonTrees.provided().read(Measure.class, tree, false);
    }
}
