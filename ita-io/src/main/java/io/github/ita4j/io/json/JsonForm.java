package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.Optional;

/**
 * How values of one type are written as JSON and read back. Immutable and thread-safe.
 *
 * @param <T> the type
 */
interface JsonForm<T> {
    /** The value as a map, list, text, number or flag. */
    Object tree(T value);

    /** Reads a value; where it cannot be read, the faults say why. */
    Optional<T> read(JsonValue part, JsonFaults faults);
}
