package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What an o-item is about, through the years: item numbers change and items merge, a topic stays. Fiscal year 2566 asks
 * for the six-month budget report in o12, fiscal year 2565 in o19; the topic is {@code budget-six-month-report} in
 * both.
 *
 * <pre>{@code
 * Topic topic = o12.topics().get(0);
 * topic.id(); // operations-six-month-report
 * topic.theme().number(); // 1
 * topic.due().in(catalog.fiscalYear()).endDate(); // 2023-04-30
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Topic extends JsonObject {
    /**
     * The stable identifier.
     *
     * @return such as {@code budget-six-month-report}
     */
    String id();

    /**
     * The name of the topic, in our words.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * The improvement theme under which a gap in this topic is answered.
     *
     * @return the theme
     */
    ImprovementTheme theme();

    /**
     * How well the assignment to the theme is known.
     *
     * @return the evidence
     */
    Evidence themeEvidence();

    /**
     * What to do about a zero, in one sentence of our own.
     *
     * @return the remedy
     */
    LocalizedText remedy();

    /**
     * The kind of unit that usually owns the work.
     *
     * @return the kind of unit
     */
    UnitKind owner();

    /**
     * When in the fiscal year the thing is usually due.
     *
     * @return the part of the year by whose end it should be published
     */
    DuePart due();

    /**
     * How well the due part is known.
     *
     * @return the evidence
     */
    Evidence dueEvidence();

    /**
     * A builder for a topic.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Topic}. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
