package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.LocalizedText;

/**
 * How many respondents a survey needs at one kind of agency.
 *
 * <pre>{@code
 * NodeCode part = NodeCode.parse("EIT1");
 * LocalizedText name = LocalizedText.of("สถาบันอุดมศึกษา", "Universities");
 * new LeastSample(part, "university", name, 400, catalog.gradeScaleEvidence()).respondents(); // 400
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param survey the survey, an instrument or a part of one
 * @param kind the code of the kind of agency, such as {@code university}
 * @param name the kind in words
 * @param respondents the least number, 1 or more
 * @param evidence how well it is known
 */
public record LeastSample(NodeCode survey, String kind, LocalizedText name, int respondents, Evidence evidence) {
    /**
     * Refuses a number that asks for nobody.
     *
     * @param survey the survey
     * @param kind the code of the kind of agency
     * @param name the kind in words
     * @param respondents the least number, 1 or more
     * @param evidence how well it is known
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LeastSample {
        if (respondents < 1) {
            throw new IllegalArgumentException(
                    "The least sample of " + kind + " is " + respondents + "; it is 1 or more.");
        }
    }
}
