package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.scoring.laws.LawReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes what is wrong with a catalogue file as JSON, by the schema {@code validate.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "file": "draft-2570.json", "valid": false, "catalog": null,
 *  "faults": [{"code": "value-out-of-range", "pointer": "/instruments/0/weight", "line": 12, "column": 17,
 *    "found": "130", "expected": "a whole number from 1 to 100", "advice": "…"}]}
 * }</pre>
 *
 * <p>{@code catalog} is the stamp of the catalogue where the file has no fault; {@code laws} is there if they were asked
 * for. Immutable and thread-safe.
 *
 * <pre>{@code
 * CatalogReading reading = CatalogReader.read("{\"format\": 2}");
 * StringWriter out = new StringWriter();
 * ValidationJson.of("draft-2570.json").write(reading, out);
 * mapper.readTree(out.toString()).at("/faults/0/code"); // "unsupported-format"
 * }</pre>
 */
public final class ValidationJson {
    private final String file;

    private ValidationJson(String file) {
        this.file = file;
    }

    /**
     * A writer for the faults of a file.
     *
     * @param file the name of the file
     * @return the writer
     */
    public static ValidationJson of(String file) {
        return new ValidationJson(file);
    }

    /**
     * Writes a reading.
     *
     * @param reading what came of reading the file
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(CatalogReading reading, Writer out) throws IOException {
        write(reading, json -> {}, out);
    }

    /**
     * Writes a reading and what came of checking the laws of the catalogue, in a further member {@code laws}.
     *
     * @param reading what came of reading the file
     * @param laws what came of the laws; empty where there is no catalogue
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(CatalogReading reading, Optional<LawReport> laws, Writer out) throws IOException {
        write(
                reading,
                json -> {
                    if (laws.isPresent()) {
                        LawMembers.report(json, laws.get());
                    } else {
                        json.writeNullField("laws");
                    }
                },
                out);
    }

    @FunctionalInterface
    private interface Member {
        void write(JsonGenerator json) throws IOException;
    }

    private void write(CatalogReading reading, Member last, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        json.writeStringField("file", file);
        json.writeBooleanField("valid", reading.catalog().isPresent());
        if (reading.catalog().isPresent()) {
            CatalogMembers.stamp(json, "catalog", reading.catalog().get().stamp());
        } else {
            json.writeNullField("catalog");
        }
        json.writeArrayFieldStart("faults");
        for (CatalogFault fault : reading.faults()) {
            json.writeStartObject();
            json.writeStringField("code", fault.code().code());
            json.writeStringField("pointer", fault.pointer());
            number(json, "line", fault.line());
            number(json, "column", fault.column());
            json.writeStringField("found", fault.found());
            json.writeStringField("expected", fault.expected());
            json.writeStringField("advice", fault.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
        last.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }
}
