package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFormTest {
    private static final SurveyForm IIT_2564 = form(2564, "IIT");

    private static SurveyForm form(int year, String survey) {
        return SurveyForm.of(Surveys.catalog(year), NodeCode.parse(survey));
    }

    private static SurveyException fault(SurveyForm form, String question) {
        return catchThrowableOfType(SurveyException.class, () -> form.indexOf(QuestionCode.parse(question)));
    }

    @ParameterizedTest
    @CsvSource({
        "2563, IIT, 51, 0",
        "2564, IIT, 51, 0",
        "2565, IIT, 51, 0",
        "2566, IIT, 20, 10",
        "2563, EIT, 19, 0",
        "2564, EIT, 19, 0",
        "2565, EIT, 19, 0",
        "2566, EIT, 12, 3",
        "2566, EIT1, 12, 3",
        "2566, EIT2, 12, 3",
        "2567, IIT, 15, 0",
        "2568, IIT, 15, 0",
        "2569, IIT, 15, 0",
        "2567, EIT, 8, 1",
        "2568, EIT1, 8, 1",
        "2569, EIT2, 8, 1"
    })
    void holdsTheQuestionsOfTheYear(int year, String survey, int questions, int unscored) {
        SurveyForm form = form(year, survey);
        assertThat(form.questions()).hasSize(questions);
        assertThat(form.unscored()).hasSize(unscored);
        assertThat(form.survey()).isEqualTo(NodeCode.parse(survey));
        assertThat(form.instrument().code()).isEqualTo(survey.substring(0, 3));
        for (int place = 0; place < questions; place++) {
            assertThat(form.indexOf(form.questions().get(place).code())).isEqualTo(place);
        }
    }

    @Test
    void asksAnItemWithPartsPartByPart() {
        assertThat(IIT_2564.questions())
                .map(question -> question.code() + " " + question.scale().code())
                .startsWith("i1.1 level4-pos", "i1.2 level4-pos", "i2 level4-pos", "i3.1 level4-pos")
                .contains("i11.1 level4-pos", "i11.2 level4-neg", "i26.2 yesno-pos")
                .endsWith("i30.4 level4-pos");
        assertThat(IIT_2564)
                .hasToString("IIT of 2564 (nacc " + IIT_2564.catalog().version() + ")");
    }

    @Test
    void namesTheItemsOf2566ThatCannotBeTallied() {
        assertThat(form(2566, "IIT").unscored())
                .map(NodeCode::code)
                .containsExactly("i4", "i5", "i6", "i10", "i11", "i12", "i17", "i18", "i22", "i23");
        SurveyException fault = fault(form(2566, "EIT1"), "e4");
        assertThat(fault.reason()).isEqualTo(Reason.SCALE_NOT_KNOWN);
        assertThat(fault)
                .hasMessageMatching("e4 cannot be tallied: how its answers are scored in EIT1 of 2566 \\(.*\\)"
                        + " is not known\\. Leave it out, or use a catalogue that gives e4 an answer scale\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EIT", "EIT1", "EIT2"})
    void hasNoFormWhereNoQuestionIsKnown(String survey) {
        Catalog catalog = CatalogReader.read("""
                        {
                          "format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                          "fiscalYear": 2568, "edition": "mine", "version": "0.1.0",
                          "withdraw": ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"],
                          "change": {
                            "6": {"itemsEvidence": "missing"}, "7": {"itemsEvidence": "missing"},
                            "8": {"itemsEvidence": "missing"}
                          }
                        }
                        """).orElseThrow();
        SurveyException fault =
                catchThrowableOfType(SurveyException.class, () -> SurveyForm.of(catalog, NodeCode.parse(survey)));
        assertThat(fault.reason()).isEqualTo(Reason.QUESTIONS_NOT_KNOWN);
        assertThat(fault).hasMessageStartingWith("The catalogue of 2568 knows no question of the " + survey + ",");
    }

    /** Each item of the form from 2567 on has labels of its own; the numbers of the choices stand for them. */
    @ParameterizedTest
    @CsvSource({
        "i1, ไม่เป็นไปตามที่กำหนด, 1, 0",
        "i2, มีสัดส่วนมากที่สุด, ๖, 100",
        "i3, ไม่มี, 2 - ไม่มี, 100",
        "i7, มีสัดส่วนน้อย, 3, 60",
        "i12, นาน ๆ ครั้ง, 3, 40",
        "i13, มาก, 5, 80"
    })
    void readsTheSixLevelsOf2567(String code, String label, String number, int score) {
        SurveyForm form = form(2567, "IIT");
        int question = form.indexOf(QuestionCode.parse(code));
        int choice = form.read(question, label);
        assertThat(form.read(question, number)).isEqualTo(choice);
        assertThat(form.questions().get(question).scale().choices().get(choice).score())
                .isEqualTo(Score.of(score));
        assertThat(fault(form(2567, "EIT"), "e9").reason()).isEqualTo(Reason.SCALE_NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2564; EIT1; IIT, EIT",
                "2566; OIT; IIT, EIT, EIT1, EIT2",
                "2566; EIT3; IIT, EIT, EIT1, EIT2",
                "2566; 9.1; IIT, EIT, EIT1, EIT2",
                "2566; overall; IIT, EIT, EIT1, EIT2"
            },
            delimiter = ';')
    void refusesWhatIsNoSurvey(int year, String survey, String expected) {
        SurveyException fault = catchThrowableOfType(SurveyException.class, () -> form(year, survey));
        assertThat(fault.reason()).isEqualTo(Reason.NOT_A_SURVEY);
        assertThat(fault).hasMessage(survey + " is no survey of " + year + ": choose one of " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "e1, OTHER_INSTRUMENT, ''",
        "o1, OTHER_INSTRUMENT, ''",
        "i31, UNKNOWN_ITEM, i1.1 to i30.4",
        "i1, UNKNOWN_PART, i1.1 or i1.2",
        "i1.3, UNKNOWN_PART, i1.1 or i1.2",
        "i2.1, UNKNOWN_PART, i2"
    })
    void refusesWhatIsNoQuestionOfTheForm(String question, Reason reason, String expected) {
        SurveyException fault = fault(IIT_2564, question);
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault).hasMessageContaining(expected).hasMessageContaining("IIT of 2564");
    }

    @ParameterizedTest
    @CsvSource({
        "i2, 1, 0",
        "i2, 4, 3",
        "i2, ๓, 2",
        "i2, ３, 2",
        "i2, ' 2 ', 1",
        "i2, น้อยที่สุดหรือไม่มีเลย, 0",
        "i2, ' มาก\u200B', 2",
        "i2, มากที่สุด, 3",
        "i2, Most, 3",
        "i2, LITTLE, 1",
        "i2, '', -1",
        "i2, ' \u00A0\u200B', -1",
        "i9, 1, 0",
        "i9, มากที่สุด, 3",
        "i4.1, มีหรือใช่, 1",
        "i4.1, no, 0",
        "i4.1, มี, 1",
        "i4.1, ไม่มี, 0",
        "i4.1, ใช่, 1",
        "i4.1, ไม่ใช่, 0",
        "i4.1, เคย, 1",
        "i4.1, ไม่เคย, 0",
        "i4.1, 1 - มี, 1",
        "i2, 4.0, 3",
        "i2, 04, 3",
        "i2, ๔.๐, 3",
        "i2, 4 - มากที่สุด, 3",
        "i2, มากที่สุด (4), 3",
        "i2, 4. มากที่สุด, 3",
        "i2, [4] มากที่สุด, 3",
        "i2, มากที่สุด = 4, 3",
        "i2, น้อยที่สุด, 0",
        "i2, มาก ที่สุด, 3"
    })
    void readsNumbersAndLabels(String question, String text, int choice) {
        assertThat(IIT_2564.read(IIT_2564.indexOf(QuestionCode.parse(question)), text))
                .isEqualTo(choice);
    }

    @ParameterizedTest
    @CsvSource({
        "i2, 0, CHOICE_OUTSIDE_SCALE",
        "i2, 5, CHOICE_OUTSIDE_SCALE",
        "i2, ๙, CHOICE_OUTSIDE_SCALE",
        "i4.1, 1, NUMBER_NOT_EXPLAINED",
        "i4.1, 0, NUMBER_NOT_EXPLAINED",
        "i4.1, 3, NUMBER_NOT_EXPLAINED",
        "i2, 99999999999999999999, CHOICE_OUTSIDE_SCALE",
        "i2, มากๆ, UNKNOWN_ANSWER",
        "i2, -1, CHOICE_OUTSIDE_SCALE",
        "i2, -99, CHOICE_OUTSIDE_SCALE",
        "i2, 2.5, CHOICE_OUTSIDE_SCALE",
        "i2, 83.50, CHOICE_OUTSIDE_SCALE",
        "i2, 1 - มากที่สุด, UNKNOWN_ANSWER",
        "i2, มากที่สุด (5), UNKNOWN_ANSWER",
        "i2, มีหรือใช่, UNKNOWN_ANSWER"
    })
    void refusesWhatIsNoAnswer(String question, String text, Reason reason) {
        int place = IIT_2564.indexOf(QuestionCode.parse(question));
        SurveyException fault = catchThrowableOfType(SurveyException.class, () -> IIT_2564.read(place, text));
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault).hasMessageContaining("'" + text + "'").hasMessageContaining(question);
    }

    @Test
    void saysWhatWouldBeAnAnswer() {
        assertThatThrownBy(() -> IIT_2564.read(IIT_2564.indexOf(QuestionCode.parse("i4.1")), "ไม่ทราบ"))
                .hasMessage("'ไม่ทราบ' is no answer to i4.1: write ไม่มีหรือไม่ใช่, มีหรือใช่, or leave it blank.");
    }

    @Test
    void readsWholeResponses() {
        SurveyForm form = Surveys.form(List.of(Surveys.fourLevels(), Surveys.scale("0", "50", "100")));
        assertThat(form.read(Surveys.agency(1), List.of("มาก", " ")))
                .isEqualTo(Response.of(Surveys.agency(1), 2, Response.BLANK))
                .hasToString("Response[องค์การบริหารส่วนตำบลแห่งที่ 1 [2, -1]]");
        assertThatThrownBy(() -> form.read(Surveys.agency(1), List.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2 answers, blank ones included, but 1 were given");
    }

    @Test
    void refusesScalesWhoseLabelsAreAmbiguous() {
        AnswerScale scale = Surveys.scale("0", "100");
        AnswerScale twice = AnswerScale.builder()
                .like(scale)
                .choices(List.of(
                        scale.choices().get(0),
                        AnswerChoice.of(
                                scale.choices().get(0).label(),
                                scale.choices().get(1).score())))
                .build();
        assertThatThrownBy(() -> Surveys.form(List.of(twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Answer scale 'letters': 'A' would mean both choice 1 and choice 2: give them different"
                        + " labels.");
    }

    @Test
    void refusesTheAssessorsScale() {
        AnswerScale published = Surveys.catalog(2566)
                .item(ItemCode.parse("o1"))
                .orElseThrow()
                .answerScale()
                .orElseThrow();
        assertThatThrownBy(() -> Surveys.form(List.of(published)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which is the assessor's");
    }

    @ParameterizedTest
    @CsvSource({"2563, IIT", "2564, EIT", "2566, IIT", "2566, EIT2"})
    void travelsAndStaysTheSame(int year, String survey) {
        SurveyForm form = form(year, survey);
        SurveyForm copy = Surveys.copy(form);
        assertThat(copy)
                .isEqualTo(form)
                .isNotSameAs(form)
                .hasSameHashCodeAs(form)
                .hasToString(form.toString());
        assertThat(copy.questions()).isEqualTo(form.questions());
        assertThat(copy.unscored()).isEqualTo(form.unscored());
        assertThat(copy.read(0, "มาก")).isEqualTo(2);
        assertThat(Surveys.bytes(form)).hasSizeLessThan(5_000);
    }

    @Test
    void formsOfOtherSurveysAreOthers() {
        assertThat(form(2566, "EIT1"))
                .isNotEqualTo(form(2566, "EIT2"))
                .isNotEqualTo(form(2566, "EIT"))
                .isNotEqualTo(null);
        assertThat(IIT_2564).isNotEqualTo(form(2563, "IIT")).isEqualTo(form(2564, "IIT"));
    }
}
