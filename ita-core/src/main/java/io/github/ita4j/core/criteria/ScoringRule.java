package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * One rule by which scores are made from what is below them, in words and with its evidence.
 *
 * <pre>{@code
 * ScoringRule rule = catalog.rules().get(0);
 * rule.step(); // answer-four-levels
 * rule.text().in(Language.ENGLISH);
 * // An answer on four levels scores 0, 33, 67 and 100; reversed for negative questions
 * rule.evidence().kind(); // INFERRED
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ScoringRule extends JsonObject {
    /**
     * The step the rule is about.
     *
     * @return such as {@code sub-indicator}
     */
    String step();

    /**
     * The rule in words.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * How well the rule is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * The ways to read the rule, where it is not settled.
     *
     * @return the readings; empty for a settled rule
     */
    List<Reading> readings();

    /**
     * A rule.
     *
     * @param step the step it is about
     * @param text the rule in words
     * @param evidence how well it is known
     * @param readings the ways to read it; empty where it is settled
     * @return the rule
     */
    static ScoringRule of(String step, LocalizedText text, Evidence evidence, List<Reading> readings) {
        return ImmutableScoringRule.of(step, text, evidence, readings);
    }
}
