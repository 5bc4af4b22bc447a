package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;

/** What all JSON outputs share: the layout, the head, and the way single things are written. */
final class JsonOutput {
    /** The version of the forms. */
    static final int FORMAT = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            // The writer belongs to the caller.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // An exception midway must not leave text behind that looks complete.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonOutput() {}

    /** A generator with two blanks of indentation and LF on every machine. */
    static JsonGenerator on(Writer out) throws IOException {
        // The default line end is that of the machine.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines);
        return JSON.createGenerator(out).setPrettyPrinter(layout);
    }

    /** Begins the outermost object with the format and the catalogue. */
    static void head(JsonGenerator json, CatalogStamp catalog) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeObjectFieldStart("catalog");
        json.writeNumberField("fiscalYear", catalog.fiscalYear().buddhistYear());
        json.writeStringField("edition", catalog.edition());
        json.writeStringField("version", catalog.version());
        json.writeBooleanField("official", catalog.official());
        json.writeEndObject();
    }

    static void requireSame(CatalogStamp expected, CatalogStamp found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("One result was made with catalogue " + found + ", but the output is of "
                    + expected + ": write the results of each catalogue apart.");
        }
    }

    static void agency(JsonGenerator json, Optional<Agency> agency) throws IOException {
        text(json, "agency", agency.map(Agency::name));
    }

    static void text(JsonGenerator json, String name, Optional<String> text) throws IOException {
        json.writeFieldName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    /** The Thai and the English words under two names. */
    static void words(JsonGenerator json, String thai, String english, LocalizedText words) throws IOException {
        json.writeStringField(thai, words.thai());
        text(json, english, words.english());
    }

    static void score(JsonGenerator json, String name, Score score) throws IOException {
        json.writeNumberField(name, score.reported());
    }

    /** An array of codes on one line. */
    static void codes(JsonGenerator json, String name, Collection<?> codes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object code : codes) {
            json.writeString(code.toString());
        }
        json.writeEndArray();
    }
}
