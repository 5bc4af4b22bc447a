package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.ThemeGaps;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void item(JsonGenerator json, Gap gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", gap.item().code().code());
        Optional<LocalizedText> title = gap.item().title();
        JsonOutput.text(json, "titleTh", title.map(LocalizedText::thai));
        JsonOutput.text(json, "titleEn", title.flatMap(LocalizedText::english));
        CatalogMembers.points(json, "points", gap.points());
        themes(json, gap.measure().topics());
        json.writeArrayFieldStart("elements");
        for (Requirement element : gap.measure().elements()) {
            json.writeStartObject();
            JsonOutput.words(json, "th", "en", element.text());
            evidence(json, element.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remedies");
        for (LocalizedText remedy : gap.measure().remedies()) {
            json.writeStartObject();
            JsonOutput.words(json, "th", "en", remedy);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("owners");
        for (UnitKind owner : gap.measure().owners()) {
            json.writeStartObject();
            json.writeStringField("code", owner.code());
            JsonOutput.words(json, "nameTh", "nameEn", owner.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        due(json, gap.measure().topics());
        json.writeEndObject();
    }

    private static void themes(JsonGenerator json, List<Topic> topics) throws IOException {
        json.writeArrayFieldStart("themes");
        for (List<Topic> group : grouped(topics, Topic::theme)) {
            ImprovementTheme theme = group.get(0).theme();
            json.writeStartObject();
            json.writeNumberField("number", theme.number());
            JsonOutput.words(json, "nameTh", "nameEn", theme.name());
            evidence(json, strongest(group, Topic::themeEvidence));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void due(JsonGenerator json, List<Topic> topics) throws IOException {
        json.writeArrayFieldStart("due");
        for (List<Topic> group : grouped(topics, Topic::due)) {
            json.writeStartObject();
            json.writeStringField("part", group.get(0).due().name());
            JsonOutput.words(json, "th", "en", group.get(0).due().label());
            evidence(json, strongest(group, Topic::dueEvidence));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> List<List<Topic>> grouped(List<Topic> topics, Function<Topic, T> by) {
        return List.copyOf(topics.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Two topics that say the same of an item support each other. */
    private static Evidence strongest(List<Topic> topics, Function<Topic, Evidence> of) {
        return topics.stream().map(of).min(Comparator.comparing(Evidence::kind)).orElseThrow();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("evidence", evidence.kind().code());
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
