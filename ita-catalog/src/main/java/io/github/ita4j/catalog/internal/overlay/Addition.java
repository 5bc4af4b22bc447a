package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.List;

/**
 * Things of one level that an overlay puts under something of the base.
 *
 * @param under the code of what they are put under
 * @param where the element of {@code add}
 * @param level the level of the things
 * @param list the list as it is written
 * @param elements the things of the list that are to be put there
 */
record Addition(String under, JsonValue where, StructureLevel level, JsonValue list, List<JsonValue> elements) {
    Addition with(List<JsonValue> others) {
        return new Addition(under, where, level, list, others);
    }
}
