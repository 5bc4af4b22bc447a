package io.github.ita4j.scoring.survey;

/**
 * Counts the responses about one agency; {@link TallyAccumulator#counter} gives it.
 *
 * <pre>{@code
 * TallyAccumulator accumulator = TallyAccumulator.of(form);
 * ResponseCounter counter = accumulator.counter(agency);
 * int[] choices = new int[form.questions().size()];
 * counter.add(choices);
 * counter.add(choices);
 * accumulator.toTally().agency(agency).map(AgencyTally::responses); // Optional[2]
 * }</pre>
 *
 * <p>Not thread-safe.
 */
@FunctionalInterface
public interface ResponseCounter {
    /**
     * Counts a response. After an exception nothing of it is counted.
     *
     * @param choices for each question the index of the choice, from 0, or {@link Response#BLANK}; the array may be used
     *     again
     * @throws SurveyException if an answer is not a choice of its question
     * @throws IllegalArgumentException if there are more or fewer answers than questions
     * @throws ArithmeticException if the agency has 2,147,483,647 responses already
     */
    void add(int... choices);
}
