package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.ThemeGaps;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes gaps as JSON, by the schema {@code gaps.schema.json}: for each agency every gap once, in the order of the
 * items, and then, by theme, the codes of the gaps that are answered under it.
 *
 * <pre>{@code
 * {"format": 1, "catalog": {…},
 *  "gaps": [{"agency": "เทศบาลตำบลเขมราฐ", "points": {"reported": 13.40, "exact": "67/5"},
 *    "items": [{"code": "o8", "titleTh": "Q&A", …, "points": {"reported": 0.40, "exact": "2/5"}, …}],
 *    "byTheme": [{"number": 1, "nameTh": "…", "nameEn": "…", "items": ["o12", "o13"]}]}]}
 * }</pre>
 *
 * <pre>{@code
 * StringWriter out = new StringWriter();
 * GapsJson.of(catalog).write(List.of(GapAnalyzer.of(catalog).analyze(assessment)), out);
 * mapper.readTree(out.toString()).at("/gaps/0/items/0/code"); // "o12"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GapsJson {
    private final CatalogStamp catalog;

    private GapsJson(Catalog catalog) {
        this.catalog = catalog.stamp();
    }

    /**
     * A writer for gaps found with one catalogue.
     *
     * @param catalog the catalogue
     * @return the writer
     */
    public static GapsJson of(Catalog catalog) {
        return new GapsJson(catalog);
    }

    /**
     * Writes gaps.
     *
     * @param analyses the gaps of each agency, in the order in which they are to appear
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an analysis was made with another catalogue
     */
    public void write(List<GapAnalysis> analyses, Writer out) throws IOException {
        analyses.forEach(analysis -> JsonOutput.requireSame(catalog, analysis.catalog()));
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog);
        json.writeArrayFieldStart("gaps");
        for (GapAnalysis analysis : analyses) {
            write(json, analysis);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    static void write(JsonGenerator json, GapAnalysis analysis) throws IOException {
        json.writeStartObject();
        JsonOutput.agency(json, analysis.agency());
        CatalogMembers.points(json, "points", analysis.points());
        json.writeArrayFieldStart("items");
        for (Gap gap : analysis.gaps()) {
            item(json, gap);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("byTheme");
        for (ThemeGaps theme : analysis.byTheme()) {
            theme(json, theme);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Gap gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", gap.item().code().code());
        JsonOutput.title(json, gap.item().title());
        CatalogMembers.points(json, "points", gap.points());
        MeasureMembers.write(json, gap.measure());
        json.writeEndObject();
    }

    private static void theme(JsonGenerator json, ThemeGaps group) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", group.theme().number());
        JsonOutput.words(json, "nameTh", "nameEn", group.theme().name());
        JsonOutput.codes(
                json,
                "items",
                group.gaps().stream().map(gap -> gap.item().code()).toList());
        json.writeEndObject();
    }
}
