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
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A survey form as a list of words, which every serializer knows and which binds no value type of ita4j to a stream. A
 * list within it begins with its size. A scale is written once, however many questions use it.
 */
final class FormState {
    private FormState() {}

    static List<String> of(SurveyForm form) {
        Out out = new Out();
        List<AnswerScale> scales =
                form.questions().stream().map(SurveyQuestion::scale).distinct().toList();
        CatalogStamp stamp = form.catalog();
        out.add(
                stamp.fiscalYear(),
                stamp.edition(),
                stamp.version(),
                stamp.official(),
                form.survey().code());
        out.addAll(scales, out::addScale);
        out.addAll(form.questions(), question -> {
            int place = form.indexOf(question.code());
            out.add(question.code(), scales.indexOf(question.scale()), form.divisor(place));
        });
        out.addAll(form.unscored(), node -> out.add(node.code()));
        return out.words;
    }

    static SurveyForm read(List<String> state) {
        In in = new In(state.iterator());
        CatalogStamp stamp = CatalogStamp.of(FiscalYear.parse(in.word()), in.word(), in.word(), in.flag());
        NodeCode code = NodeCode.parse(in.word());
        Instrument instrument = code instanceof PartCode part ? part.instrument() : (Instrument) code;
        List<AnswerScale> scales = in.all(in::scale);
        Set<QuestionCode> seen = new HashSet<>();
        List<Long> divisors = new ArrayList<>();
        List<SurveyQuestion> asked = in.all(() -> {
            SurveyQuestion one = ImmutableSurveyQuestion.of(QuestionCode.parse(in.word()), scales.get(in.number()));
            long divisor = Long.parseLong(in.word());
            if (one.code().item().instrument() != instrument || divisor < 1 || !seen.add(one.code())) {
                throw new IllegalArgumentException("The stream holds no question " + one.code() + " of " + code + ".");
            }
            divisors.add(divisor);
            return one;
        });
        Fraction whole =
                divisors.stream().map(divisor -> Fraction.of(1, divisor)).reduce(Fraction.ZERO, Fraction::plus);
        if (whole.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("The stream holds questions that are more than all of " + code + ".");
        }
        return new SurveyForm(stamp, code, asked, in.all(() -> NodeCode.parse(in.word())), divisors);
    }

    private static final class Out {
        private final ArrayList<String> words = new ArrayList<>();

        private void add(Object... values) {
            for (Object value : values) {
                words.add(value.toString());
            }
        }

        private <T> void addAll(Collection<T> values, Consumer<T> form) {
            add(values.size());
            values.forEach(form);
        }

        private <T> void addAny(Optional<T> value, Consumer<T> form) {
            addAll(value.stream().toList(), form);
        }

        private void addText(LocalizedText text) {
            add(text.thai());
            addAny(text.english(), this::add);
        }

        private void addScale(AnswerScale scale) {
            add(scale.code(), scale.reversed(), scale.answeredBy().code());
            addAll(scale.choices(), choice -> {
                addText(choice.label());
                add(choice.score());
            });
            Evidence evidence = scale.evidence();
            add(evidence.kind().code());
            addAny(evidence.note(), this::addText);
            addAll(evidence.sources(), source -> {
                add(source.code());
                addText(source.title());
                addAny(source.fiscalYear(), this::add);
                addAny(source.address(), this::add);
            });
        }
    }

    private record In(Iterator<String> words) {
        String word() {
            return words.next();
        }

        int number() {
            return Integer.parseInt(word());
        }

        boolean flag() {
            return switch (word()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("The stream holds no flag.");
            };
        }

        <T> List<T> all(Supplier<T> reader) {
            List<T> all = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                all.add(reader.get());
            }
            return all;
        }

        <T> Optional<T> any(Supplier<T> reader) {
            List<T> all = all(reader);
            if (all.size() > 1) {
                throw new IllegalArgumentException("The stream holds more than one of what there is once.");
            }
            return all.stream().findFirst();
        }

        LocalizedText text() {
            String thai = word();
            return any(this::word)
                    .map(english -> LocalizedText.of(thai, english))
                    .orElseGet(() -> LocalizedText.ofThai(thai));
        }

        AnswerScale scale() {
            return AnswerScale.builder()
                    .code(word())
                    .reversed(flag())
                    .answeredBy(AnswerScale.AnsweredBy.parse(word()))
                    .choices(all(() -> AnswerChoice.of(text(), Score.parse(word()))))
                    .evidence(Evidence.of(Evidence.Kind.parse(word()), any(this::text), all(this::source)))
                    .build();
        }

        Source source() {
            return new Source(word(), text(), any(this::word).map(FiscalYear::parse), any(this::word));
        }
    }
}
