package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.internal.json.JsonLimits;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON file that holds one value and says its format. Whatever is wrong with the file becomes a fault.
 *
 * @param form the form of the value
 * @param <T> the type of the value
 */
record FormatFile<T>(ObjectForm<T, ?> form) {
    /** The largest file that is read: 16 MiB. */
    static final int MAX_BYTES = 16 << 20;

    /** The deepest nesting that is read; a report needs six. */
    static final int MAX_NESTING = 20;

    /** The longest text that is read, in characters. */
    static final int MAX_TEXT = 100_000;

    private static final String FORMAT = "format";
    private static final JsonReader READER =
            new JsonReader(new JsonLimits(MAX_BYTES, MAX_NESTING, MAX_TEXT, 1_000, 1_000, Long.MAX_VALUE));

    void write(T value, Writer out) throws IOException {
        Json.write(out, json -> json.with(members -> form.writeMembers(value, members)));
    }

    /** Writes the content of a file as part of another document. */
    void write(T value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField(FORMAT, Json.FORMAT);
        form.writeMembers(value, json);
        json.writeEndObject();
    }

    JsonReading<T> read(Path file) {
        JsonFaults faults = new JsonFaults(file.toString());
        if (Files.isDirectory(file)) {
            faults.add(Fault.of(JsonCode.FILE_IS_FOLDER));
            return JsonReading.of(Optional.empty(), faults.all());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException notThere) {
            faults.add(Fault.of(JsonCode.FILE_NOT_FOUND));
        } catch (IOException notReadable) {
            addNotReadable(faults);
        }
        return JsonReading.of(Optional.empty(), faults.all());
    }

    JsonReading<T> read(InputStream in, String name) {
        JsonFaults faults = new JsonFaults(name);
        Optional<JsonValue> document = Optional.empty();
        try {
            document = READER.read(in, faults);
        } catch (IOException notReadable) {
            addNotReadable(faults);
        }
        return JsonReading.of(value(document, faults), faults.all());
    }

    JsonReading<T> readText(String text, String name) {
        JsonFaults faults = new JsonFaults(name);
        return JsonReading.of(value(READER.read(text, faults), faults), faults.all());
    }

    private Optional<T> value(Optional<JsonValue> document, JsonFaults faults) {
        if (document.isEmpty() || faults.broken()) {
            return Optional.empty();
        }
        JsonValue part = document.get();
        if (part.type() == JsonValue.Type.OBJECT && !hasKnownFormat(part, faults)) {
            // What another format means by its members is not known.
            return Optional.empty();
        }
        return form.read(part, Set.of(FORMAT), faults);
    }

    private static boolean hasKnownFormat(JsonValue part, JsonFaults faults) {
        JsonValue format = part.members().get(FORMAT);
        if (format == null) {
            faults.missingMember(part, FORMAT);
            return true;
        }
        if (format.type() == JsonValue.Type.NUMBER && format.text().equals(Integer.toString(Json.FORMAT))) {
            return true;
        }
        faults.unknownFormat(format, Json.FORMAT);
        return false;
    }

    private static void addNotReadable(JsonFaults faults) {
        faults.add(Fault.of(JsonCode.FILE_NOT_READABLE));
    }
}
