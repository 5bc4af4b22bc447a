package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value of a JSON text that knows where it stands, so that every failure can name its place. Not thread-safe. */
final class JsonPart {
    /** What a value is. */
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null"),
        OTHER("a value that JSON does not have");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Kind kind;
    private final String text;
    private final JsonLocation place;
    private final String pointer;
    private final List<JsonPart> elements = new ArrayList<>();
    private final Map<String, JsonPart> members = new LinkedHashMap<>();

    private JsonPart(Kind kind, String text, JsonLocation place, String pointer) {
        this.kind = kind;
        this.text = text;
        this.place = place;
        this.pointer = pointer;
    }

    /** Reads the value at whose first token the parser stands, up to its last token. */
    static JsonPart read(JsonParser parser, JsonFaults faults) throws IOException {
        return read(parser, "", faults);
    }

    // The parser bounds the nesting, and with it this recursion.
    private static JsonPart read(JsonParser parser, String pointer, JsonFaults faults) throws IOException {
        JsonToken token = parser.currentToken();
        Kind kind = kind(token);
        String text = token.isScalarValue() && kind != Kind.OTHER ? parser.getText() : "";
        JsonPart part = new JsonPart(kind, text, parser.currentTokenLocation(), pointer);
        if (kind == Kind.LIST) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                part.elements.add(read(parser, pointer + "/" + part.elements.size(), faults));
            }
        } else if (kind == Kind.OBJECT) {
            part.readMembers(parser, faults);
        }
        return part;
    }

    private void readMembers(JsonParser parser, JsonFaults faults) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonPart member =
                    read(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), faults);
            if (members.putIfAbsent(name, member) != null) {
                faults.duplicateMember(member, name);
            }
        }
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.FLAG;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.OTHER;
        };
    }

    Kind kind() {
        return kind;
    }

    /** The text of a text, the digits of a number, the word of a flag; otherwise empty. */
    String text() {
        return text;
    }

    /** The elements of a list, in order; none for anything else. */
    List<JsonPart> elements() {
        return elements;
    }

    /** The members of an object, in order; none for anything else. */
    Map<String, JsonPart> members() {
        return members;
    }

    /** A JSON pointer (RFC 6901), empty for the outermost value. */
    String pointer() {
        return pointer;
    }

    JsonLocation place() {
        return place;
    }

    OptionalInt line() {
        return known(place.getLineNr());
    }

    OptionalInt column() {
        return known(place.getColumnNr());
    }

    /** Values that do not come from a text have no place. */
    private static OptionalInt known(int number) {
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
