package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One grade of a grade scale and the conditions under which it is given: the overall score lies in a band and, for some
 * grades, every graded part reaches a threshold. Scores are compared as they are reported, with two decimals.
 *
 * <pre>{@code
 * Grade grade = catalog.gradeScale().grade(GradeCode.of("pass-good")).orElseThrow();
 * grade.title().thai(); // ผ่านดี
 * grade.from() + " to " + grade.to(); // 85 to 100
 * grade.everyPartFrom(); // Optional[85]
 * grade.passing(); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface Grade {
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
     * The lowest overall score of the band, as reported.
     *
     * @return a score with at most two decimals
     */
    Score from();

    /**
     * The highest overall score of the band, as reported.
     *
     * @return a score with at most two decimals, not below {@link #from()}
     */
    Score to();

    /**
     * What every graded part must reach, as reported.
     *
     * @return a score with at most two decimals, or empty where the overall score alone decides
     */
    Optional<Score> everyPartFrom();

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

    /** Refuses thresholds that a reported score could never equal, and empty bands. */
    @Value.Check
    default void check() {
        requireReported(from());
        requireReported(to());
        everyPartFrom().ifPresent(this::requireReported);
        if (from().compareTo(to()) > 0) {
            throw new IllegalArgumentException(
                    "Grade " + code() + ": the band from " + from() + " to " + to() + " is empty; swap the two.");
        }
    }

    private void requireReported(Score threshold) {
        if (!Score.of(threshold.reported()).equals(threshold)) {
            throw new IllegalArgumentException("Grade " + code() + ": threshold " + threshold
                    + " has more than two decimals, but scores are compared with two.");
        }
    }
}
