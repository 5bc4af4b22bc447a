package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.ita4j.io.sheet.ReadFailure;
import io.github.ita4j.io.sheet.ReadFailure.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON file that holds one value and says its format. Whatever is wrong with the file becomes a failure.
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
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    void write(T value, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField(FORMAT, JsonOutput.FORMAT);
        form.writeMembers(value, json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    JsonReading<T> read(Path file) {
        JsonFaults faults = new JsonFaults(file.toString());
        if (Files.isDirectory(file)) {
            faults.add(failure(Code.FILE_IS_FOLDER, "This is a folder: name one file in it."));
            return JsonReading.of(Optional.empty(), faults.all());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException notThere) {
            faults.add(failure(Code.FILE_NOT_FOUND, "There is no such file: check the name and the folder."));
        } catch (IOException notReadable) {
            addNotReadable(faults);
        }
        return JsonReading.of(Optional.empty(), faults.all());
    }

    JsonReading<T> read(InputStream in, String name) {
        JsonFaults faults = new JsonFaults(name);
        Optional<T> value = text(in, faults).flatMap(text -> value(text, faults));
        return JsonReading.of(value, faults.all());
    }

    JsonReading<T> readText(String text, String name) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Optional<String> text(InputStream in, JsonFaults faults) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                faults.add(failure(
                        Code.FILE_TOO_LARGE,
                        "The file is larger than " + (MAX_BYTES >> 20)
                                + " MiB, so it was not read: check that it is the right file."));
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            faults.add(failure(
                            Code.WRONG_ENCODING,
                            "The file is not UTF-8, so it was not read: convert it from Windows-874 (TIS-620) or UTF-16"
                                    + " to UTF-8.")
                    .expected("UTF-8"));
        } catch (IOException notReadable) {
            addNotReadable(faults);
        }
        return Optional.empty();
    }

    private Optional<T> value(String text, JsonFaults faults) {
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                return value(parser, faults);
            } catch (StreamConstraintsException tooMuch) {
                addTooMuch(parser, faults);
            } catch (JsonProcessingException malformed) {
                addMalformed(malformed.getLocation(), parser, faults);
            }
        } catch (IOException notReadable) {
            addNotReadable(faults);
        }
        return Optional.empty();
    }

    private Optional<T> value(JsonParser parser, JsonFaults faults) throws IOException {
        if (parser.nextToken() == null) {
            faults.add(failure(Code.EMPTY_FILE, "The file is empty: it must hold one JSON object."));
            return Optional.empty();
        }
        JsonPart part = JsonPart.read(parser, faults);
        if (parser.nextToken() != null) {
            addMalformed(parser.currentTokenLocation(), parser, faults);
            return Optional.empty();
        }
        if (part.kind() == JsonPart.Kind.OBJECT && !hasKnownFormat(part, faults)) {
            // What another format means by its members is not known.
            return Optional.empty();
        }
        return form.read(part, Set.of(FORMAT), faults);
    }

    private static boolean hasKnownFormat(JsonPart part, JsonFaults faults) {
        JsonPart format = part.members().get(FORMAT);
        if (format == null) {
            faults.missingMember(part, FORMAT);
            return true;
        }
        if (format.kind() == JsonPart.Kind.NUMBER && format.text().equals(Integer.toString(JsonOutput.FORMAT))) {
            return true;
        }
        faults.unknownFormat(format, JsonOutput.FORMAT);
        return false;
    }

    private static void addTooMuch(JsonParser parser, JsonFaults faults) {
        boolean nesting = parser.getParsingContext().getNestingDepth() > MAX_NESTING;
        faults.add(at(
                parser.currentLocation(),
                nesting
                        ? failure(
                                Code.NESTED_TOO_DEEPLY,
                                "The JSON is nested more than " + MAX_NESTING
                                        + " levels deep, so the file was not read: take the inner levels out.")
                        : failure(
                                Code.FIELD_TOO_LONG,
                                "A text or a number is too long, so the file was not read: a text has at most "
                                        + MAX_TEXT + " characters, a name or a number 1000.")));
    }

    private static void addMalformed(JsonLocation place, JsonParser parser, JsonFaults faults) {
        faults.add(at(
                place == null ? parser.currentLocation() : place,
                failure(
                        Code.MALFORMED_JSON,
                        "The text is not one JSON object from here on, so the file was not read: check quotation"
                                + " marks, commas and brackets, and whether something follows the last bracket.")));
    }

    private static void addNotReadable(JsonFaults faults) {
        faults.add(failure(
                Code.FILE_NOT_READABLE, "The file could not be read, or not to its end: check that it may be opened."));
    }

    private static ReadFailure.Builder at(JsonLocation place, ReadFailure.Builder failure) {
        return failure.line(place.getLineNr()).column(place.getColumnNr());
    }

    private static ReadFailure.Builder failure(Code code, String message) {
        return ReadFailure.builder().code(code).message(message);
    }
}
