package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is one text, number or flag.
 *
 * @param reader takes it; empty for a part of another type, and refused with an IllegalArgumentException whose message says why
 * @param printer gives what is written
 * @param expected the key of the phrase for what is asked for in place of another type
 * @param <T> the type
 */
record ScalarForm<T>(Function<JsonValue, Optional<T>> reader, Function<T, Object> printer, String expected)
        implements JsonForm<T> {
    /** Text in one spelling. */
    static <T> ScalarForm<T> text(Function<String, T> parser, Function<T, Object> printer) {
        return new ScalarForm<>(
                part -> Optional.of(part)
                        .filter(one -> one.type() == JsonValue.Type.TEXT)
                        .map(one -> parser.apply(one.text())),
                printer,
                JsonFaults.words(JsonValue.Type.TEXT));
    }

    static <T> ScalarForm<T> text(Function<String, T> parser) {
        return text(parser, Object::toString);
    }

    @Override
    public Object tree(T value) {
        return printer.apply(value);
    }

    @Override
    public Optional<T> read(JsonValue part, JsonFaults faults) {
        try {
            Optional<T> value = reader.apply(part);
            if (value.isEmpty()) {
                faults.wrongType(part, expected);
            }
            return value;
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return Optional.empty();
        }
    }
}
