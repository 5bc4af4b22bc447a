package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.time.PeriodText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the work on one indicator or item has come, where an agency reports by indicator or item and not by measure.
 *
 * <pre>{@code
 * ItemProgress progress = ItemProgress.builder()
 *         .code(NodeCode.parse("o12"))
 *         .addGuidance("แผนดำเนินงานประจำปี")
 *         .status(MeasureStatus.DONE)
 *         .build();
 * progress.results(); // []
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemProgress extends JsonObject {
    /**
     * What is reported on.
     *
     * @return mostly an indicator or an item
     */
    NodeCode code();

    /**
     * The name, as the document writes it.
     *
     * @return text that is not blank, or empty
     */
    Optional<String> title();

    /**
     * The approach to an indicator, or the elements an item requires.
     *
     * @return the lines in order, none of them blank
     */
    List<String> guidance();

    /**
     * Who does the work.
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
     * How far it has come.
     *
     * @return the status, or empty where the document does not say; that is not 'not started'
     */
    Optional<MeasureStatus> status();

    /**
     * What was done.
     *
     * @return the results in order, none of them blank
     */
    List<String> results();

    /**
     * A builder for the progress on an indicator or item.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemProgress}. */
    final class Builder extends ImmutableItemProgress.Builder {
        Builder() {}
    }

    /** Refuses blank text. */
    @Value.Check
    default void check() {
        title().ifPresent(text -> Words.requireText("The title of " + code(), text));
        Words.requireTexts("A line of guidance on " + code(), guidance());
        Words.requireTexts("A result of " + code(), results());
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ItemProgress read(Object tree) {
        return JsonTrees.provided().read(ItemProgress.class, tree, false);
    }
}
