package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;

/**
 * A question or an answer that does not belong to a survey. The message is for people and says what to do; programs go by
 * {@link #reason()}.
 *
 * <pre>{@code
 * try {
 *     form.indexOf(QuestionCode.parse("e1"));
 * } catch (SurveyException e) {
 *     System.err.println(e.reason() == SurveyException.Reason.OTHER_INSTRUMENT);
 *     System.err.println(e.getMessage());
 * }
 * // true
 * // e1 belongs to the EIT, not to IIT of 2564 (nacc 1.0.1): tally each instrument for itself.
 * }</pre>
 */
public final class SurveyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    static final Texts TEXTS = Texts.of("survey", SurveyException.class::getResourceAsStream);

    /** The reason. */
    private final Reason reason;

    /** The message in Thai. */
    private final String thai;

    private SurveyException(Reason reason, LocalizedText text) {
        super(text.in(Language.ENGLISH));
        this.reason = reason;
        this.thai = text.thai();
    }

    /** With the words of a reason, or of a special case of it, and their values. */
    static SurveyException of(Reason reason, String specialCase, Object... namesAndValues) {
        return new SurveyException(reason, TEXTS.both(Texts.key(reason) + specialCase, Texts.values(namesAndValues)));
    }

    /**
     * What is wrong.
     *
     * @return the reason to act on
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The message in both languages.
     *
     * @return what is wrong and what to do; the English is that of {@link #getMessage()}
     */
    public LocalizedText text() {
        return LocalizedText.of(thai, String.valueOf(getMessage()));
    }

    /** What can be wrong. Constants may be added in a minor release; none is ever given another meaning. */
    public enum Reason {
        /** The catalogue has no survey with the code: it is the OIT, or a part that the year does not have. */
        NOT_A_SURVEY,
        /** The catalogue knows none of the survey's questions, as for 2567 and later. */
        QUESTIONS_NOT_KNOWN,
        /** The question is one of another instrument. */
        OTHER_INSTRUMENT,
        /** The survey has no item with that code. */
        UNKNOWN_ITEM,
        /** The survey has the item, but how its answers are scored is not known. */
        SCALE_NOT_KNOWN,
        /** The item is asked in parts and none was named, or it has no such part. */
        UNKNOWN_PART,
        /** The text is neither a number nor one of the question's choices. */
        UNKNOWN_ANSWER,
        /** The number is not that of a choice of the question. */
        CHOICE_OUTSIDE_SCALE,
        /** A number answers a question to which nobody has said what numbers mean, such as one of yes or no. */
        NUMBER_NOT_EXPLAINED
    }
}
