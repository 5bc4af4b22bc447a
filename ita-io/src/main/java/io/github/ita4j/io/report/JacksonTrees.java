package io.github.ita4j.io.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.json.ItaModule;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.ResponseTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Values and results as one object each, as the schemas have them; a result has the stamp of its catalogue beside it. The
 * service loader finds it for {@link JsonTrees}; programs give their values to their own JSON library.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 *
 * // Jackson 2 or 3, nothing configured.
 * String json = new ObjectMapper().writeValueAsString(assessment);
 * new ObjectMapper().readValue(json, Assessment.class).equals(assessment); // true
 * }</pre>
 *
 * <p>An {@link Assessment} also holds its score sheet. Read back, the sheet is assessed anew by the catalogue of the stamp,
 * and whatever else the object says must be what comes out. Immutable and thread-safe.
 */
public final class JacksonTrees implements JsonTrees {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new ItaModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ObjectMapper LENIENT =
            STRICT.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Called by the service loader. */
    public JacksonTrees() {}

    @Override
    public Object write(Object value) {
        try {
            return tree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object tree(Object value) throws IOException {
        if (value instanceof Assessment one) {
            Map<String, Object> tree = stamped(one.catalog(), json -> AssessmentJson.assessment(json, one));
            tree.put("sheet", plain(one.sheet()));
            return tree;
        } else if (value instanceof NodeResult one) {
            return object(json -> AssessmentJson.result(json, one));
        } else if (value instanceof GapAnalysis one) {
            return stamped(one.catalog(), json -> GapsJson.analysis(json, one));
        } else if (value instanceof Advice one) {
            return stamped(one.catalog(), json -> AdviceJson.advice(json, one));
        } else if (value instanceof ExplainedAssessment one) {
            return stamped(one.catalog(), json -> ExplanationJson.assessment(json, one));
        } else if (value instanceof ResultComparison one) {
            return object(json -> CompareJson.one(json, one));
        } else if (value instanceof AgencyTally one) {
            return stamped(one.form().catalog(), json -> TallyJson.agency(json, one));
        } else if (value instanceof ResponseTally one) {
            return stamped(one.form().catalog(), json -> json.list("agencies", one.agencies(), TallyJson::agency));
        } else if (value instanceof CatalogDiff one) {
            return object(json -> DiffJson.write(json, one));
        } else if (value instanceof LawReport one) {
            return object(json -> ValidationJson.laws(json, one));
        } else if (value instanceof Fault one) {
            return object(json -> fault(json, one));
        } else if (value instanceof Catalog one) {
            return object(json -> CatalogJson.write(json, one));
        } else if (value instanceof DraftPlan one) {
            return plain(one.plan());
        } else if (value instanceof CarriedPlan one) {
            return plain(one.plan());
        } else if (ItaModule.types().stream().anyMatch(type -> type.isInstance(value))) {
            return plain(value);
        }
        throw new IllegalArgumentException(value.getClass().getSimpleName().replaceFirst("^Immutable", "")
                + " is not written as JSON by itself but as part of a page: see io.github.ita4j.io.report.Pages, and"
                + " io.github.ita4j.io.json.ItaModule for what is.");
    }

    private static void fault(Json json, Fault fault) {
        Place place = fault.place();
        json.put("code", fault.code().code())
                .put("severity", Texts.key(fault.severity()))
                .object(
                        "place",
                        one -> one.put("file", place.file())
                                .put("sheet", place.sheet())
                                .put("table", place.table())
                                .put("row", place.row())
                                .put("line", place.line())
                                .put("column", place.column())
                                .put("pointer", place.pointer()))
                .put("found", fault.found())
                .values("nearest", fault.nearest())
                .words(
                        "messageTh",
                        "messageEn",
                        LocalizedText.of(fault.message(Language.THAI), fault.message(Language.ENGLISH)));
    }

    private static Object plain(Object value) {
        return STRICT.convertValue(value, Object.class);
    }

    private static Map<String, Object> object(Consumer<Json> members) throws IOException {
        return STRICT.readValue(Json.tokens(members).asParser(), new TypeReference<>() {});
    }

    private static Map<String, Object> stamped(CatalogStamp stamp, Consumer<Json> members) throws IOException {
        return object(json -> members.accept(json.stamp("catalog", Optional.of(stamp))));
    }

    @Override
    public <T> T read(Class<T> type, Object tree, boolean lenient) {
        ObjectMapper mapper = lenient ? LENIENT : STRICT;
        try {
            JsonNode node = mapper.valueToTree(tree);
            return type == Assessment.class ? type.cast(assessment(node, mapper)) : mapper.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assessment(JsonNode node, ObjectMapper mapper) throws IOException {
        if (!node.hasNonNull("catalog") || !node.hasNonNull("sheet")) {
            throw new IllegalArgumentException(
                    "An assessment is read by its members 'catalog' and 'sheet': write both, as ita4j does.");
        }
        Catalog catalog = Catalogs.forYear(
                mapper.treeToValue(node.get("catalog"), CatalogStamp.class).fiscalYear());
        Assessment result = Scorer.of(catalog).assess(mapper.treeToValue(node.get("sheet"), ScoreSheet.class));
        Map<String, Object> facts = places(STRICT.valueToTree(tree(result)), "", new LinkedHashMap<>());
        places(node, "", new LinkedHashMap<>()).forEach((place, said) -> {
            if (!facts.containsKey(place) && mapper == STRICT) {
                throw new IllegalArgumentException(
                        "At " + place + ": an assessment has no such member: correct its name, or omit it.");
            }
            if (!said.equals(facts.getOrDefault(place, said))) {
                throw new IllegalArgumentException(
                        "At " + place + ": this does not follow from the score sheet by catalogue " + catalog.stamp()
                                + ": assess the sheet again.");
            }
        });
        return result;
    }

    /** What is at each place: a number whatever its zeros, the size of a list, and of an object that it is one. */
    private static Map<String, Object> places(JsonNode node, String place, Map<String, Object> found) {
        found.put(
                place,
                node.isNumber()
                        ? node.decimalValue().stripTrailingZeros()
                        : node.isArray() ? node.size() : node.isObject() ? node.getNodeType() : node);
        node.properties().forEach(member -> places(member.getValue(), place + "/" + member.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), place + "/" + i, found);
        }
        return found;
    }
}
