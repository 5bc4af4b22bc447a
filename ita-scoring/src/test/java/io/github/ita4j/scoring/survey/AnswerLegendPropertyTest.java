package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnswerLegendPropertyTest {
    private static final List<SurveyQuestion> SHIPPED = Stream.of(2564, 2566, 2568)
            .flatMap(year -> Stream.of("IIT", "EIT")
                    .flatMap(survey ->
                            SurveyForm.of(Surveys.catalog(year), NodeCode.parse(survey)).questions().stream()))
            .toList();

    @Provide
    Arbitrary<SurveyQuestion> questions() {
        return Arbitraries.of(SHIPPED);
    }

    /** However it is written, an answer is the same choice. */
    @Property(tries = 500)
    void everySpellingIsTheSameChoice(
            @ForAll("questions") SurveyQuestion question, @ForAll @IntRange(max = 100) int drawn) {
        int choices = question.scale().choices().size();
        int choice = drawn % choices;
        AnswerLegend legend = AnswerLegend.of(question);
        String label = question.scale().choices().get(choice).label().thai();
        String number = Integer.toString(choice + 1);
        assertThat(List.of(label, " " + label + "\u00A0", label.replace("ำ", "ํา"), "\u200B" + label))
                .allSatisfy(text -> assertThat(legend.read(text)).isEqualTo(choice));
        assertThat(List.of(
                        number + " - " + label,
                        number + ". " + label,
                        label + " (" + number + ")",
                        label + "=" + number))
                .allSatisfy(text -> assertThat(legend.read(text)).isEqualTo(choice));
        List<String> numbers =
                List.of(number, "0" + number, number + ".0", number + ".00", ThaiDigits.toThai(number), " " + number);
        if (choices == 2) {
            assertThat(numbers)
                    .allSatisfy(text -> assertThatThrownBy(() -> legend.read(text))
                            .isInstanceOfSatisfying(
                                    SurveyException.class,
                                    e -> assertThat(e.reason())
                                            .isEqualTo(SurveyException.Reason.NUMBER_NOT_EXPLAINED)));
        } else {
            assertThat(numbers).allSatisfy(text -> assertThat(legend.read(text)).isEqualTo(choice));
            String other = Integer.toString((choice + 1) % choices + 1);
            assertThatThrownBy(() -> legend.read(other + " - " + label)).hasMessageContaining("contradicts itself");
        }
    }

    /** What numbers mean is what was said, and nothing else is read. */
    @Property(tries = 300)
    void numbersMeanWhatWasSaid(
            @ForAll("questions") SurveyQuestion question, @ForAll @IntRange(min = -9, max = 9) int first) {
        int choices = question.scale().choices().size();
        AnswerLegend legend = AnswerLegend.of(question)
                .withNumbers(IntStream.range(0, choices)
                        .boxed()
                        .collect(Collectors.toMap(choice -> first + choices - choice, choice -> choice)));
        for (int number = first - 1; number <= first + choices + 1; number++) {
            String text = Integer.toString(number);
            if (number > first && number <= first + choices) {
                assertThat(legend.read(text)).isEqualTo(first + choices - number);
            } else {
                assertThatThrownBy(() -> legend.read(text)).isInstanceOf(SurveyException.class);
            }
        }
        assertThat(legend.withNoAnswer(List.of("-99")).read("-99.0")).isEqualTo(Response.BLANK);
        assertThat(legend.withNoAnswer(List.of("ไม่ตอบ")).read(" ไม่ ตอบ")).isEqualTo(Response.BLANK);
    }

    @Test
    void yesAndNoByTheirWords() {
        for (SurveyQuestion question : SHIPPED) {
            AnswerLegend legend = AnswerLegend.of(question);
            assertThat(legend.isYesNo()).isEqualTo(question.scale().choices().size() == 2);
            if (legend.isYesNo()) {
                AnswerLegend said = legend.withYesNo(1, 2);
                assertThat(Stream.of("มี", "ใช่", "เคย", "Yes", "1")
                                .map(said::read)
                                .distinct())
                        .hasSize(1);
                assertThat(Stream.of("ไม่มี", "ไม่ใช่", "ไม่เคย", "NO", "2")
                                .map(said::read)
                                .distinct())
                        .hasSize(1);
                assertThat(said.read("1"))
                        .isNotEqualTo(said.read("2"))
                        .isEqualTo(legend.withYesNo(2, 1).read("2"));
                String yes =
                        question.scale().choices().get(said.read("1")).label().thai();
                assertThat(yes).doesNotContain("ไม่");
            } else {
                assertThat(legend.withYesNo(1, 2)).isEqualTo(legend);
            }
        }
    }

    /** Where labels are numbers, they win over places. */
    @Test
    void labelsThatAreNumbers() {
        AnswerScale.Builder scale = AnswerScale.builder()
                .code("zero-to-three")
                .reversed(false)
                .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                .evidence(Evidence.of(Evidence.Kind.INFERRED));
        List.of("0", "33", "67", "100")
                .forEach(score -> scale.addChoices(AnswerChoice.of(
                        LocalizedText.ofThai(Integer.toString(
                                Score.parse(score).value().numerator().intValue() / 33)),
                        Score.parse(score))));
        AnswerLegend legend =
                AnswerLegend.of(Surveys.form(List.of(scale.build())).questions().get(0));
        assertThat(legend.numbers()).isEqualTo(Map.of(0, 0, 1, 1, 2, 2, 3, 3));
        assertThat(Stream.of("0", "1", "๓", "3.0").map(legend::read)).containsExactly(0, 1, 3, 3);
        assertThatThrownBy(() -> legend.read("4")).hasMessageContaining("has no choice '4': write 0, 1, 2, 3.");
    }

    /** Where both choices have a word for yes, a yes in another word is neither: the order of the words must not decide. */
    @Test
    void aWordForYesInBothChoicesMeansNeither() {
        for (List<String> labels : List.of(
                List.of("ใช่", "มีหรือไม่ใช่"), List.of("มีหรือไม่ใช่", "ใช่"), List.of("เคย", "ใช่หรือไม่มี"))) {
            AnswerScale.Builder scale = AnswerScale.builder()
                    .code("two")
                    .reversed(false)
                    .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                    .evidence(Evidence.of(Evidence.Kind.INFERRED));
            labels.forEach(label -> scale.addChoices(AnswerChoice.of(
                    LocalizedText.ofThai(label), label.equals(labels.get(0)) ? Score.ZERO : Score.MAX)));
            AnswerLegend legend = AnswerLegend.of(
                    Surveys.form(List.of(scale.build())).questions().get(0));
            assertThat(legend.choice("yes")).isEmpty();
            assertThat(legend.choice("no")).isEmpty();
            assertThat(legend.read(labels.get(0))).isZero();
            assertThat(legend.read(labels.get(1))).isEqualTo(1);
        }
    }
}
