package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnswerLegendPropertyTest {
    @Provide
    Arbitrary<SurveyQuestion> questions() {
        return Arbitraries.of(AnswerLegendTest.SHIPPED);
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
}
