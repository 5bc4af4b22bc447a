package io.github.ita4j.io.sheet;

import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.LocalizedText;

/** What several messages name. */
final class Phrase {
    static final LocalizedText ROW = LocalizedText.of("แถวนี้", "the row");
    static final LocalizedText LINE = LocalizedText.of("บรรทัดนี้", "the line");
    static final LocalizedText SCORE = LocalizedText.of("คะแนนนี้", "the score");
    static final LocalizedText GRADE = LocalizedText.of("ระดับนี้", "the grade");
    static final LocalizedText ITS_SCORE = LocalizedText.of("คะแนนของรหัสนี้", "its score");
    static final LocalizedText ITS_OBJECT = LocalizedText.of("ออบเจกต์นี้", "its object");

    static final LocalizedText NUMBER = LocalizedText.of("ตัวเลข", "a number");
    static final LocalizedText TEXT = LocalizedText.of("ข้อความ", "text");
    static final LocalizedText AN_OBJECT = LocalizedText.of("ออบเจกต์", "an object");
    private static final LocalizedText AN_ARRAY = LocalizedText.of("อาร์เรย์", "an array");

    private Phrase() {}

    static LocalizedText lines(int first, int second) {
        return first == second
                ? LocalizedText.of("บรรทัด " + first, "line " + first)
                : LocalizedText.of("บรรทัด " + first + " และ " + second, "lines " + first + " and " + second);
    }

    static Fault tooLong(String text, LocalizedText lost) {
        return Fault.of(SheetCode.FIELD_TOO_LONG)
                .with("length", text.length())
                .with("lost", lost)
                .with("most", ReadLimits.MAX_FIELD_LENGTH);
    }

    static Fault wrongType(LocalizedText what, JsonToken found, LocalizedText expected) {
        return Fault.of(SheetCode.WRONG_TYPE)
                .with("what", what)
                .with("type", type(found))
                .expected(expected);
    }

    private static LocalizedText type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> AN_OBJECT;
            case START_ARRAY -> AN_ARRAY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            default -> LocalizedText.ofThai(token.asString());
        };
    }
}
