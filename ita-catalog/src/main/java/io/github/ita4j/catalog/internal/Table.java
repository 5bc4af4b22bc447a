package io.github.ita4j.catalog.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Definitions by code. A definition that could not be read is there without a value, so that what names it is not
 * called dangling as well; nor is anything once a code could not be read, for it may be the one named.
 */
final class Table<K, V> {
    private final Map<K, Optional<V>> entries = new LinkedHashMap<>();
    private boolean incomplete;

    /** Adds what another table of the same kind has. */
    void addAll(Table<K, V> other) {
        entries.putAll(other.entries);
        incomplete |= other.incomplete;
    }

    /** Adds a definition, or replaces the one with that code in its place. */
    void put(K code, Optional<V> value) {
        entries.put(code, value);
    }

    /** Puts another value in the place of each that could be read. */
    void replaceValues(UnaryOperator<V> change) {
        entries.replaceAll((code, value) -> value.map(change));
    }

    /** Notes that a code, or all of a list, could not be read: from now on nothing is known to be undefined. */
    void addUnreadable() {
        incomplete = true;
    }

    /** Whether a code is defined, or may be for all that is known. */
    boolean mayDefine(K code) {
        return incomplete || entries.containsKey(code);
    }

    Optional<V> get(K code) {
        return entries.getOrDefault(code, Optional.empty());
    }

    /** The values that could be read. */
    List<V> values() {
        return entries.values().stream().flatMap(Optional::stream).toList();
    }

    /** The codes as files write them. */
    Collection<String> codes() {
        return entries.keySet().stream().map(Object::toString).toList();
    }
}
