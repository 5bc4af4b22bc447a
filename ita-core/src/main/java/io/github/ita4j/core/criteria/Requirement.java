package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One element that an o-item requires an agency to publish, in our words.
 *
 * <pre>{@code
 * for (Requirement element : o12.requirements()) {
 *     System.out.println(element.text().in(Language.ENGLISH) + " ~" + element.evidence().kind().code());
 * }
 * // Covers the first six months of BE 2566 ~inferred
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Requirement extends JsonObject {
    /**
     * What must be published.
     *
     * @return the element
     */
    LocalizedText text();

    /**
     * How well the element is known to be required in that year.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * A required element.
     *
     * @param text what must be published
     * @param evidence how well that is known
     * @return the element
     */
    static Requirement of(LocalizedText text, Evidence evidence) {
        return ImmutableRequirement.of(text, evidence);
    }
}
