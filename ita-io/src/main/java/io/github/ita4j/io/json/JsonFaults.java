package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonProblem;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.sheet.ReadLimits;
import java.util.Collection;
import java.util.List;

/** Collects the faults of reading one JSON value, and words them. Not thread-safe. */
final class JsonFaults implements JsonReader.Problems {
    private final Faults faults;
    private final boolean lenient;
    private boolean broken;

    JsonFaults(String file) {
        this(file, false);
    }

    /** The faults of a file; where it is lenient, members that are not known are none. */
    JsonFaults(String file, boolean lenient) {
        this.lenient = lenient;
        this.faults = Faults.of(file, ReadLimits.MAX_FAULTS, Fault.of(JsonCode.TOO_MANY_FAULTS));
    }

    /** How many faults there are so far; an object whose reading raised the number cannot be built. */
    long count() {
        return faults.count();
    }

    /** The faults in the order of the file; those without a place come last. */
    List<Fault> all() {
        return faults.inFileOrder();
    }

    void wrongType(JsonValue part, JsonValue.Type expected) {
        wrongType(part, words(expected));
    }

    void wrongType(JsonValue part, String expected) {
        add(withText(JsonCode.WRONG_TYPE, part)
                .with("type", Phrases.of(words(part.type())))
                .expected(Phrases.of(expected)));
    }

    /** The key of a type's phrase. */
    static String words(JsonValue.Type type) {
        return "type." + Texts.key(type);
    }

    void missingMember(JsonValue part, String name) {
        String wording = part.pointer().isEmpty() ? "whole" : "";
        add(Fault.of(JsonCode.MISSING_MEMBER, wording, place(part)).expected(name));
    }

    void unknownMember(JsonValue part, String name, Collection<String> known) {
        if (!lenient) {
            add(Fault.of(JsonCode.UNKNOWN_MEMBER, place(part))
                    .found(name)
                    .expected(String.join(", ", known))
                    .nearest(Nearest.words(name, known)));
        }
    }

    @Override
    public void duplicate(JsonValue part) {
        add(Fault.of(JsonCode.DUPLICATE_MEMBER, place(part)).found(part.key()));
    }

    void duplicateCode(JsonValue part, String code) {
        add(Fault.of(JsonCode.DUPLICATE_CODE, place(part)).found(code));
    }

    /** A value that its type refuses; the message of the type says why and what to do. */
    void invalidValue(JsonValue part, IllegalArgumentException refused) {
        add(withText(JsonCode.INVALID_VALUE, part)
                .with("why", LocalizedText.ofThai(String.valueOf(refused.getMessage()))));
    }

    void unknownFormat(JsonValue part, int known) {
        add(Fault.of(JsonCode.UNKNOWN_FORMAT, place(part)).found(part.text()).expected(Integer.toString(known)));
    }

    @Override
    public void add(JsonProblem problem) {
        broken = true;
        Place place = place(problem.line(), problem.column());
        add(
                switch (problem.kind()) {
                    case TOO_LARGE -> Fault.of(JsonCode.FILE_TOO_LARGE).with("most", MeasureJson.MAX_BYTES >> 20);
                    case NOT_UTF8 -> Fault.of(JsonCode.WRONG_ENCODING).expected("UTF-8");
                    case EMPTY -> Fault.of(JsonCode.EMPTY_FILE);
                    case TOO_DEEP -> Fault.of(JsonCode.NESTED_TOO_DEEPLY, place).with("most", MeasureJson.MAX_NESTING);
                    case TOO_LONG -> Fault.of(JsonCode.FIELD_TOO_LONG, place).with("most", MeasureJson.MAX_TEXT);
                    case MALFORMED, ENDS_EARLY, TRAILING -> Fault.of(JsonCode.MALFORMED_JSON, place);
                });
    }

    /** Whether the text could not be read to its end as one document. */
    boolean broken() {
        return broken;
    }

    /** A fault of the file as a whole, or from a place on. */
    void add(Fault fault) {
        faults.add(fault);
    }

    private static Place place(JsonValue part) {
        Place place = place(part.line(), part.column());
        return part.pointer().isEmpty() ? place : place.withPointer(part.pointer());
    }

    /** Values that do not come from a text have no place. */
    private static Place place(int line, int column) {
        return line < 1 || column < 1 ? Place.nowhere() : Place.at(line, column);
    }

    private static Fault withText(JsonCode code, JsonValue part) {
        Fault fault = Fault.of(code, place(part));
        return part.text().isEmpty() ? fault : fault.found(part.text());
    }
}
