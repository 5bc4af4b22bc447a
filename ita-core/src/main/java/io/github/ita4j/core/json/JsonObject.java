package io.github.ita4j.core.json;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that JSON libraries write as an object, in the form of ita4j's schemas and with nothing configured: Jackson 2 and
 * Jackson 3 know the annotation, and so do frameworks built on them.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 *
 * new ObjectMapper().writeValueAsString(LocalizedText.of("ผ่าน", "Pass")); // {"th":"ผ่าน","en":"Pass"}
 * }</pre>
 *
 * <p>The writing itself is done by ita-io, which must be on the path. For use, not for implementing.
 */
public interface JsonObject {
    /** Private, for programs never need it; JSON libraries find it all the same. */
    @JsonValue
    private Object jsonTree() {
        return JsonTrees.provided().write(this);
    }
}
