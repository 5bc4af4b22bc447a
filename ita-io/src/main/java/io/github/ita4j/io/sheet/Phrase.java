package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Row;

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

    /** The lines, or the rows of a workbook, of two things, of which the second stands in a place. */
    static LocalizedText lines(Place place, int first) {
        int second = Row.number(place);
        String thai = place.line().isPresent() ? "บรรทัด " : "แถว ";
        String english = place.line().isPresent() ? "line" : "row";
        return first == second
                ? LocalizedText.of(thai + first, english + " " + first)
                : LocalizedText.of(thai + first + " และ " + second, english + "s " + first + " and " + second);
    }

    static Fault tooLong(String text, LocalizedText lost) {
        return Fault.of(SheetCode.FIELD_TOO_LONG)
                .with("length", text.length())
                .with("lost", lost)
                .with("most", ReadLimits.MAX_FIELD_LENGTH);
    }

    static Fault wrongType(LocalizedText what, JsonValue found, LocalizedText expected) {
        return Fault.of(SheetCode.WRONG_TYPE)
                .with("what", what)
                .with("type", type(found))
                .at(Place.at(found.line(), found.column()))
                .expected(expected);
    }

    private static LocalizedText type(JsonValue found) {
        return switch (found.type()) {
            case OBJECT -> AN_OBJECT;
            case LIST -> AN_ARRAY;
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            default -> LocalizedText.ofThai(found.describe());
        };
    }
}
