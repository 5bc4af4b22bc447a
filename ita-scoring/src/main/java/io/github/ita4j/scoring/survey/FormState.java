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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A survey form in lists of texts, numbers and flags, which every serializer knows and which bind no value type of ita4j to a
 * stream. A scale is written once, however many questions use it.
 */
final class FormState {
    private FormState() {}

    static List<@Nullable Object> of(SurveyForm form) {
        List<AnswerScale> scales =
                form.questions().stream().map(SurveyQuestion::scale).distinct().toList();
        List<@Nullable Object> questions = new ArrayList<>();
        for (SurveyQuestion question : form.questions()) {
            questions.add(
                    list(question.code().code(), scales.indexOf(question.scale()), form.divisor(questions.size())));
        }
        CatalogStamp stamp = form.catalog();
        return list(
                stamp.fiscalYear().buddhistYear(),
                stamp.edition(),
                stamp.version(),
                stamp.official(),
                form.survey().code(),
                each(scales, FormState::write),
                questions,
                each(form.unscored(), NodeCode::code));
    }

    static SurveyForm read(Object state) {
        Part all = new Part(state);
        CatalogStamp stamp = CatalogStamp.of(
                FiscalYear.ofBuddhist(all.next(Integer.class)), all.text(), all.text(), all.next(Boolean.class));
        NodeCode code = NodeCode.parse(all.text());
        Instrument instrument = code instanceof PartCode part ? part.instrument() : (Instrument) code;
        List<AnswerScale> scales = all.each(FormState::scale);
        Fraction whole = Fraction.ZERO;
        Set<QuestionCode> seen = new HashSet<>();
        List<SurveyQuestion> asked = new ArrayList<>();
        List<Long> divisors = new ArrayList<>();
        for (Part question : all.each(Part::new)) {
            SurveyQuestion one = ImmutableSurveyQuestion.of(
                    QuestionCode.parse(question.text()), scales.get(question.next(Integer.class)));
            long divisor = question.next(Long.class);
            whole = whole.plus(Fraction.of(1, divisor));
            if (one.code().item().instrument() != instrument || divisor < 1 || !seen.add(one.code())) {
                throw new IllegalArgumentException("The stream holds no question " + one.code() + " of " + code + ".");
            }
            asked.add(one);
            divisors.add(divisor);
        }
        if (whole.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("The stream holds questions that are more than all of " + code + ".");
        }
        List<NodeCode> unscored = all.each(text -> NodeCode.parse((String) text));
        return new SurveyForm(stamp, code, asked, unscored, divisors);
    }

    private static Object write(AnswerScale scale) {
        Evidence evidence = scale.evidence();
        return list(
                scale.code(),
                scale.reversed(),
                scale.answeredBy().code(),
                each(
                        scale.choices(),
                        choice -> list(write(choice.label()), choice.score().toString())),
                evidence.kind().code(),
                evidence.note().map(FormState::write).orElse(null),
                each(
                        evidence.sources(),
                        source -> list(
                                source.code(),
                                write(source.title()),
                                source.fiscalYear()
                                        .map(FiscalYear::buddhistYear)
                                        .orElse(null),
                                source.address().orElse(null))));
    }

    private static AnswerScale scale(Object state) {
        Part part = new Part(state);
        return AnswerScale.builder()
                .code(part.text())
                .reversed(part.next(Boolean.class))
                .answeredBy(AnswerScale.AnsweredBy.parse(part.text()))
                .choices(part.each(one -> {
                    Part choice = new Part(one);
                    return AnswerChoice.of(words(choice.next(List.class)), Score.parse(choice.text()));
                }))
                .evidence(Evidence.of(
                        Evidence.Kind.parse(part.text()),
                        part.find(List.class).map(FormState::words),
                        part.each(FormState::source)))
                .build();
    }

    private static Source source(Object state) {
        Part part = new Part(state);
        return new Source(
                part.text(),
                words(part.next(List.class)),
                part.find(Integer.class).map(FiscalYear::ofBuddhist),
                part.find(String.class));
    }

    private static Object write(LocalizedText text) {
        return list(text.thai(), text.english().orElse(null));
    }

    private static LocalizedText words(Object state) {
        Part part = new Part(state);
        String thai = part.text();
        return part.find(String.class)
                .map(english -> LocalizedText.of(thai, english))
                .orElseGet(() -> LocalizedText.ofThai(thai));
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private static <T> List<@Nullable Object> each(List<T> values, Function<T, Object> form) {
        return values.stream().map(form).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The elements of a list, one after another; what is not as it was written is refused by some RuntimeException. */
    private static final class Part {
        private final Iterator<?> values;

        Part(Object list) {
            values = ((List<?>) list).iterator();
        }

        <T> Optional<T> find(Class<T> type) {
            return Optional.ofNullable(values.next()).map(type::cast);
        }

        <T> T next(Class<T> type) {
            return find(type).orElseThrow();
        }

        String text() {
            return next(String.class);
        }

        <T> List<T> each(Function<Object, T> reader) {
            List<T> read = new ArrayList<>();
            for (Object value : next(List.class)) {
                read.add(reader.apply(Objects.requireNonNull(value)));
            }
            return read;
        }
    }
}
