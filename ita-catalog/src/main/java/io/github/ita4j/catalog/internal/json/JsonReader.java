package io.github.ita4j.catalog.internal.json;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.LIMIT_EXCEEDED;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.MALFORMED_JSON;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TRAILING_CONTENT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.text.InputText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON text into a tree of values. Whatever is wrong with the text becomes a fault; nothing is thrown. */
public final class JsonReader {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(100)
            .maxStringLength(20_000)
            .maxNameLength(200)
            .maxTokenCount(500_000)
            .build();

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(LIMITS)
            // Names come from files of strangers and must not fill the JVM's table of constants.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION, false)
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads one JSON document.
     *
     * @param text the text
     * @param faults where faults go
     * @return the document, or empty if the text is not JSON
     */
    public static Optional<JsonValue> read(String text, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, faults).document();
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be read.", e);
        }
    }

    /**
     * The same for text that may not have been readable, of which nothing is made then.
     *
     * @param text the text, or empty
     * @param faults where faults go
     * @return the document, or empty
     */
    public static Optional<JsonValue> read(Optional<String> text, Faults faults) {
        return text.isPresent() ? read(text.get(), faults) : Optional.empty();
    }

    private Optional<JsonValue> document() throws IOException {
        JsonValue document;
        try {
            if (parser.nextToken() == null) {
                faults.add(fault(
                                MALFORMED_JSON,
                                parser.currentLocation(),
                                "nothing",
                                "a JSON document",
                                "The file is empty; write a catalogue into it.")
                        .build());
                return Optional.empty();
            }
            document = value(null, "");
        } catch (StreamConstraintsException e) {
            addLimit(e);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            addMalformed(e);
            return Optional.empty();
        }
        checkEnd();
        return Optional.of(document);
    }

    /** Reads the value that begins at the current token. The nesting is bounded, so the recursion is too. */
    private JsonValue value(@Nullable JsonValue parent, String key) throws IOException {
        JsonToken token = parser.currentToken();
        JsonLocation at = parser.currentTokenLocation();
        JsonValue.Type type = type(token);
        String text = token.isScalarValue() ? parser.getText() : "";
        JsonValue value = new JsonValue(type, text, at.getLineNr(), at.getColumnNr(), parent, key);
        if (type == JsonValue.Type.OBJECT) {
            readMembers(value);
        } else if (type == JsonValue.Type.LIST) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                value.addElement(value(value, Integer.toString(index)));
            }
        }
        return value;
    }

    private void readMembers(JsonValue object) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue member = value(object, name);
            if (!object.addMember(name, member)) {
                faults.add(
                        DUPLICATE_MEMBER,
                        member,
                        "the member " + InputText.quote(name) + " a second time",
                        "each member once",
                        "Keep the one that is right and remove the other.");
            }
        }
    }

    private static JsonValue.Type type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> JsonValue.Type.OBJECT;
            case START_ARRAY -> JsonValue.Type.LIST;
            case VALUE_STRING -> JsonValue.Type.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.Type.FLAG;
            default -> JsonValue.Type.NULL;
        };
    }

    private void checkEnd() throws IOException {
        JsonLocation at;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            at = parser.currentTokenLocation();
        } catch (JsonProcessingException e) {
            at = e.getLocation();
        }
        faults.add(fault(
                        TRAILING_CONTENT,
                        at,
                        "more text after the end of the document",
                        "nothing",
                        "Remove what stands after the closing brace, or look for a brace that closes too early.")
                .build());
    }

    private void addMalformed(JsonProcessingException e) {
        faults.add(fault(
                        MALFORMED_JSON,
                        e.getLocation(),
                        "text that is not JSON",
                        "a JSON document",
                        "Correct the file at this place. The JSON reader says: " + firstLine(e))
                .pointer(parser.getParsingContext().pathAsPointer().toString())
                .build());
    }

    private void addLimit(StreamConstraintsException e) {
        faults.add(fault(
                        LIMIT_EXCEEDED,
                        e.getLocation() == null ? parser.currentLocation() : e.getLocation(),
                        "more than ita4j reads",
                        "at most " + LIMITS.getMaxNestingDepth() + " levels of nesting, "
                                + LIMITS.getMaxStringLength() + " characters in a text, "
                                + LIMITS.getMaxNameLength() + " in a name, "
                                + LIMITS.getMaxNumberLength() + " digits in a number and "
                                + LIMITS.getMaxTokenCount() + " values in all",
                        // What the JSON reader says of it is left out: it writes numbers in the digits of the locale.
                        "Make the file smaller, or split what stands at this place.")
                .pointer(parser.getParsingContext().pathAsPointer().toString())
                .build());
    }

    private static String firstLine(JsonProcessingException e) {
        String message = e.getOriginalMessage().strip();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end).strip();
    }

    private static CatalogFault.Builder fault(
            CatalogFault.Code code, @Nullable JsonLocation at, String found, String expected, String advice) {
        CatalogFault.Builder builder = CatalogFault.builder();
        builder.code(code).pointer("").found(found).expected(expected).advice(advice);
        if (at != null && at.getLineNr() > 0 && at.getColumnNr() > 0) {
            builder.line(at.getLineNr()).column(at.getColumnNr());
        }
        return builder;
    }
}
