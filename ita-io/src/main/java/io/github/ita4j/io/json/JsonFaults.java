package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonProblem;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.ReadFailure;
import io.github.ita4j.io.sheet.ReadFailure.Code;
import io.github.ita4j.io.sheet.ReadLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Collects the failures of reading one JSON value, and words them. Not thread-safe. */
final class JsonFaults implements JsonReader.Problems {
    private static final Comparator<ReadFailure> FILE_ORDER = Comparator.comparingInt(
                    (ReadFailure failure) -> failure.line().orElse(Integer.MAX_VALUE))
            .thenComparingInt(failure -> failure.column().orElse(0));

    private final String file;
    private final List<ReadFailure> failures = new ArrayList<>();
    private boolean broken;

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

    void wrongType(JsonValue part, JsonValue.Type expected) {
        wrongType(part, words(expected));
    }

    void wrongType(JsonValue part, String expected) {
        add(
                Code.WRONG_TYPE,
                part,
                words(part.type()) + " stands where " + expected + " must stand: correct it.",
                builder(part).expected(expected));
    }

    private static String words(JsonValue.Type type) {
        return type == JsonValue.Type.TEXT ? "text" : type.description();
    }

    void missingMember(JsonValue part, String name) {
        add(
                Code.MISSING_MEMBER,
                part,
                "the object has no member '" + name + "': add it.",
                ReadFailure.builder().expected(name));
    }

    void unknownMember(JsonValue part, String name, Collection<String> known) {
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

    @Override
    public void duplicate(JsonValue part) {
        String name = part.key();
        add(
                Code.DUPLICATE_MEMBER,
                part,
                "the member " + InputText.quote(name) + " stands twice in one object: take one out.",
                ReadFailure.builder().found(name));
    }

    void duplicateCode(JsonValue part, String code) {
        add(
                Code.DUPLICATE_CODE,
                part,
                "'" + code + "' is given twice, in two spellings: take one out.",
                ReadFailure.builder().found(code));
    }

    /** A value that its type refuses; the message of the type says why and what to do. */
    void invalidValue(JsonValue part, String message) {
        add(Code.INVALID_VALUE, part, message, builder(part));
    }

    void invalidValue(JsonValue part, String message, String expected) {
        add(Code.INVALID_VALUE, part, message, builder(part).expected(expected));
    }

    void unknownFormat(JsonValue part, int known) {
        add(
                Code.UNKNOWN_FORMAT,
                part,
                "the format is " + InputText.quote(part.text()) + ", but this version of ita4j reads format " + known
                        + ": use a newer version, or correct the number.",
                builder(part).expected(Integer.toString(known)));
    }

    @Override
    public void add(JsonProblem problem) {
        broken = true;
        ReadFailure.Builder failure = ReadFailure.builder();
        boolean placed = switch (problem.kind()) {
            case TOO_LARGE, NOT_UTF8, EMPTY -> false;
            case MALFORMED, TOO_DEEP, TOO_LONG, TRAILING -> true;
        };
        if (placed) {
            failure.line(known(problem.line())).column(known(problem.column()));
        }
        switch (problem.kind()) {
            case TOO_LARGE ->
                failure.code(Code.FILE_TOO_LARGE)
                        .message("The file is larger than " + (FormatFile.MAX_BYTES >> 20)
                                + " MiB, so it was not read: check that it is the right file.");
            case NOT_UTF8 ->
                failure.code(Code.WRONG_ENCODING)
                        .expected("UTF-8")
                        .message("The file is not UTF-8, so it was not read: convert it from Windows-874 (TIS-620) or"
                                + " UTF-16 to UTF-8.");
            case EMPTY -> failure.code(Code.EMPTY_FILE).message("The file is empty: it must hold one JSON object.");
            case TOO_DEEP ->
                failure.code(Code.NESTED_TOO_DEEPLY)
                        .message("The JSON is nested more than " + FormatFile.MAX_NESTING
                                + " levels deep, so the file was not read: take the inner levels out.");
            case TOO_LONG ->
                failure.code(Code.FIELD_TOO_LONG)
                        .message("A text or a number is too long, so the file was not read: a text has at most "
                                + FormatFile.MAX_TEXT + " characters, a name or a number 1000.");
            case MALFORMED, TRAILING ->
                failure.code(Code.MALFORMED_JSON)
                        .message("The text is not one JSON object from here on, so the file was not read: check"
                                + " quotation marks, commas and brackets, and whether something follows the last"
                                + " bracket.");
        }
        add(failure);
    }

    /** Whether the text could not be read to its end as one document. */
    boolean broken() {
        return broken;
    }

    /** A failure of the file as a whole, or from a place on. */
    void add(ReadFailure.Builder failure) {
        failures.add(failure.file(file).build());
    }

    private void add(Code code, JsonValue part, String message, ReadFailure.Builder failure) {
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
                .line(known(part.line()))
                .column(known(part.column()))
                .message(
                        part.pointer().isEmpty()
                                ? capital(message)
                                : "At " + InputText.visible(part.pointer()) + ": " + message));
    }

    /** Values that do not come from a text have no place. */
    private static OptionalInt known(int number) {
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String capital(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private static ReadFailure.Builder builder(JsonValue part) {
        ReadFailure.Builder builder = ReadFailure.builder();
        return part.text().isEmpty() ? builder : builder.found(shorten(part.text()));
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= 100
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100)) + "…";
    }
}
