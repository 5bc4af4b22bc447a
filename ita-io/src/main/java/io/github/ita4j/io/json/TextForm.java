package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.internal.json.JsonValue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is one text, in one spelling.
 *
 * @param parser reads the text; refuses it with an IllegalArgumentException whose message says why
 * @param printer writes the text
 * @param <T> the type
 */
record TextForm<T>(Function<String, T> parser, Function<T, String> printer) implements JsonForm<T> {
    static <T> TextForm<T> of(Function<String, T> parser) {
        return new TextForm<>(parser, Object::toString);
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeString(printer.apply(value));
    }

    @Override
    public Optional<T> read(JsonValue part, JsonFaults faults) {
        if (part.type() != JsonValue.Type.TEXT) {
            faults.wrongType(part, JsonValue.Type.TEXT);
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(part.text()));
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return Optional.empty();
        }
    }
}
