package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import java.util.HashMap;
import java.util.Map;

/**
 * A rule that the grades of a scale break. {@link GradeScale#violations} finds them for whoever has the grades but no
 * scale yet, such as a reader of files, which knows the place of each grade.
 *
 * <pre>{@code
 * GradeScale.violations(catalog.gradeScale().grades(), true, true).stream()
 *         .anyMatch(one -> one.rule() == Violation.Rule.GAP); // false: a scale that was built breaks no rule
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param grade the number of the grade, from 0
 * @param member what of the grade is wrong, as catalogue files call it
 * @param values what the message shows, by name
 */
public record Violation(Rule rule, int grade, String member, Map<String, String> values) {
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
     * @param member what of the grade is wrong
     * @param values what the message shows
     */
    public Violation {
        values = Map.copyOf(values);
    }

    static Violation of(Rule rule, int number, Grade grade, String member, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>(Map.of("grade", grade.code().code()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Violation(rule, number, member, values);
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
