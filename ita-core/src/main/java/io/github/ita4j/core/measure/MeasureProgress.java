package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a measure has come, as a report states it.
 *
 * <pre>{@code
 * MeasureProgress progress = MeasureProgress.builder()
 *         .measure("2")
 *         .status(MeasureStatus.DROPPED)
 *         .reason("ไม่ได้รับงบประมาณ")
 *         .build();
 * progress.reason(); // Optional[ไม่ได้รับงบประมาณ]
 * progress.outcome(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface MeasureProgress extends JsonObject {
    /**
     * The measure reported on.
     *
     * @return the number of a measure, such as {@code 2.3}
     */
    String measure();

    /**
     * How far it has come.
     *
     * @return the status, or empty where the report does not say; that is not 'not started'
     */
    Optional<MeasureStatus> status();

    /**
     * Why it is there.
     *
     * @return the reason; always there where the measure is dropped
     */
    Optional<String> reason();

    /**
     * What was done.
     *
     * @return the results in order, none of them blank
     */
    List<String> results();

    /**
     * What came of it (ผลลัพธ์หรือความสำเร็จของการดำเนินการ).
     *
     * @return text that is not blank, or empty
     */
    Optional<String> outcome();

    /**
     * What the agency suggests for the future (ข้อเสนอแนะ).
     *
     * @return the suggestions in order, none of them blank
     */
    List<String> suggestions();

    /**
     * A builder for the progress of a measure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureProgress}. */
    final class Builder extends ImmutableMeasureProgress.Builder {
        Builder() {}
    }

    /** Refuses a number that is no label, a dropped measure without a reason, and blank text. */
    @Value.Check
    default void check() {
        Words.requireNumber(measure());
        if (status().filter(MeasureStatus.DROPPED::equals).isPresent() && reason().isEmpty()) {
            throw new IllegalArgumentException(
                    "Measure " + measure() + " is dropped without a reason: say why it was given up.");
        }
        reason().ifPresent(text -> Words.requireText("The reason for measure " + measure(), text));
        Words.requireTexts("A result of measure " + measure(), results());
        outcome().ifPresent(text -> Words.requireText("The outcome of measure " + measure(), text));
        Words.requireTexts("A suggestion for measure " + measure(), suggestions());
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MeasureProgress read(Object tree) {
        return JsonTrees.provided().read(MeasureProgress.class, tree, false);
    }
}
