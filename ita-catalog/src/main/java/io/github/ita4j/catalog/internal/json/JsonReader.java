package io.github.ita4j.catalog.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.ita4j.catalog.internal.json.JsonProblem.Kind;
import io.github.ita4j.core.text.InputText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON documents into trees of values that know their places. Whatever is wrong with the text is reported to the
 * caller, whose words for it are; nothing is thrown. Thread-safe.
 */
public final class JsonReader {

    private final JsonLimits limits;
    private final JsonFactory factory;

    /** Receives what is wrong with a text. */
    public interface Problems {
        /**
         * Takes note that a member is there a second time; the first one counts.
         *
         * @param member the second one
         */
        void duplicate(JsonValue member);

        /**
         * Takes note of what keeps the text from being read.
         *
         * @param problem the problem
         */
        void add(JsonProblem problem);
    }

    /**
     * A reader with limits.
     *
     * @param limits how much is read
     */
    public JsonReader(JsonLimits limits) {
        this.limits = limits;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(limits.constraints())
                // The stream belongs to the caller.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // Names come from files of strangers and must not fill the JVM's table of constants.
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION, false)
                .build();
    }

    /**
     * Reads a document in UTF-8, with or without a byte order mark.
     *
     * @param in the bytes, which are read to their end; the stream stays open
     * @param problems receives what is wrong
     * @return the document, or empty if it could not be read to its end
     * @throws IOException if the stream cannot be read
     */
    public Optional<JsonValue> read(InputStream in, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            problems.add(new JsonProblem(Kind.TOO_LARGE, 0, 0, "", ""));
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError();
        text.flip();
        if (broken) {
            String before = InputText.withoutByteOrderMark(text.toString());
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            problems.add(new JsonProblem(Kind.NOT_UTF8, line, column, "", ""));
            return Optional.empty();
        }
        return document(text, problems);
    }

    /**
     * Reads a document that is already decoded.
     *
     * @param text the text
     * @param problems receives what is wrong
     * @return the document, or empty if it could not be read to its end
     */
    public Optional<JsonValue> read(String text, Problems problems) {
        // No character takes less than one byte, so the text is only encoded if it can fit at all.
        if (text.length() > limits.bytes() || text.getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
            problems.add(new JsonProblem(Kind.TOO_LARGE, 0, 0, "", ""));
            return Optional.empty();
        }
        return document(CharBuffer.wrap(text.toCharArray()), problems);
    }

    /**
     * Begins to read a document of many elements, of which one at a time is held.
     *
     * @param text the text, without a byte order mark; it is read as far as it is needed and stays open
     * @return its elements
     * @throws IOException if the text cannot be read
     */
    public JsonElements elements(Reader text) throws IOException {
        return new JsonElements(factory.createParser(text), limits.nesting());
    }

    private Optional<JsonValue> document(CharBuffer text, Problems problems) {
        int start = text.hasRemaining() && text.get(0) == InputText.BYTE_ORDER_MARK ? 1 : 0;
        try (JsonParser parser = factory.createParser(text.array(), start, text.remaining() - start)) {
            Optional<JsonValue> document = Optional.empty();
            try {
                if (parser.nextToken() == null) {
                    problems.add(problem(Kind.EMPTY, parser.currentLocation(), "", ""));
                    return document;
                }
                document = Optional.of(value(parser, problems));
                if (parser.nextToken() != null) {
                    problems.add(problem(Kind.TRAILING, parser.currentTokenLocation(), "", ""));
                }
            } catch (JsonProcessingException e) {
                problems.add(problem(e, document.isPresent(), parser, limits.nesting()));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be read.", e);
        }
    }

    static JsonProblem problem(JsonProcessingException e, boolean behindTheEnd, JsonParser parser, int maxDepth) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (behindTheEnd) {
            return problem(Kind.TRAILING, place, "", "");
        }
        if (e instanceof StreamConstraintsException) {
            boolean deep = parser.getParsingContext().getNestingDepth() > maxDepth;
            return problem(deep ? Kind.TOO_DEEP : Kind.TOO_LONG, place, pointer, "");
        }
        Kind kind = e instanceof JsonEOFException ? Kind.ENDS_EARLY : Kind.MALFORMED;
        return problem(
                kind,
                place,
                pointer,
                e.getOriginalMessage().strip().lines().findFirst().orElse("").strip());
    }

    static JsonProblem problem(Kind kind, JsonLocation place, String pointer, String detail) {
        boolean known = place.getLineNr() > 0 && place.getColumnNr() > 0;
        return new JsonProblem(kind, known ? place.getLineNr() : 0, known ? place.getColumnNr() : 0, pointer, detail);
    }

    /**
     * Reads the value that begins at the current token. The parser bounds the nesting, and with it the recursion.
     *
     * @param parser the parser, which is left at the last token of the value
     * @param problems receives members that occur twice
     * @return the value
     * @throws IOException if the text is not JSON or beyond the limits of the parser
     */
    public static JsonValue value(JsonParser parser, Problems problems) throws IOException {
        return value(parser, problems, null, "");
    }

    private static JsonValue value(JsonParser parser, Problems problems, @Nullable JsonValue parent, String key)
            throws IOException {
        JsonToken token = parser.currentToken();
        JsonLocation at = parser.currentTokenLocation();
        JsonValue.Type type = type(token);
        String text = token.isScalarValue() && type != JsonValue.Type.OTHER ? parser.getText() : "";
        JsonValue value = new JsonValue(type, text, at.getLineNr(), at.getColumnNr(), parent, key, null);
        if (type == JsonValue.Type.OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                JsonValue member = value(parser, problems, value, name);
                if (!value.addMember(name, member)) {
                    problems.duplicate(member);
                }
            }
        } else if (type == JsonValue.Type.LIST) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                value.addElement(value(parser, problems, value, Integer.toString(index)));
            }
        }
        return value;
    }

    private static JsonValue.Type type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> JsonValue.Type.OBJECT;
            case START_ARRAY -> JsonValue.Type.LIST;
            case VALUE_STRING -> JsonValue.Type.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.Type.FLAG;
            case VALUE_NULL -> JsonValue.Type.NULL;
            default -> JsonValue.Type.OTHER;
        };
    }
}
