package io.github.ita4j.io.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.json.ItaModule;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

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

    private static final List<Result<?>> RESULTS = List.of(
            new Result<>(Assessment.class, (json, one) -> {
                AssessmentJson.assessment(json.stamp("catalog", Optional.of(one.catalog())), one);
                json.put("sheet", plain(one.sheet()));
            }),
            new Result<>(NodeResult.class, AssessmentJson::result),
            Result.of(GapAnalysis.class, GapAnalysis::catalog, GapsJson::analysis),
            Result.of(Advice.class, Advice::catalog, AdviceJson::advice),
            Result.of(ExplainedAssessment.class, ExplainedAssessment::catalog, ExplanationJson::assessment),
            new Result<>(ResultComparison.class, CompareJson::one),
            Result.of(AgencyTally.class, one -> one.form().catalog(), TallyJson::agency),
            Result.of(
                    ResponseTally.class,
                    one -> one.form().catalog(),
                    (json, one) -> json.list("agencies", one.agencies(), TallyJson::agency)),
            new Result<>(CatalogDiff.class, DiffJson::write),
            new Result<>(LawReport.class, ValidationJson::laws),
            new Result<>(Fault.class, JacksonTrees::fault),
            new Result<>(Catalog.class, CatalogJson::write));

    /** Called by the service loader. */
    public JacksonTrees() {}

    /** A type of results, and what writes one as the members of an object. */
    private record Result<T>(Class<T> type, BiConsumer<Json, T> members) {
        static <T> Result<T> of(Class<T> type, Function<T, CatalogStamp> stamp, BiConsumer<Json, T> members) {
            return new Result<>(
                    type, (json, one) -> members.accept(json.stamp("catalog", Optional.of(stamp.apply(one))), one));
        }

        Object tree(Object value) {
            try {
                TokenBuffer tokens = Json.tokens(json -> members.accept(json, type.cast(value)));
                return STRICT.readValue(tokens.asParser(), Object.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Object write(Object value) {
        if (value instanceof DraftPlan draft) {
            return plain(draft.plan());
        } else if (value instanceof CarriedPlan carried) {
            return plain(carried.plan());
        }
        Optional<Result<?>> result =
                RESULTS.stream().filter(one -> one.type().isInstance(value)).findFirst();
        if (result.isPresent()) {
            return result.get().tree(value);
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
                .put("nearest", fault.nearest())
                .words("message", LocalizedText.of(fault.message(Language.THAI), fault.message(Language.ENGLISH)));
    }

    private static Object plain(Object value) {
        return STRICT.convertValue(value, Object.class);
    }

    @Override
    public <T> T read(Class<T> type, Object tree, boolean lenient) {
        try {
            return (lenient ? LENIENT : STRICT).treeToValue(STRICT.valueToTree(tree), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
