package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;

/** What several messages name. */
final class Phrase {
    private Phrase() {}

    /** The lines, or the rows of a workbook, of two things, of which the second stands in a place. */
    static LocalizedText lines(Place place, int first) {
        int second = Row.number(place);
        String what = place.line().isPresent() ? "lines" : "rows";
        return first == second
                ? Phrases.of(what + ".one", "first", first)
                : Phrases.of(what, "first", first, "second", second);
    }

    static Fault tooLong(String text, String lost) {
        return Fault.of(SheetCode.FIELD_TOO_LONG)
                .with("length", text.length())
                .with("lost", Phrases.of(lost))
                .with("most", ReadLimits.MAX_FIELD_LENGTH);
    }

    static Fault notUtf8(String text, String lost) {
        return Fault.of(SheetCode.WRONG_ENCODING)
                .found(text)
                .with("lost", Phrases.of(lost))
                .expected("UTF-8");
    }

    static Fault wrongType(LocalizedText what, JsonValue found, String expected) {
        return Fault.of(SheetCode.WRONG_TYPE, Place.at(found.line(), found.column()))
                .with("what", what)
                .with("type", type(found))
                .expected(Phrases.of(expected));
    }

    private static LocalizedText type(JsonValue found) {
        return switch (found.type()) {
            case OBJECT -> Phrases.of("object");
            case LIST -> Phrases.of("array");
            case TEXT -> Phrases.of("text");
            case NUMBER -> Phrases.of("number");
            default -> LocalizedText.ofThai(found.describe());
        };
    }
}
