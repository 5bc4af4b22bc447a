package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an agency must do to answer a zero in an o-item: the elements to publish, and for each topic of the item the
 * theme, the remedy, the usual owner and the due part of the year. An item that merges several topics requires what all
 * of them require.
 *
 * <pre>{@code
 * RequiredMeasure measure = catalog.requiredMeasure(o12.code()).orElseThrow();
 * measure.remedies().get(0).in(Language.ENGLISH);
 * // Write the progress report on the first six months for every project …
 * measure.owners().get(0).code(); // planning
 * measure.topics().get(0).due(); // H1
 * measure.elements().size(); // 1
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface RequiredMeasure extends JsonObject {
    /**
     * The item whose zero the measure answers.
     *
     * @return the code of an o-item
     */
    ItemCode item();

    /**
     * The topics of the item.
     *
     * @return at least one
     */
    List<Topic> topics();

    /**
     * What must be published. Where the year's own wording is not known, the elements come from the same topic of a
     * neighbouring year or from the item's name, and their evidence says so.
     *
     * @return the elements; empty where none is known
     */
    List<Requirement> elements();

    /**
     * The improvement themes under which the gap is answered, each once.
     *
     * @return at least one, in the order of the topics
     */
    default List<ImprovementTheme> themes() {
        return topics().stream().map(Topic::theme).distinct().toList();
    }

    /**
     * What to do, one sentence for each topic, each sentence once.
     *
     * @return at least one remedy
     */
    default List<LocalizedText> remedies() {
        return topics().stream().map(Topic::remedy).distinct().toList();
    }

    /**
     * The kinds of unit that usually own the work, each once.
     *
     * @return at least one
     */
    default List<UnitKind> owners() {
        return topics().stream().map(Topic::owner).distinct().toList();
    }

    /**
     * A builder for a required measure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RequiredMeasure}. */
    final class Builder extends ImmutableRequiredMeasure.Builder {
        Builder() {}
    }

    /** Refuses items outside the OIT and measures without a topic. */
    @Value.Check
    default void check() {
        if (item().instrument() != Instrument.OIT) {
            throw new IllegalArgumentException(
                    "Required measure for " + item() + ": only o-items have one, for only they are published or not.");
        }
        if (topics().isEmpty()) {
            throw new IllegalArgumentException("Required measure for " + item() + " has no topic: name at least one.");
        }
    }
}
