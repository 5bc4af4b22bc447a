package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How often each choice of each question was answered about one agency.
 *
 * <p>A response is a row of answers; a respondent is one that answered something. So for every question
 * {@code answers + blanks = responses = respondents + emptyResponses}.
 *
 * <pre>{@code
 * AgencyTally agencyTally = tally.agency(agency).orElseThrow();
 * agencyTally.responses() + " responses of " + agencyTally.respondents() + " respondents";
 * // 3 responses of 2 respondents
 * agencyTally.count(QuestionCode.parse("i2"), 1); // 1
 * agencyTally.blanks(QuestionCode.parse("i2")); // 1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AgencyTally implements JsonObject {
    private final SurveyForm form;
    private final Agency agency;
    private final int[] row;
    private final TallyRow layout;

    AgencyTally(SurveyForm form, String agency, int[] row) {
        this.form = form;
        this.agency = AgencyText.agency(agency);
        this.row = row;
        this.layout = form.layout();
    }

    /**
     * The survey that was counted.
     *
     * @return the form
     */
    public SurveyForm form() {
        return form;
    }

    /**
     * The agency that the answers are about.
     *
     * @return the agency
     */
    public Agency agency() {
        return agency;
    }

    /**
     * The responses, wholly blank ones included.
     *
     * @return the number of responses
     */
    public long responses() {
        return row[TallyRow.RESPONSES];
    }

    /**
     * The responses in which every question was left blank.
     *
     * @return the number of such responses
     */
    public long emptyResponses() {
        return row[TallyRow.EMPTY];
    }

    /**
     * The responses with at least one answer.
     *
     * @return the number of respondents
     */
    public long respondents() {
        return responses() - emptyResponses();
    }

    /**
     * Whether the respondents are as many as the survey needs.
     *
     * @param minimum how many it needs
     * @return true or false, or empty where the minimum of the agency is not known
     */
    public Optional<Boolean> meets(SamplingMinimum minimum) {
        OptionalLong needed = minimum.respondents(agency);
        return needed.isPresent() ? Optional.of(respondents() >= needed.getAsLong()) : Optional.empty();
    }

    /**
     * How often a choice was answered.
     *
     * @param question the question
     * @param choice the index of the choice, from 0
     * @return the number of answers
     * @throws SurveyException if the survey has no such question
     * @throws IndexOutOfBoundsException if the question has no such choice
     */
    public long count(QuestionCode question, int choice) {
        return count(form.indexOf(question), choice);
    }

    /**
     * The answers to a question, whatever the choice.
     *
     * @param question the question
     * @return the number of responses that do not leave it blank
     * @throws SurveyException if the survey has no such question
     */
    public long answers(QuestionCode question) {
        return answers(form.indexOf(question));
    }

    /**
     * The responses that leave a question blank.
     *
     * @param question the question
     * @return the number of blanks, wholly blank responses included
     * @throws SurveyException if the survey has no such question
     */
    public long blanks(QuestionCode question) {
        return responses() - answers(question);
    }

    long count(int question, int choice) {
        if (choice < 0 || choice >= layout.choices(question)) {
            throw new IndexOutOfBoundsException(form.questions().get(question).code() + " has "
                    + layout.choices(question) + " choices, with the indexes from 0; there is no " + choice + ".");
        }
        return row[layout.start(question) + choice];
    }

    long answers(int question) {
        return layout.answers(row, question);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof AgencyTally other
                && agency.equals(other.agency)
                && Arrays.equals(row, other.row)
                && form.equals(other.form);
    }

    @Override
    public int hashCode() {
        return 31 * agency.hashCode() + Arrays.hashCode(row);
    }

    /**
     * The tally for a log.
     *
     * @return the agency, the form and the number of responses
     */
    @Override
    public String toString() {
        return "AgencyTally[" + agency.name() + ", " + form + ", " + responses() + " responses]";
    }
}
