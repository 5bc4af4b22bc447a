package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What one person answered about one agency: for each question of a form, in order, the index of the choice from 0, or
 * {@link #BLANK}.
 *
 * <p>A response does not know its form; it is checked when it is counted. {@link SurveyForm#read} makes one from text.
 *
 * <pre>{@code
 * Response response = Response.of(agency, 1, Response.BLANK);
 * response.choice(0); // 1: choices are counted from 0
 * response.size(); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe, and serializable, so that it may travel through a stream that is spread over machines.
 */
public final class Response implements JsonObject, Serializable {
    /** Stands for the choice where a question was left blank. */
    public static final int BLANK = -1;

    private static final long serialVersionUID = 1L;

    /** The agency as text; agencies themselves are not serializable. */
    private final String agencyName;

    /** The index of the choice for each question. */
    private final int[] choices;

    private Response(String agencyName, int[] choices) {
        this.agencyName = agencyName;
        this.choices = choices;
    }

    /**
     * A response.
     *
     * @param agency the agency it is about
     * @param choices for each question of the form the index of the choice, from 0, or {@link #BLANK}
     * @return the response
     */
    public static Response of(Agency agency, int... choices) {
        return new Response(AgencyText.of(agency), choices.clone());
    }

    /**
     * Checks what was read like any other response.
     *
     * @return the response
     * @throws InvalidObjectException if the stream holds what no response can be
     */
    private Object readResolve() throws InvalidObjectException {
        try {
            return of(agency(), choices);
        } catch (RuntimeException e) {
            throw TallyState.invalid(e);
        }
    }

    /**
     * The agency it is about.
     *
     * @return the agency
     */
    public Agency agency() {
        return AgencyText.agency(agencyName);
    }

    /**
     * The number of questions, blank ones included.
     *
     * @return the number of answers
     */
    public int size() {
        return choices.length;
    }

    /**
     * The answer to a question.
     *
     * @param question the place of the question in the form, from 0
     * @return the index of the choice, from 0, or {@link #BLANK}
     * @throws IndexOutOfBoundsException if the response has no such place
     */
    public int choice(int question) {
        return choices[question];
    }

    String agencyName() {
        return agencyName;
    }

    /** The array itself, for counting without a copy. */
    int[] choices() {
        return choices;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Response other
                && agencyName.equals(other.agencyName)
                && Arrays.equals(choices, other.choices);
    }

    @Override
    public int hashCode() {
        return 31 * agencyName.hashCode() + Arrays.hashCode(choices);
    }

    /**
     * The response for a log.
     *
     * @return the agency and the choices
     */
    @Override
    public String toString() {
        return "Response[" + agency().name() + " " + Arrays.toString(choices) + "]";
    }
}
