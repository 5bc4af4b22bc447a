package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What the outputs about catalogues share. */
final class CatalogMembers {
    private CatalogMembers() {}

    static void stamp(JsonGenerator json, String name, CatalogStamp stamp) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("fiscalYear", stamp.fiscalYear().buddhistYear());
        json.writeStringField("edition", stamp.edition());
        json.writeStringField("version", stamp.version());
        json.writeBooleanField("official", stamp.official());
        json.writeEndObject();
    }

    static void evidence(JsonGenerator json, String name, Evidence evidence) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("kind", evidence.kind().code());
        JsonOutput.text(json, "noteTh", evidence.note().map(LocalizedText::thai));
        JsonOutput.text(json, "noteEn", evidence.note().flatMap(LocalizedText::english));
        json.writeEndObject();
    }

    static void points(JsonGenerator json, String name, Fraction points) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("reported", points.toDecimal(Score.REPORTED_DECIMALS, RoundingMode.HALF_UP));
        json.writeStringField("exact", exact(points));
        json.writeEndObject();
    }

    /** A whole number or a quotient in lowest terms. */
    static String exact(Fraction number) {
        boolean whole = number.denominator().equals(BigInteger.ONE);
        return number.numerator() + (whole ? "" : "/" + number.denominator());
    }

    static void rule(JsonGenerator json, ScoringRule rule) throws IOException {
        json.writeStringField("step", rule.step());
        JsonOutput.words(json, "th", "en", rule.text());
        evidence(json, "evidence", rule.evidence());
    }

    /** The name of a kind of facts. */
    static String code(Fact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void title(JsonGenerator json, Item item) throws IOException {
        JsonOutput.title(json, item.title());
        evidence(json, "titleEvidence", item.titleEvidence());
    }

    static void requirements(JsonGenerator json, String name, List<Requirement> requirements) throws IOException {
        json.writeArrayFieldStart(name);
        for (Requirement requirement : requirements) {
            json.writeStartObject();
            JsonOutput.words(json, "th", "en", requirement.text());
            evidence(json, "evidence", requirement.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void grades(JsonGenerator json, String name, List<Grade> grades) throws IOException {
        json.writeArrayFieldStart(name);
        for (Grade grade : grades) {
            json.writeStartObject();
            grade(json, grade);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void grade(JsonGenerator json, Grade grade) throws IOException {
        json.writeStringField("code", grade.code().code());
        JsonOutput.words(json, "titleTh", "titleEn", grade.title());
        JsonOutput.score(json, "from", grade.overall().from());
        JsonOutput.score(json, "to", grade.overall().to());
        if (grade.everyPart().isPresent()) {
            JsonOutput.score(json, "everyPartFrom", grade.everyPart().get().from());
        } else {
            json.writeNullField("everyPartFrom");
        }
        json.writeBooleanField("passing", grade.passing());
        evidence(json, "evidence", grade.evidence());
    }
}
