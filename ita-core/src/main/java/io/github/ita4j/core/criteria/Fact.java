package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
import org.immutables.value.Value;

/**
 * One fact of a catalogue and how well it is known, such as the title of o12.
 *
 * <pre>{@code
 * Fact fact = catalog.evidenceSummary().belowRead().get(0);
 * fact.kind().label().in(Language.ENGLISH) + ", " + fact.about(); // weights of instruments, IIT
 * fact.evidence().kind().code(); // inferred
 * catalog.evidenceSummary().count(Fact.Kind.ITEM_TITLE, Evidence.Kind.MISSING); // 13
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Fact extends JsonObject {
    /**
     * What kind of fact it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What the fact is about.
     *
     * @return the code of an item, indicator, instrument, part or grade, the step of a rule, or the number of a theme
     */
    String about();

    /**
     * How well the fact is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** The kinds of facts that a catalogue consists of. */
    enum Kind implements Labelled {
        /** The weight of an instrument. */
        WEIGHT,
        /** That an instrument is collected in a part. */
        PART,
        /** The name of an indicator or sub-indicator. */
        GROUP_TITLE,
        /** Which items an indicator has. */
        ITEMS,
        /** The name of an o-item, or the topic of a survey item. */
        ITEM_TITLE,
        /** The answer scale of an item. */
        ANSWER_SCALE,
        /** What an o-item requires, as a whole. */
        REQUIREMENTS,
        /** Which topics an o-item has. */
        TOPICS,
        /** That the year uses its grade scale, and each of its grades. */
        GRADE,
        /** Which parts are graded. */
        GRADED_PARTS,
        /** A rule by which scores are made. */
        RULE,
        /** An improvement theme. */
        THEME,
        /** Which survey indicators are analysed under an improvement theme. */
        THEME_INDICATORS
    }
}
