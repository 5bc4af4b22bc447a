package io.github.ita4j.catalog.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes documents as files that people edit: one member or element to a line, each level set in by two spaces. */
public final class JsonText {
    private JsonText() {}

    /**
     * The text of a document.
     *
     * @param document the document, with numbers as they were written
     * @return text that reads back equal, and ends with a line end
     */
    public static String of(JsonValue document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(JsonLayout.withElementsInLines());
            write(document, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonValue value, JsonGenerator json) throws IOException {
        switch (value.type()) {
            case OBJECT -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
                    json.writeFieldName(member.getKey());
                    write(member.getValue(), json);
                }
                json.writeEndObject();
            }
            case LIST -> {
                json.writeStartArray();
                for (JsonValue element : value.elements()) {
                    write(element, json);
                }
                json.writeEndArray();
            }
            case TEXT -> json.writeString(value.text());
            case NUMBER -> json.writeNumber(value.text());
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(value.text()));
            case NULL, OTHER, ABSENT -> json.writeNull();
        }
    }
}
