package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the answer scales differ between the two sides of a group of items. Scales are the same if they have the same
 * code, answers from the same people, and the same choices with the same scores. The scale of a question with parts is
 * that of the question together with those of its parts.
 *
 * <pre>{@code
 * AnswersDiff answers = merged.answers().orElseThrow();
 * answers.comparison(); // SAME
 * answers.differs(); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface AnswersDiff extends JsonObject {
    /**
     * The scales of the earlier side.
     *
     * @return the scales in the order of the items, each item's own first and then those of its parts; shorter where
     *     one is not known
     */
    List<AnswerScale> from();

    /**
     * The scales of the later side.
     *
     * @return the scales in the order of the items, each item's own first and then those of its parts; shorter where
     *     one is not known
     */
    List<AnswerScale> to();

    /**
     * The outcome.
     *
     * @return unknown if the scale of an item of either side is not known
     */
    Comparison comparison();

    /**
     * Whether the two sides differ: in the scales, or in that one side knows them and the other does not.
     *
     * @return false if they are the same or unknown on both sides
     */
    boolean differs();

    /**
     * How well the scales of both sides are known: no better than that of the item known least.
     *
     * @return the evidence; {@link Evidence.Kind#MISSING} if the scale of an item is not known
     */
    Evidence evidence();

    /**
     * The difference read from the other side.
     *
     * @return the same with the two sides swapped
     */
    default AnswersDiff mirrored() {
        return ImmutableAnswersDiff.of(to(), from(), comparison(), differs(), evidence());
    }
}
