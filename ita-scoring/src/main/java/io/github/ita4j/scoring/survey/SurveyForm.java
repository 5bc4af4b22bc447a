package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks in one year: its questions in order, each with its answer scale. Compiled from a catalogue.
 *
 * <pre>{@code
 * SurveyForm form = SurveyForm.of(Catalogs.forYear(2564), Instrument.IIT);
 * int question = form.indexOf(QuestionCode.parse("i1.2"));
 * form.read(question, "มาก"); // 2
 * form.read(question, "3") + " " + form.read(question, "๓") + " " + form.read(question, "Much"); // 2 2 2
 * form.read(question, " ") == Response.BLANK; // true
 * }</pre>
 *
 * <p>From 2566 the EIT is collected in two parts, which ask the same items of different people. Tally each part with a
 * form of its own ({@code EIT1}, {@code EIT2}), for the instrument is the plain mean of its parts however many answered
 * each; a form of the whole {@code EIT} pools all respondents.
 *
 * <p>An item whose answer scale the catalogue does not know cannot be tallied (2566 has 13 such items, from 2567 on it is
 * e9); it is listed in {@link #unscored()} and refused by {@link #indexOf}. A survey of which no question is known has no
 * form.
 *
 * <p>Immutable and thread-safe. Forms are equal when they are of one catalogue and one survey and ask the same questions
 * with the same scales. Serializable, whatever catalogue the form was made from; its serialized form holds all of it, in
 * two to four kilobytes.
 */
public final class SurveyForm implements JsonObject, Serializable {
    private static final long serialVersionUID = 1L;

    /** All of the form in words: the one field that serializers write and read, those too that run no constructor (Kryo). */
    private final ArrayList<String> state;

    /** Made of the state where such a serializer has left the fields below null. */
    private transient @Nullable SurveyForm made;

    private final transient CatalogStamp catalog;
    private final transient NodeCode survey;
    private final transient List<SurveyQuestion> questions;
    private final transient List<NodeCode> unscored;
    private final transient List<Long> divisors;
    private final transient TallyRow layout;
    private final transient Map<QuestionCode, Integer> places = new HashMap<>();
    private final transient List<AnswerLegend> legends = new ArrayList<>();

    /** A form whose question {@code q} is one part in {@code divisors.get(q)} of the survey's score. */
    SurveyForm(
            CatalogStamp catalog,
            NodeCode survey,
            List<SurveyQuestion> questions,
            List<NodeCode> unscored,
            List<Long> divisors) {
        this.catalog = catalog;
        this.survey = survey;
        this.questions = List.copyOf(questions);
        this.unscored = List.copyOf(unscored);
        this.divisors = List.copyOf(divisors);
        this.layout = new TallyRow(questions);
        for (SurveyQuestion question : questions) {
            places.put(question.code(), places.size());
            legends.add(AnswerLegend.of(question));
        }
        this.state = new ArrayList<>(FormState.of(this));
    }

    private SurveyForm whole() {
        if (layout != null) {
            return this;
        }
        SurveyForm form = made;
        if (form == null) {
            form = FormState.read(state);
            made = form;
        }
        return form;
    }

    /**
     * The form of a survey.
     *
     * @param catalog the criteria of a year
     * @param survey {@code IIT}, {@code EIT} or one of the parts of the EIT
     * @return the form
     * @throws SurveyException if the catalogue has no such survey, or knows none of its questions
     */
    public static SurveyForm of(Catalog catalog, NodeCode survey) {
        return FormCompiler.compile(catalog, survey);
    }

    /**
     * Which catalogue the form was made from.
     *
     * @return the stamp of the catalogue
     */
    public CatalogStamp catalog() {
        return whole().catalog;
    }

    /**
     * Which survey it is.
     *
     * @return an instrument or a part of one
     */
    public NodeCode survey() {
        return whole().survey;
    }

    /**
     * The instrument that the survey is, or is a part of.
     *
     * @return {@code IIT} or {@code EIT}
     */
    public Instrument instrument() {
        return survey() instanceof PartCode part ? part.instrument() : (Instrument) survey();
    }

    /**
     * The questions that can be tallied.
     *
     * @return at least one question, in the order of the catalogue
     */
    public List<SurveyQuestion> questions() {
        return whole().questions;
    }

    /**
     * What the survey asks and nobody can score: items whose answer scale is not known, and indicators whose items are
     * not. While there is any, the survey as a whole has no score.
     *
     * @return items and indicators in the order of the catalogue; empty where all is known
     */
    public List<NodeCode> unscored() {
        return whole().unscored;
    }

    /**
     * The place of a question.
     *
     * @param code the question
     * @return its index in {@link #questions()}
     * @throws SurveyException if the survey has no such question, or how its answers are scored is not known
     */
    public int indexOf(QuestionCode code) {
        Integer place = whole().places.get(code);
        if (place == null) {
            throw WrongQuestion.of(this, code);
        }
        return place;
    }

    /**
     * Reads one answer as its {@link AnswerLegend} does: the number of the choice on the form, counted from 1, or its label.
     * A yes or no has no number here.
     *
     * @param question the place of the question, from 0
     * @param text the answer
     * @return the index of the choice, from 0, or {@link Response#BLANK} for blank text
     * @throws SurveyException if the text is no answer to the question
     * @throws IndexOutOfBoundsException if the form has no such place
     */
    public int read(int question, String text) {
        return whole().legends.get(question).read(text);
    }

    /**
     * Reads a whole response, as {@link #read(int, String)} reads each answer.
     *
     * @param agency the agency it is about
     * @param answers one text for each question, in order
     * @return the response
     * @throws SurveyException if a text is no answer to its question
     * @throws IllegalArgumentException if there are more or fewer texts than questions
     */
    public Response read(Agency agency, List<String> answers) {
        requireLength(answers.size());
        int[] choices = IntStream.range(0, answers.size())
                .map(question -> read(question, answers.get(question)))
                .toArray();
        return Response.of(agency, choices);
    }

    void requireLength(int answers) {
        if (answers != questions().size()) {
            throw new IllegalArgumentException("A response to " + this + " has "
                    + questions().size() + " answers, blank ones included, but " + answers + " were given.");
        }
    }

    /** Refuses counts of another form. */
    void requireSame(SurveyForm other) {
        if (!equals(other)) {
            throw new IllegalArgumentException("Counts of " + this + " cannot be put together with counts of " + other
                    + ": tally each survey for itself.");
        }
    }

    /** The question is one part in so many of the survey's score. */
    long divisor(int question) {
        return whole().divisors.get(question);
    }

    TallyRow layout() {
        return whole().layout;
    }

    /**
     * Makes and checks what was read.
     *
     * @return the form
     * @throws InvalidObjectException if the stream holds what no form can be
     */
    private Object readResolve() throws InvalidObjectException {
        try {
            return FormState.read(state);
        } catch (RuntimeException e) {
            throw TallyState.invalid(e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        // The scales and all else that a question has are in the state.
        return this == obj || (obj instanceof SurveyForm other && state.equals(other.state));
    }

    @Override
    public int hashCode() {
        return 31 * catalog().hashCode() + survey().hashCode();
    }

    /**
     * The form in a few words.
     *
     * @return such as {@code IIT of 2564 (nacc 1.0.0)}
     */
    @Override
    public String toString() {
        CatalogStamp stamp = catalog();
        return survey().code() + " of " + stamp.fiscalYear() + " (" + stamp.edition() + " " + stamp.version() + ")";
    }

    /**
     * One question of a survey and the scale of its answers.
     *
     * <pre>{@code
     * SurveyForm.SurveyQuestion question = form.questions().get(form.indexOf(QuestionCode.parse("i2")));
     * question.code(); // i2
     * question.scale().choices().get(3).label().thai(); // มากที่สุด
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    public interface SurveyQuestion extends JsonObject {
        /**
         * The code.
         *
         * @return such as {@code i2} or {@code i1.2}
         */
        QuestionCode code();

        /**
         * The choices and what each is worth.
         *
         * @return the answer scale
         */
        AnswerScale scale();
    }
}
