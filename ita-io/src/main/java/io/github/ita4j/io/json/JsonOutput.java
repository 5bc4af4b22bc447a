package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
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
        catalog(json, catalog);
    }

    /** Which catalogue a result rests on. */
    static void catalog(JsonGenerator json, CatalogStamp catalog) throws IOException {
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

    /** The name of a node or item, of which neither may be known. */
    static void title(JsonGenerator json, Optional<LocalizedText> title) throws IOException {
        text(json, "titleTh", title.map(LocalizedText::thai));
        text(json, "titleEn", title.flatMap(LocalizedText::english));
    }

    /** A grade as an object: its code and its name. */
    static void grade(JsonGenerator json, Grade grade) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", grade.code().code());
        words(json, "titleTh", "titleEn", grade.title());
        json.writeEndObject();
    }

    /** The score, if it is known, and the bounds. */
    static void bounds(JsonGenerator json, NodeResult node) throws IOException {
        Optional<Score> score = node.score();
        if (score.isPresent()) {
            score(json, "reported", score.get());
        } else {
            json.writeNullField("reported");
        }
        score(json, "lower", node.least());
        score(json, "upper", node.greatest());
    }

    /** What does not fit together, with the scores that are set against each other. */
    static void discrepancies(JsonGenerator json, List<Discrepancy> discrepancies) throws IOException {
        json.writeArrayFieldStart("discrepancies");
        for (Discrepancy discrepancy : discrepancies) {
            json.writeStartObject();
            json.writeStringField("code", discrepancy.code().code());
            json.writeStringField("kind", discrepancy.kind().code());
            score(json, "given", discrepancy.given());
            score(json, "lower", discrepancy.lower());
            score(json, "upper", discrepancy.upper());
            json.writeEndObject();
        }
        json.writeEndArray();
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
