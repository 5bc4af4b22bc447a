package io.github.ita4j.io.json;

import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.ReadFailure;
import io.github.ita4j.io.sheet.ReadFailure.Code;
import io.github.ita4j.io.sheet.ReadLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the failures of reading one JSON value, and words them. Not thread-safe. */
final class JsonFaults {
    private static final Comparator<ReadFailure> FILE_ORDER = Comparator.comparingInt(
                    (ReadFailure failure) -> failure.line().orElse(Integer.MAX_VALUE))
            .thenComparingInt(failure -> failure.column().orElse(0));

    private final String file;
    private final List<ReadFailure> failures = new ArrayList<>();

    JsonFaults(String file) {
        this.file = file;
    }

    /** How many failures there are so far; an object whose reading raised the number cannot be built. */
    int count() {
        return failures.size();
    }

    /** The failures in the order of the file; those without a place come last. */
    List<ReadFailure> all() {
        List<ReadFailure> sorted = new ArrayList<>(failures);
        sorted.sort(FILE_ORDER);
        return List.copyOf(sorted);
    }

    void wrongType(JsonPart part, String expected) {
        add(
                Code.WRONG_TYPE,
                part,
                part.kind().words() + " stands where " + expected + " must stand: correct it.",
                builder(part).expected(expected));
    }

    void missingMember(JsonPart part, String name) {
        add(
                Code.MISSING_MEMBER,
                part,
                "the object has no member '" + name + "': add it.",
                ReadFailure.builder().expected(name));
    }

    void unknownMember(JsonPart part, String name, Collection<String> known) {
        List<String> nearest = Nearest.words(name, known);
        String question = nearest.isEmpty() ? "" : " (did you mean " + String.join(" or ", nearest) + "?)";
        add(
                Code.UNKNOWN_MEMBER,
                part,
                "there is no member " + InputText.quote(name) + " here" + question
                        + ": correct its name, or take it out.",
                ReadFailure.builder()
                        .found(name)
                        .expected(String.join(", ", known))
                        .addAllNearest(nearest));
    }

    void duplicateMember(JsonPart part, String name) {
        add(
                Code.DUPLICATE_MEMBER,
                part,
                "the member " + InputText.quote(name) + " stands twice in one object: take one out.",
                ReadFailure.builder().found(name));
    }

    void duplicateCode(JsonPart part, String code) {
        add(
                Code.DUPLICATE_CODE,
                part,
                "'" + code + "' is given twice, in two spellings: take one out.",
                ReadFailure.builder().found(code));
    }

    /** A value that its type refuses; the message of the type says why and what to do. */
    void invalidValue(JsonPart part, String message) {
        add(Code.INVALID_VALUE, part, message, builder(part));
    }

    void invalidValue(JsonPart part, String message, String expected) {
        add(Code.INVALID_VALUE, part, message, builder(part).expected(expected));
    }

    void unknownFormat(JsonPart part, int known) {
        add(
                Code.UNKNOWN_FORMAT,
                part,
                "the format is " + InputText.quote(part.text()) + ", but this version of ita4j reads format " + known
                        + ": use a newer version, or correct the number.",
                builder(part).expected(Integer.toString(known)));
    }

    /** A failure of the file as a whole, or from a place on. */
    void add(ReadFailure.Builder failure) {
        failures.add(failure.file(file).build());
    }

    private void add(Code code, JsonPart part, String message, ReadFailure.Builder failure) {
        if (failures.size() > ReadLimits.MAX_FAILURES) {
            return;
        }
        if (failures.size() == ReadLimits.MAX_FAILURES) {
            add(ReadFailure.builder()
                    .code(Code.TOO_MANY_FAILURES)
                    .message("More than " + ReadLimits.MAX_FAILURES
                            + " failures were met; the others are left out: correct these and read the file again."));
            return;
        }
        add(failure.code(code)
                .line(part.line())
                .column(part.column())
                .message(
                        part.pointer().isEmpty()
                                ? capital(message)
                                : "At " + InputText.visible(part.pointer()) + ": " + message));
    }

    private static String capital(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private static ReadFailure.Builder builder(JsonPart part) {
        ReadFailure.Builder builder = ReadFailure.builder();
        return part.text().isEmpty() ? builder : builder.found(shorten(part.text()));
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= 100
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100)) + "…";
    }
}
