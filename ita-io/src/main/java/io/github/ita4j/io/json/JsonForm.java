package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.internal.json.JsonValue;
import java.io.IOException;
import java.util.Optional;

/**
 * How values of one type are written as JSON and read back. Immutable and thread-safe.
 *
 * @param <T> the type
 */
interface JsonForm<T> {
    /** Writes a value. */
    void write(T value, JsonGenerator json) throws IOException;

    /** Reads a value; where it cannot be read, the faults say why. */
    Optional<T> read(JsonValue part, JsonFaults faults);
}
