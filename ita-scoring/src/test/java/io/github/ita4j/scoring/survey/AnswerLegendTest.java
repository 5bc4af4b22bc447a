package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerLegendTest {
    static final List<SurveyQuestion> SHIPPED = Stream.of(2564, 2566, 2568)
            .flatMap(year -> Stream.of("IIT", "EIT")
                    .flatMap(survey ->
                            SurveyForm.of(Surveys.catalog(year), NodeCode.parse(survey)).questions().stream()))
            .toList();

    /** A question whose choices have these labels, in Thai or, behind a slash, in Thai and English. */
    private static SurveyQuestion question(String... labels) {
        AnswerScale.Builder scale = AnswerScale.builder()
                .code("test")
                .reversed(false)
                .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                .evidence(Evidence.of(Evidence.Kind.INFERRED));
        for (int i = 0; i < labels.length; i++) {
            int slash = labels[i].indexOf('/');
            scale.addChoices(AnswerChoice.of(
                    slash < 0
                            ? LocalizedText.ofThai(labels[i])
                            : LocalizedText.of(labels[i].substring(0, slash), labels[i].substring(slash + 1)),
                    Score.of(i)));
        }
        return Surveys.form(List.of(scale.build())).questions().get(0);
    }

    private static AnswerLegend legend(String... labels) {
        return AnswerLegend.of(question(labels));
    }

    private static SurveyException fault(AnswerLegend legend, String text) {
        return catchThrowableOfType(SurveyException.class, () -> legend.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "๓, 2",
        "' 2 ', 1",
        "02, 1",
        "2.0, 1",
        "(2), 1",
        "[2], 1",
        "2) กลาง, 1",
        "สูง - 3, 2",
        "สูง3, 2",
        "High, 2",
        "HIGH, 2",
        "ต่ำ, 0",
        "' ต่ํา', 0",
        "'', -1",
        "' ', -1",
        "\u200B, -1"
    })
    void isReadByNumberOrLabel(String text, int choice) {
        assertThat(legend("ต่ำ/Low", "กลาง/Middle", "สูง/High").read(text)).isEqualTo(choice);
    }

    @Test
    void saysWhatItExpected() {
        AnswerLegend three = legend("ต่ำ", "กลาง", "สูง");
        assertThat(fault(three, "4").reason()).isEqualTo(Reason.CHOICE_OUTSIDE_SCALE);
        assertThat(fault(three, "4")).hasMessage("i1 has no choice '4': write 1 to 3, or ต่ำ, กลาง, สูง.");
        assertThat(fault(three, "2.5").reason()).isEqualTo(Reason.CHOICE_OUTSIDE_SCALE);
        assertThat(fault(three, " x ").reason()).isEqualTo(Reason.UNKNOWN_ANSWER);
        assertThat(fault(three, " x "))
                .hasMessage("'x' is no answer to i1: write 1 to 3, or ต่ำ, กลาง, สูง, or leave it blank.");
        assertThat(fault(three, "1 - สูง"))
                .hasMessage("'1 - สูง' contradicts itself as an answer to i1: its number and its label mean different"
                        + " choices; write 1 to 3, or ต่ำ, กลาง, สูง.");
        AnswerLegend two = legend("มี", "ไม่มี");
        assertThat(fault(two, "1").reason()).isEqualTo(Reason.NUMBER_NOT_EXPLAINED);
        assertThat(fault(two, "1"))
                .hasMessage("Nobody can tell which choice of i1 the number '1' means: write มี, ไม่มี, or say what the"
                        + " numbers mean.");
        assertThat(two.read("1 - มี")).isZero();
    }

    @Test
    void numbersMayBeSaidToMeanOtherChoices() {
        AnswerLegend three = legend("ต่ำ", "กลาง", "สูง");
        assertThat(three.numbers()).isEqualTo(Map.of(1, 0, 2, 1, 3, 2));
        assertThat(three.question()).isEqualTo(question("ต่ำ", "กลาง", "สูง"));
        AnswerLegend turned = three.withNumbers(Map.of(5, 0, 3, 1, 1, 2, 0, 2));
        assertThat(turned.numbers()).isEqualTo(Map.of(5, 0, 3, 1, 1, 2, 0, 2));
        assertThat(Stream.of("5", "3", "๑", "0", "สูง").map(turned::read)).containsExactly(0, 1, 2, 2, 2);
        assertThat(turned.numbersOf(2)).containsExactly(0, 1);
        assertThat(turned.numbersOf(0)).containsExactly(5);
        assertThat(fault(turned, "2"))
                .hasMessage("i1 has no choice '2': write 0 = สูง, 1 = สูง, 3 = กลาง, 5 = ต่ำ, or ต่ำ, กลาง, สูง.");
        assertThat(fault(three.withNumbers(Map.of(1, 0, 2, 1)), "3"))
                .hasMessage("i1 has no choice '3': write 1 = ต่ำ, 2 = กลาง, or ต่ำ, กลาง, สูง.");
        assertThatThrownBy(() -> three.withNumbers(Map.of(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void someTextsAreNoAnswer() {
        AnswerLegend three = legend("ต่ำ", "กลาง", "สูง");
        AnswerLegend blanks = three.withNoAnswer(List.of("-99", "N/A", "3"));
        assertThat(Stream.of("-99", "-99.0", "n/a", " N / A ", "3", "03").map(blanks::read))
                .containsOnly(Response.BLANK);
        assertThat(blanks.read("สูง")).isEqualTo(2);
        assertThat(fault(blanks, "-9").reason()).isEqualTo(Reason.CHOICE_OUTSIDE_SCALE);
        assertThat(fault(three, "N/A").reason()).isEqualTo(Reason.UNKNOWN_ANSWER);
        // What the numbers mean is said anew, and what is no answer stays said.
        assertThat(blanks.withNumbers(Map.of(7, 0)).read("-99")).isEqualTo(Response.BLANK);
    }

    @Test
    void aLabelIsFoundInBothLanguages() {
        AnswerLegend legend = legend("ไม่มีหรือไม่ใช่/No", "มีหรือใช่/Yes");
        assertThat(legend.choice("NO")).hasValue(0);
        assertThat(legend.choice("มี หรือ ใช่")).hasValue(1);
        assertThat(legend.choice("ไม่ใช่")).hasValue(0);
        assertThat(legend.choice("perhaps")).isEmpty();
        assertThat(Stream.of("y", "true", "เคย").map(legend::read)).containsOnly(1);
        assertThat(Stream.of("n", "false", "ไม่เคย").map(legend::read)).containsOnly(0);
    }

    @Test
    void halvesOfALabelMeanItWhereNoOtherHasThem() {
        AnswerLegend legend = legend("น้อยหรือไม่มี", "ปานกลางหรือน้อย", "มาก");
        assertThat(legend.choice("ไม่มี")).hasValue(0);
        assertThat(legend.choice("ปานกลาง")).hasValue(1);
        assertThat(legend.choice("น้อย")).isEmpty();
        assertThat(legend("น้อยหรือ", "มาก").choice("")).isEmpty();
        // Yes and no are words of two choices only.
        assertThat(legend("ไม่มี", "มี", "มาก").choice("yes")).isEmpty();
        assertThat(legend("ไม่มี", "มี", "มาก").isYesNo()).isFalse();
        // Each choice has a word of its own for the other: neither is it.
        assertThat(legend("yes", "no").isYesNo()).isTrue();
        assertThat(legend("yes", "other").isYesNo()).isFalse();
        assertThat(legend("other", "no").isYesNo()).isFalse();
        assertThat(legend("มีหรือไม่มี", "อื่น").choice("yes")).isEmpty();
    }

    @Test
    void twoChoicesOfOneLabelAreRefused() {
        assertThatThrownBy(() -> legend("ก/a", "ข/A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Answer scale 'test': 'A' would mean both choice 1 and choice 2: give them different labels.");
        assertThat(legend("ก/ก", "ข/b").read("ก")).isZero();
    }

    @Test
    void equalsByWhatIsRead() {
        AnswerLegend legend = legend("ต่ำ", "กลาง", "สูง");
        AnswerLegend numbered = legend.withNumbers(Map.of(9, 0));
        AnswerLegend blank = legend.withNoAnswer(List.of("-"));
        assertThat(legend)
                .isEqualTo(legend("ต่ำ", "กลาง", "สูง"))
                .hasSameHashCodeAs(legend("ต่ำ", "กลาง", "สูง"))
                .isNotEqualTo(legend("ต่ำ", "กลาง", "มาก"))
                .isNotEqualTo(numbered)
                .isNotEqualTo(blank)
                .isNotEqualTo("i1")
                .hasToString("i1 {1=0, 2=1, 3=2}");
        assertThat(Stream.of(legend, numbered, legend.withNumbers(Map.of(8, 0))).map(AnswerLegend::hashCode))
                .doesNotHaveDuplicates();
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
