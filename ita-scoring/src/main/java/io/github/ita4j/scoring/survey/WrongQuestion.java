package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a code is no question of a form, and what would be. */
final class WrongQuestion {
    private WrongQuestion() {}

    static SurveyException of(SurveyForm form, QuestionCode code) {
        ItemCode item = code.item();
        List<QuestionCode> asked = form.questions().stream()
                .map(SurveyQuestion::code)
                .filter(question -> question.item().equals(item))
                .toList();
        if (item.instrument() != form.instrument()) {
            return new SurveyException(
                    Reason.OTHER_INSTRUMENT,
                    null,
                    code + " เป็นข้อคำถามของ " + item.instrument() + " ไม่ใช่ของ " + form
                            + " โปรดรวมคะแนนแต่ละเครื่องมือแยกกัน",
                    code + " belongs to the " + item.instrument() + ", not to " + form
                            + ": tally each instrument for itself.");
        }
        if (form.unscored().contains(item)) {
            return new SurveyException(
                    Reason.SCALE_NOT_KNOWN,
                    null,
                    "รวมคะแนนของ " + code + " ไม่ได้ เพราะไม่ทราบวิธีให้คะแนนคำตอบใน " + form
                            + " โปรดตัดออก หรือใช้เกณฑ์ที่กำหนดมาตรวัดคำตอบของ " + item,
                    code + " cannot be tallied: how its answers are scored in " + form
                            + " is not known. Leave it out, or use a catalogue that gives " + item
                            + " an answer scale.");
        }
        if (asked.isEmpty()) {
            String expected = form.questions().get(0).code() + " to "
                    + form.questions().get(form.questions().size() - 1).code();
            return new SurveyException(
                    Reason.UNKNOWN_ITEM,
                    expected,
                    form + " ไม่มีข้อ " + item + " ข้อคำถามที่มีคือ "
                            + form.questions().get(0).code() + " ถึง "
                            + form.questions().get(form.questions().size() - 1).code(),
                    form + " knows no item " + item + "; its questions are " + expected + ".");
        }
        String expected = asked.stream().map(QuestionCode::code).collect(Collectors.joining(" or "));
        return new SurveyException(
                Reason.UNKNOWN_PART,
                expected,
                asked.get(0).part().isEmpty()
                        ? item + " ใน " + form + " ไม่มีข้อย่อย โปรดเขียน " + expected
                        : item + " ใน " + form + " มี " + asked.size() + " ข้อย่อย โปรดเขียน "
                                + expected.replace(" or ", " หรือ "),
                asked.get(0).part().isEmpty()
                        ? item + " has no parts in " + form + ": write " + expected + "."
                        : item + " is asked in " + asked.size() + " part(s) in " + form + ": write " + expected + ".");
    }
}
