package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Threshold.Scope;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One grade of a grade scale and the conditions under which it is given: the overall score lies in a band and, for some
 * grades, every graded part reaches a score. Scores are compared as they are reported, with two decimals.
 *
 * <pre>{@code
 * Grade grade = catalog.gradeScale().grade(GradeCode.of("pass-good")).orElseThrow();
 * grade.title().thai(); // ผ่านดี
 * grade.overall().from() + " to " + grade.overall().to(); // 85 to 100
 * grade.everyPart().map(Threshold::from); // Optional[85]
 * grade.passing(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Grade extends JsonObject {
    /**
     * The stable code.
     *
     * @return such as {@code pass-good}
     */
    GradeCode code();

    /**
     * The name; the Thai one is the official one.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The conditions, all of which must be met.
     *
     * @return the band of the overall score and, where the grade asks for it, what every graded part must reach; at most
     *     one threshold of each scope
     */
    List<Threshold> thresholds();

    /**
     * The band of the overall score.
     *
     * @return the threshold
     */
    @Value.Derived
    default Threshold overall() {
        return threshold(Scope.OVERALL)
                .orElseThrow(() -> new IllegalArgumentException("Grade " + code() + ": the overall band is missing."));
    }

    /**
     * What every graded part must reach.
     *
     * @return the threshold, or empty where the overall score alone decides
     */
    @Value.Derived
    default Optional<Threshold> everyPart() {
        return threshold(Scope.EVERY_PART);
    }

    /**
     * Whether an agency with this grade has passed.
     *
     * @return true for a passing grade
     */
    boolean passing();

    /**
     * How well the grade is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * A builder for a grade.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grade}. */
    final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }

    /** Refuses two thresholds of one scope. */
    @Value.Check
    default void check() {
        if (thresholds().size() > 1 + (everyPart().isPresent() ? 1 : 0)) {
            throw new IllegalArgumentException("Grade " + code() + ": a threshold is there twice in " + thresholds());
        }
    }

    private Optional<Threshold> threshold(Scope scope) {
        return thresholds().stream()
                .filter(threshold -> threshold.scope() == scope)
                .findFirst();
    }
}
