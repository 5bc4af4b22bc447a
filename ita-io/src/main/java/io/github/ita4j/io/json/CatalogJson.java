package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.CalendarEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.LeastSample;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a catalogue as JSON, by the schema {@code catalog-report.schema.json}: everything in it with its evidence, what
 * each node is worth, and how many facts are known how well.
 *
 * <pre>{@code
 * {"format": 1,
 *  "catalog": {"fiscalYear": 2568, "edition": "nacc", "version": "1.1.0", "official": true},
 *  "instruments": [{"code": "OIT", "weight": 40, "indicators": [{"number": 9, "points": {"reported": 20.00, "exact": "20"},
 *    "subIndicators": [{"number": "9.1", "items": [{"code": "o1", "titleTh": "…", …}]}]}]}],
 *  "answerScales": […], "gradeScale": {…}, "rules": […], "themes": […], "evidence": […], "holes": […]}
 * }</pre>
 *
 * <p>This is a report and not a catalogue file, which has a form of its own. Immutable and thread-safe.
 *
 * <pre>{@code
 * StringWriter out = new StringWriter();
 * CatalogJson.of(catalog).write(out);
 * mapper.readTree(out.toString()).at("/instruments/2/weight"); // 40
 * }</pre>
 */
public final class CatalogJson {
    private final Catalog catalog;

    private CatalogJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A writer for a catalogue.
     *
     * @param catalog the catalogue
     * @return the writer
     */
    public static CatalogJson of(Catalog catalog) {
        return new CatalogJson(catalog);
    }

    /**
     * Writes the catalogue.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog.stamp());
        new StructureJson(catalog, json).write();
        answerScales(json);
        gradeScale(json, catalog.gradeScale());
        rules(json);
        themes(json);
        year(json);
        evidence(json, catalog.evidenceSummary());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void answerScales(JsonGenerator json) throws IOException {
        List<AnswerScale> scales = catalog.items().values().stream()
                .flatMap(item -> Stream.concat(item.answerScale().stream(), item.parts().stream()))
                .distinct()
                .toList();
        json.writeArrayFieldStart("answerScales");
        for (AnswerScale scale : scales) {
            json.writeStartObject();
            json.writeStringField("code", scale.code());
            json.writeBooleanField("reversed", scale.reversed());
            json.writeStringField("answeredBy", scale.answeredBy().code());
            json.writeArrayFieldStart("choices");
            for (AnswerChoice choice : scale.choices()) {
                json.writeStartObject();
                JsonOutput.words(json, "labelTh", "labelEn", choice.label());
                JsonOutput.score(json, "score", choice.score());
                json.writeEndObject();
            }
            json.writeEndArray();
            CatalogMembers.evidence(json, "evidence", scale.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void gradeScale(JsonGenerator json, GradeScale scale) throws IOException {
        json.writeObjectFieldStart("gradeScale");
        json.writeStringField("code", scale.code());
        JsonOutput.words(json, "descriptionTh", "descriptionEn", scale.description());
        CatalogMembers.evidence(json, "evidence", catalog.gradeScaleEvidence());
        CatalogMembers.grades(json, "grades", scale.grades());
        JsonOutput.codes(json, "gradedParts", scale.gradedParts());
        CatalogMembers.evidence(json, "gradedPartsEvidence", scale.gradedPartsEvidence());
        json.writeEndObject();
    }

    private void rules(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (ScoringRule rule : catalog.rules()) {
            json.writeStartObject();
            CatalogMembers.rule(json, rule);
            json.writeArrayFieldStart("readings");
            for (Reading reading : rule.readings()) {
                json.writeStartObject();
                json.writeStringField("reading", reading.kind().code());
                JsonOutput.words(json, "th", "en", reading.text());
                json.writeBooleanField("applied", reading.kind().isApplied(catalog));
                CatalogMembers.evidence(json, "evidence", reading.evidence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void themes(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("themes");
        for (ImprovementTheme theme : catalog.themes()) {
            json.writeStartObject();
            json.writeNumberField("number", theme.number());
            JsonOutput.words(json, "nameTh", "nameEn", theme.name());
            CatalogMembers.evidence(json, "evidence", theme.evidence());
            json.writeArrayFieldStart("indicators");
            for (IndicatorNumber indicator : theme.indicators()) {
                json.writeNumber(indicator.number());
            }
            json.writeEndArray();
            CatalogMembers.evidence(json, "indicatorsEvidence", theme.indicatorsEvidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void year(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("calendar");
        for (CalendarEntry entry : catalog.calendar()) {
            json.writeStartObject();
            json.writeStringField("event", entry.event().code());
            JsonOutput.text(json, "from", entry.from().map(LocalDate::toString));
            JsonOutput.text(json, "to", entry.to().map(LocalDate::toString));
            CatalogMembers.evidence(json, "evidence", entry.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leastSamples");
        for (LeastSample sample : catalog.leastSamples()) {
            json.writeStartObject();
            json.writeStringField("survey", sample.survey().code());
            json.writeStringField("kind", sample.kind());
            JsonOutput.words(json, "nameTh", "nameEn", sample.name());
            json.writeNumberField("respondents", sample.respondents());
            CatalogMembers.evidence(json, "evidence", sample.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : catalog.sources()) {
            json.writeStartObject();
            json.writeStringField("code", source.code());
            JsonOutput.words(json, "titleTh", "titleEn", source.title());
            JsonOutput.text(json, "fiscalYear", source.fiscalYear().map(FiscalYear::toString));
            JsonOutput.text(json, "address", source.address());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, EvidenceSummary summary) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Fact.Kind kind : Fact.Kind.values()) {
            json.writeStartObject();
            json.writeStringField("facts", CatalogMembers.code(kind));
            JsonOutput.words(json, "labelTh", "labelEn", kind.label());
            json.writeObjectFieldStart("counts");
            for (Evidence.Kind evidence : Evidence.Kind.values()) {
                json.writeNumberField(evidence.code(), summary.count(kind, evidence));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("holes");
        for (Fact fact : summary.belowRead()) {
            if (fact.evidence().kind() == Evidence.Kind.MISSING) {
                json.writeStartObject();
                json.writeStringField("facts", CatalogMembers.code(fact.kind()));
                json.writeStringField("about", fact.about());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
