package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A survey form as it is serialized: plain text and numbers, so that no value type of ita4j is bound to a stream. A scale
 * is written once, however many questions use it.
 *
 * @param year the fiscal year of the catalogue, Buddhist Era
 * @param edition the edition of the catalogue
 * @param version the version of the catalogue
 * @param official whether the catalogue is official
 * @param survey the code of the survey
 * @param scales the scales in use
 * @param questions the questions
 * @param unscored the codes of what is not known
 */
record FormState(
        int year,
        String edition,
        String version,
        boolean official,
        String survey,
        List<Scale> scales,
        List<Question> questions,
        List<String> unscored)
        implements Serializable {

    private record Question(String code, int scale, long divisor) implements Serializable {}

    private record Scale(String code, boolean reversed, String answeredBy, List<Choice> choices, Proof evidence)
            implements Serializable {}

    private record Choice(Text label, String score) implements Serializable {}

    private record Proof(String kind, @Nullable Text note, List<Origin> sources) implements Serializable {}

    private record Origin(
            String code,
            Text title,
            @Nullable Integer year,
            @Nullable String address) implements Serializable {}

    private record Text(String thai, @Nullable String english) implements Serializable {}

    static FormState of(SurveyForm form) {
        List<AnswerScale> scales =
                form.questions().stream().map(SurveyQuestion::scale).distinct().toList();
        List<Question> questions = new ArrayList<>();
        for (SurveyQuestion question : form.questions()) {
            questions.add(new Question(
                    question.code().code(), scales.indexOf(question.scale()), form.divisor(questions.size())));
        }
        CatalogStamp stamp = form.catalog();
        return new FormState(
                stamp.fiscalYear().buddhistYear(),
                stamp.edition(),
                stamp.version(),
                stamp.official(),
                form.survey().code(),
                scales.stream().map(FormState::write).toList(),
                questions,
                form.unscored().stream().map(NodeCode::code).toList());
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return read();
        } catch (RuntimeException e) {
            throw TallyState.invalid(e);
        }
    }

    private SurveyForm read() {
        List<AnswerScale> read = scales.stream().map(FormState::read).toList();
        NodeCode code = NodeCode.parse(survey);
        Instrument instrument = code instanceof PartCode part ? part.instrument() : (Instrument) code;
        Fraction whole = Fraction.ZERO;
        Set<QuestionCode> seen = new HashSet<>();
        List<SurveyQuestion> asked = new ArrayList<>();
        for (Question question : questions) {
            SurveyQuestion one =
                    ImmutableSurveyQuestion.of(QuestionCode.parse(question.code), read.get(question.scale));
            whole = whole.plus(Fraction.of(1, question.divisor));
            if (one.code().item().instrument() != instrument || question.divisor < 1 || !seen.add(one.code())) {
                throw new IllegalArgumentException("The stream holds no question " + one.code() + " of " + code + ".");
            }
            asked.add(one);
        }
        if (whole.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("The stream holds questions that are more than all of " + code + ".");
        }
        return new SurveyForm(
                CatalogStamp.of(FiscalYear.ofBuddhist(year), edition, version, official),
                code,
                asked,
                unscored.stream().map(NodeCode::parse).toList(),
                questions.stream().mapToLong(Question::divisor).toArray());
    }

    private static Scale write(AnswerScale scale) {
        return new Scale(
                scale.code(),
                scale.reversed(),
                scale.answeredBy().code(),
                scale.choices().stream()
                        .map(choice ->
                                new Choice(write(choice.label()), choice.score().toString()))
                        .toList(),
                new Proof(
                        scale.evidence().kind().code(),
                        scale.evidence().note().map(FormState::write).orElse(null),
                        scale.evidence().sources().stream()
                                .map(FormState::write)
                                .toList()));
    }

    private static Origin write(Source source) {
        return new Origin(
                source.code(),
                write(source.title()),
                source.fiscalYear().map(FiscalYear::buddhistYear).orElse(null),
                source.address().orElse(null));
    }

    private static Text write(LocalizedText text) {
        return new Text(text.thai(), text.english().orElse(null));
    }

    private static AnswerScale read(Scale scale) {
        AnswerScale.Builder builder = AnswerScale.builder()
                .code(scale.code)
                .reversed(scale.reversed)
                .answeredBy(AnswerScale.AnsweredBy.parse(scale.answeredBy))
                .evidence(read(scale.evidence));
        scale.choices.forEach(
                choice -> builder.addChoices(AnswerChoice.of(read(choice.label), Score.parse(choice.score))));
        return builder.build();
    }

    private static Evidence read(Proof evidence) {
        return Evidence.of(
                Evidence.Kind.parse(evidence.kind),
                Optional.ofNullable(evidence.note).map(FormState::read),
                evidence.sources.stream().map(FormState::read).toList());
    }

    private static Source read(Origin source) {
        return new Source(
                source.code,
                read(source.title),
                Optional.ofNullable(source.year).map(FiscalYear::ofBuddhist),
                Optional.ofNullable(source.address));
    }

    private static LocalizedText read(Text text) {
        return text.english == null ? LocalizedText.ofThai(text.thai) : LocalizedText.of(text.thai, text.english);
    }
}
