package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The smallest thing that is scored: a question of a survey or one publication that the OIT looks for.
 *
 * <p>For o-items the Thai title is the official name; for survey items the title is our own short topic and not the
 * question. What is not known is empty, and its evidence is {@link Evidence.Kind#MISSING}.
 *
 * <pre>{@code
 * o12.title().orElseThrow().thai(); // รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน
 * o12.topics().stream().map(Topic::id).toList(); // [operations-six-month-report, budget-six-month-report]
 * o12.requirements().size(); // 1
 * Item unknown = catalog.item(ItemCode.parse("i4")).orElseThrow();
 * unknown.title(); // Optional.empty
 * unknown.titleEvidence().kind(); // MISSING
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Item extends JsonObject {
    /**
     * The code of the item in its fiscal year.
     *
     * @return the code
     */
    ItemCode code();

    /**
     * How much the item weighs in the mean that it is in.
     *
     * @return above 0; 1 where all weigh the same
     */
    @Value.Default
    default Fraction weight() {
        return Fraction.ONE;
    }

    /**
     * The official name (o-items) or our short topic (survey items).
     *
     * @return the title, or empty where it is not known
     */
    Optional<LocalizedText> title();

    /**
     * How well the title is known.
     *
     * @return the evidence
     */
    Evidence titleEvidence();

    /**
     * How an answer becomes a score.
     *
     * @return the scale, or empty where it is not known
     */
    Optional<AnswerScale> answerScale();

    /**
     * How well it is known that the item uses this scale.
     *
     * @return the evidence
     */
    Evidence answerScaleEvidence();

    /**
     * The only scores that the item can have: those of the scale by which one assessor scores it, such as 0 and 100. An
     * item with parts is a mean of answers even if one assessor gave them, so any score may occur.
     *
     * @return the scores, rising; empty where any score may occur
     */
    default List<Score> onlyScores() {
        return answerScale().stream()
                .filter(scale -> scale.answeredBy() == AnswerScale.AnsweredBy.ASSESSOR && parts().isEmpty())
                .flatMap(scale -> scale.choices().stream())
                .map(AnswerChoice::score)
                .sorted()
                .toList();
    }

    /**
     * The scales of the item's parts, where the question has parts; the item is then the mean of its parts.
     *
     * @return the scale of each part in order; empty where the item has no parts, or none are known
     */
    List<AnswerScale> parts();

    /**
     * What the item is about, through the years.
     *
     * @return the topics; empty for survey items
     */
    List<Topic> topics();

    /**
     * How well the topics of the item are known.
     *
     * @return the evidence
     */
    @Value.Default
    default Evidence topicsEvidence() {
        return Evidence.of(Evidence.Kind.MISSING);
    }

    /**
     * The elements this year's criteria require to be published.
     *
     * @return the elements; empty for survey items and where they are not known
     */
    List<Requirement> requirements();

    /**
     * How well the requirements as a whole are known; each element may be known less well.
     *
     * @return the evidence
     */
    @Value.Default
    default Evidence requirementsEvidence() {
        return Evidence.of(Evidence.Kind.MISSING);
    }

    /**
     * A builder for an item.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Item}. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }

    /** Refuses facts whose evidence contradicts whether they are there. */
    @Value.Check
    default void check() {
        if (weight().signum() <= 0) {
            throw new IllegalArgumentException("Item " + code() + " weighs " + weight() + "; a weight is above 0.");
        }
        requireAgreement("title", title().isPresent(), titleEvidence());
        requireAgreement("answer scale", answerScale().isPresent(), answerScaleEvidence());
    }

    private void requireAgreement(String what, boolean present, Evidence evidence) {
        boolean missing = evidence.kind() == Evidence.Kind.MISSING;
        if (present == missing) {
            throw new IllegalArgumentException("Item " + code() + ": the " + what
                    + (present
                            ? " is there, but its evidence is 'missing'."
                            : " is absent, so its evidence must be 'missing'."));
        }
    }
}
