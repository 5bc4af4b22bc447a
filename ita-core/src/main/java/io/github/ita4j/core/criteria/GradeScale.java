package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The grades of a year from the best to the worst. An agency gets the first grade whose conditions it meets, so that
 * {@code pass} is what remains of 85 to 100 when some graded part is below 85.
 *
 * <p>Up to 2565 the overall score alone decides. From 2566 the two best grades also ask for a least score in every
 * graded part; which parts those are is data too.
 *
 * <pre>{@code
 * GradeScale scale = catalog.gradeScale();
 * scale.gradedParts(); // [IIT, EIT1, EIT2, OIT]
 * Score overall = Score.parse("94.64");
 * scale.gradeOf(overall, List.of(Score.of(96), Score.of(84), Score.of(95), Score.of(97))).code(); // pass
 * scale.gradeOf(overall, List.of(Score.of(96), Score.of(85), Score.of(95), Score.of(97))).code(); // pass-good
 * }</pre>
 *
 * <p>The grades cover every overall score from 0.00 to
 * 100.00.
 */
@Value.Immutable
@ValueStyle
public interface GradeScale extends JsonObject {
    /**
     * The stable code of the scale.
     *
     * @return such as {@code five-levels}
     */
    String code();

    /**
     * The scale in words, for users.
     *
     * @return the description
     */
    LocalizedText description();

    /**
     * The grades from the best to the worst.
     *
     * @return at least one
     */
    List<Grade> grades();

    /**
     * The parts that must each reach a threshold for some grades.
     *
     * @return codes of instruments or of parts of them; empty where the overall score alone decides
     */
    List<NodeCode> gradedParts();

    /**
     * How well the graded parts are known.
     *
     * @return the evidence
     */
    Evidence gradedPartsEvidence();

    /**
     * The grade of a complete result.
     *
     * @param overall the overall score
     * @param parts the scores of the graded parts, one for each of {@link #gradedParts()}
     * @return the first grade whose conditions are met
     * @throws IllegalArgumentException if the number of parts is not that of {@link #gradedParts()}
     */
    default Grade gradeOf(Score overall, Collection<Score> parts) {
        if (parts.size() != gradedParts().size()) {
            throw new IllegalArgumentException(
                    "Grade scale '" + code() + "' grades " + gradedParts().size() + " part(s) " + gradedParts()
                            + ", but " + parts.size() + " score(s) were given.");
        }
        for (Grade grade : grades()) {
            if (grade.overall().isMetBy(overall)
                    && grade.everyPart().stream()
                            .allMatch(every -> parts.stream().allMatch(every::isMetBy))) {
                return grade;
            }
        }
        throw new IllegalStateException("Grade scale '" + code() + "' has no grade for " + overall.reported() + ".");
    }

    /**
     * The grade with a code.
     *
     * @param code a grade's code
     * @return the grade, or empty if the scale has none with that code
     */
    default Optional<Grade> grade(GradeCode code) {
        return grades().stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /**
     * The grade that a text names: by its code, or by its Thai or English name, with or without the word for 'level' before
     * it. Case, white space and punctuation do not matter.
     *
     * <pre>{@code
     * catalog.gradeScale().named("ระดับ ผ่านดี").orElseThrow().code(); // pass-good
     * catalog.gradeScale().named("PASS GOOD").orElseThrow().code(); // pass-good
     * catalog.gradeScale().named("AA"); // Optional.empty: of 2565 and before
     * }</pre>
     *
     * @param text any text
     * @return the grade, or empty if the scale has none with that name
     */
    default Optional<Grade> named(String text) {
        String name = GradeNames.key(text);
        return grades().stream()
                .filter(grade -> Stream.concat(
                                Stream.of(grade.code().code(), grade.title().thai()), grade.title().english().stream())
                        .map(GradeNames::key)
                        .anyMatch(name::equals))
                .findFirst();
    }

    /**
     * A builder for a grade scale.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeScale}. */
    final class Builder extends ImmutableGradeScale.Builder {
        Builder() {}
    }

    /** Refuses scales with a code twice, grades out of order, or scores without a grade. */
    @Value.Check
    default void check() {
        List<String> faults = new ArrayList<>();
        if (grades().isEmpty()) {
            faults.add("there is no grade.");
        }
        if (new HashSet<>(gradedParts()).size() != gradedParts().size()) {
            faults.add("a graded part is named twice in " + gradedParts() + ".");
        }
        violations(grades(), !gradedParts().isEmpty(), true).forEach(violation -> faults.add(violation.message()));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Grade scale '" + code() + "': " + String.join(" ", faults));
        }
    }

    /**
     * The rules that grades would break as a scale: each code once, the best grade first, and one grade for every
     * reported score from 0 to 100.
     *
     * @param grades the grades, the best first
     * @param partsNamed whether the scale names graded parts
     * @param complete false if grades are left out that could not be read, so that nothing is known of gaps
     * @return the violations; none if the grades keep the rules
     */
    static List<Violation> violations(List<Grade> grades, boolean partsNamed, boolean complete) {
        return GradeScaleCheck.violations(grades, partsNamed, complete);
    }

    /**
     * A rule that the grades of a scale break. {@link GradeScale#violations} finds them for whoever has the grades but no
     * scale yet, such as a reader of files, which knows the place of each grade.
     *
     * <pre>{@code
     * GradeScale.violations(catalog.gradeScale().grades(), true, true).stream()
     *         .anyMatch(one -> one.rule() == GradeScale.Violation.Rule.GAP); // false: a scale that was built breaks no rule
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param rule the rule
     * @param grade the number of the grade, from 0
     * @param values what the message shows, by name
     */
    record Violation(Rule rule, int grade, Map<String, String> values) implements JsonObject {
        /** The rules. */
        public enum Rule {
            /** Two grades have one code. */
            GRADE_TWICE("grade {grade} is there twice."),
            /** A grade asks for a least score in every graded part, but no part is graded. */
            PARTS_MISSING("grade {grade} asks for a least score in every part, but no graded part is named."),
            /** A grade stands after one that asks for as much or less. */
            OUT_OF_ORDER(
                    "grade {grade} ({from} overall, {parts} in every part) stands after {better} ({better-from} overall,"
                            + " {better-parts} in every part), but asks for as much or more; put the best grade first."),
            /** A grade passes and stands after one that fails. */
            PASS_AFTER_FAIL("grade {grade} passes but stands after {better}, which fails; put the best grade first."),
            /** Some overall score has no grade. */
            GAP("grade {grade} ends at {end}, which leaves a gap below {above}; it must end at {expected}."),
            /** Some overall score has two grades. */
            OVERLAP("grade {grade} ends at {end}, which overlaps {above}; it must end at {expected}."),
            /** Every grade asks for something of the parts too. */
            NO_GRADE_BY_SCORE("no grade is given by the overall score alone; the last grades must cover 0 to 100."),
            /** The lowest grade does not begin at 0. */
            LOWEST_ABOVE_ZERO("the last grade begins at {from}, which leaves a gap down to 0.00.");

            private final String template;

            Rule(String template) {
                this.template = template;
            }
        }

        /**
         * A violation.
         *
         * @param rule the rule
         * @param grade the number of the grade, from 0
         * @param values what the message shows
         */
        public Violation {
            values = Map.copyOf(values);
        }

        /**
         * The violation in words for programmers.
         *
         * @return English text
         */
        public String message() {
            return Texts.fill(rule.template, Language.ENGLISH, values);
        }
    }
}
