package io.github.ita4j.catalog.internal.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much of a JSON document is read.
 *
 * @param bytes the most bytes
 * @param nesting the deepest nesting
 * @param text the longest text, in characters
 * @param name the longest name of a member, in characters
 * @param number the longest number, in characters
 * @param tokens the most tokens
 */
public record JsonLimits(int bytes, int nesting, int text, int name, int number, long tokens) {
    /** The limits that the Jackson at hand knows: 2.15 has none for names and tokens, which the bytes bound there too. */
    StreamReadConstraints constraints() {
        StreamReadConstraints.Builder builder = StreamReadConstraints.builder()
                .maxNestingDepth(nesting)
                .maxStringLength(text)
                .maxNumberLength(number);
        try {
            builder.maxNameLength(name).maxTokenCount(tokens);
        } catch (NoSuchMethodError older) {
            // Before 2.16, or before 2.18.
        }
        return builder.build();
    }
}
