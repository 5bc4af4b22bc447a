package io.github.ita4j.catalog.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.catalog.internal.json.JsonProblem.Kind;
import java.io.IOException;
import java.util.Optional;

/**
 * A document read element by element, so that it may be of any length: the elements of a list or, where it is none, one
 * value after the other, as in JSON Lines. Not thread-safe.
 */
public final class JsonElements {
    private final JsonParser parser;
    private final int maxDepth;
    private boolean begun;
    private boolean list;
    private boolean over;

    JsonElements(JsonParser parser, int maxDepth) {
        this.parser = parser;
        this.maxDepth = maxDepth;
    }

    /**
     * The next element.
     *
     * @param problems receives what is wrong; after a problem there are no more elements
     * @return the element, which is the root of its own tree; empty at the end
     * @throws IOException if the text cannot be read
     */
    public Optional<JsonValue> next(JsonReader.Problems problems) throws IOException {
        if (over) {
            return Optional.empty();
        }
        try {
            JsonToken token = parser.nextToken();
            if (!begun) {
                begun = true;
                list = token == JsonToken.START_ARRAY;
                token = list ? parser.nextToken() : token;
            }
            if (token != null && !(list && token == JsonToken.END_ARRAY)) {
                return Optional.of(JsonReader.value(parser, problems));
            }
            over = true;
            if (token != null && parser.nextToken() != null) {
                problems.add(JsonReader.problem(Kind.TRAILING, parser.currentTokenLocation(), "", ""));
            }
        } catch (JsonProcessingException e) {
            problems.add(JsonReader.problem(e, over, parser, maxDepth));
            over = true;
        }
        return Optional.empty();
    }
}
