package io.github.ita4j.core.json;

/**
 * Turns values into trees of maps, lists, texts, numbers, flags and nulls, and back. Any JSON library can write such a tree
 * and read one, so that values need no more than the annotations that all of them know. The implementation is that of
 * ita-io, found as a service; a program that only scores needs none.
 *
 * <pre>{@code
 * JsonTrees.provided().write(LocalizedText.of("ผ่าน", "Pass")); // {th=ผ่าน, en=Pass}
 * }</pre>
 *
 * <p>For ita4j's own modules.
 */
public interface JsonTrees {
    /**
     * The tree of a value.
     *
     * @param value the value
     * @return a map, list, text, number or flag
     * @throws IllegalArgumentException if values of its type are not written by themselves; the message says what writes
     *     them
     */
    Object write(Object value);

    /**
     * Reads a value.
     *
     * @param <T> its type
     * @param type its type
     * @param tree the tree
     * @param lenient whether members that are not known are skipped
     * @return the value
     * @throws IllegalArgumentException if the tree is not one of such a value; the message names every fault
     */
    <T> T read(Class<T> type, Object tree, boolean lenient);

    /**
     * The implementation that there is.
     *
     * @return the one of ita-io
     * @throws IllegalStateException if ita-io is not there
     */
    static JsonTrees provided() {
        return ProvidedTrees.TREES.orElseThrow(() -> new IllegalStateException(
                "Objects of ita4j are written as JSON, and read, by its module ita-io: add io.github.ita4j:ita-io."));
    }
}
