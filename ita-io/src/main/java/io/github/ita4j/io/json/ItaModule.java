package io.github.ita4j.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.Assessment;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A module for Jackson: it writes ita4j's values as JSON and reads them back, wherever they are in somebody's own
 * types.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.json.JsonMapper;
 *
 * JsonMapper ita = JsonMapper.builder().addModule(new ItaModule()).build();
 * ita.writeValueAsString(NodeCode.parse("o12")); // "o12"
 * ita.writeValueAsString(Score.parse("254/3")); // "254/3"
 * ita.readValue("87.28", Score.class); // 87.28
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. What the values look like:
 *
 * <ul>
 *   <li>codes, agencies, periods, statuses and rounds are text; fiscal years are numbers of the Buddhist Era;
 *   <li>a {@link Score} or {@link Fraction} is a number where it has at most 15 digits, and otherwise a text such as
 *       {@code "254/3"}, so that no program loses a digit. Both are read from numbers and from text, and numbers are
 *       taken as the decimals they are written as;
 *   <li>everything else is an object, and so is an agency of which more than the name is known. All its members are written,
 *       {@code null} where there is nothing unless the mapper leaves nulls out; a member that is not known is refused unless
 *       the mapper skips such members, and one that occurs twice always.
 * </ul>
 *
 * <p>Codes of grades, statuses and rounds that this version does not know are read as they are. The codes may be the
 * keys of maps. What cannot be read makes Jackson throw a {@link JsonMappingException} that names the places within
 * the value and the nearest valid names; every fault of the value is in its message.
 *
 * <p>Results are written too, and assessments read, in the form of the schemas: see
 * {@link io.github.ita4j.io.report.JacksonTrees}. Immutable and thread-safe.
 */
public final class ItaModule extends Module {
    private static final Map<Class<?>, JsonForm<?>> FORMS = Map.ofEntries(
            Map.entry(Score.class, NumberForms.SCORE),
            Map.entry(Fraction.class, NumberForms.FRACTION),
            Map.entry(FiscalYear.class, NumberForms.FISCAL_YEAR),
            Map.entry(FiscalPeriod.class, CoreForms.FISCAL_PERIOD),
            Map.entry(PeriodText.class, CoreForms.PERIOD_TEXT),
            Map.entry(NodeCode.class, CoreForms.NODE_CODE),
            Map.entry(ItemCode.class, ScalarForm.text(ItemCode::parse)),
            Map.entry(SubIndicatorNumber.class, ScalarForm.text(SubIndicatorNumber::parse)),
            Map.entry(IndicatorNumber.class, ScalarForm.text(IndicatorNumber::parse)),
            Map.entry(PartCode.class, ScalarForm.text(PartCode::parse)),
            Map.entry(Instrument.class, ScalarForm.text(Instrument::parse, Instrument::code)),
            Map.entry(Overall.class, ScalarForm.text(CoreForms::parseOverall)),
            Map.entry(GradeCode.class, CoreForms.GRADE_CODE),
            Map.entry(CatalogStamp.class, CoreForms.CATALOG_STAMP),
            Map.entry(Language.class, ScalarForm.text(Language::parse, Language::tag)),
            Map.entry(LocalizedText.class, CoreForms.LOCALIZED_TEXT),
            Map.entry(Agency.class, CoreForms.AGENCY),
            Map.entry(ScoreSheet.class, CoreForms.SCORE_SHEET),
            Map.entry(Cause.class, MeasureForms.CAUSE),
            Map.entry(Responsibility.class, MeasureForms.RESPONSIBILITY),
            Map.entry(Measure.class, MeasureForms.MEASURE),
            Map.entry(MeasurePlan.class, MeasureForms.PLAN),
            Map.entry(MeasureStatus.class, MeasureForms.STATUS),
            Map.entry(MeasureProgress.class, MeasureForms.MEASURE_PROGRESS),
            Map.entry(ItemProgress.class, MeasureForms.ITEM_PROGRESS),
            Map.entry(ReportRound.class, MeasureForms.ROUND),
            Map.entry(MeasureReport.class, MeasureForms.REPORT),
            Map.entry(Assessment.class, new AssessmentForm()));

    /** Writes trees as they are, whatever a program's mapper makes of maps and numbers. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    /** Makes the module. */
    public ItaModule() {}

    /**
     * What the module writes and reads.
     *
     * @return the types
     */
    public static Set<Class<?>> types() {
        return FORMS.keySet();
    }

    /** Returns the name of the module. */
    @Override
    public String getModuleName() {
        return "ita4j";
    }

    /** Returns an unknown version, for the module is always that of its library. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns the module's name: adding the module twice to one mapper adds it once. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    /**
     * Adds the values to a mapper. Jackson calls it.
     *
     * @param context where the values are added
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        FORMS.forEach((type, form) -> add(type, form, serializers, deserializers));
        serializers.addSerializer(new TreeSerializer<>(
                JsonObject.class, value -> JsonTrees.provided().write(value)));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    /** Each type stands with its own form in the table. */
    @SuppressWarnings("unchecked")
    private static <T> void add(
            Class<T> type, JsonForm<?> any, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        JsonForm<T> form = (JsonForm<T>) any;
        serializers.addSerializer(new TreeSerializer<>(type, form::tree));
        deserializers.addDeserializer(type, new FormDeserializer<>(type, form));
    }

    /** A tree as a mapper wants it: with or without the members that are null. */
    static Object included(Object tree, JsonInclude.Value inclusion) {
        return switch (inclusion.getValueInclusion()) {
            case ALWAYS, USE_DEFAULTS -> tree;
            default -> withoutNulls(tree);
        };
    }

    private static Object withoutNulls(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>(map);
            kept.values().removeIf(Objects::isNull);
            kept.replaceAll((name, value) -> withoutNulls(value));
            return kept;
        }
        return tree instanceof List<?> list
                ? list.stream().map(ItaModule::withoutNulls).toList()
                : tree;
    }

    private static final class TreeSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, Object> trees;

        TreeSerializer(Class<T> type, Function<T, Object> trees) {
            super(type);
            this.trees = trees;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            TREES.writeValue(json, included(trees.apply(value), provider.getDefaultPropertyInclusion(handledType())));
        }

        /** The type is known from the place, so its name is never written. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, json, provider);
        }
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonForm<T> form;

        FormDeserializer(Class<T> type, JsonForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonFaults faults =
                    new JsonFaults("", !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
            JsonLocation place = parser.currentTokenLocation();
            JsonValue part = JsonReader.value(parser, faults);
            Optional<T> value = form.read(part, faults);
            if (value.isPresent() && faults.count() == 0) {
                return value.get();
            }
            throw new JsonMappingException(parser, message(faults.all()), place);
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }

        private String message(List<Fault> faults) {
            String name = handledType().getSimpleName();
            return faults.stream()
                    .map(fault -> fault.message(Language.ENGLISH))
                    .collect(Collectors.joining(
                            " ", (name.matches("[AEIOU].*") ? "Not an " : "Not a ") + name + ": ", ""));
        }
    }
}
