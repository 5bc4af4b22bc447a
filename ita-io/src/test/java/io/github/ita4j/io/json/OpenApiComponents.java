package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
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
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
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
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The components of OpenAPI for what a mapper writes by itself. Values are described by the forms that write and read them,
 * results by the schemas of the documents that hold them, both in the words of their Javadoc. A mapper may leave out nulls, so
 * what may be null is not required.
 */
final class OpenApiComponents {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "io", "github", "ita4j", "io", "schema");
    private static final String PLACE = "#/components/schemas/";

    /** What is one token; patterns are those of the schemas. */
    private static final Map<Class<?>, String> TOKENS = Map.ofEntries(
            Map.entry(Score.class, "{\"type\": [\"number\", \"string\"], \"minimum\": 0, \"maximum\": 100}"),
            Map.entry(Fraction.class, "{\"type\": [\"number\", \"string\"]}"),
            Map.entry(FiscalYear.class, "{\"type\": \"integer\", \"minimum\": 2500, \"maximum\": 2999}"),
            Map.entry(FiscalPeriod.class, text("^[0-9]{4}(-(H[12]|Q[1-4])|-[0-9]{2}/[0-9]{4}-[0-9]{2})?$")),
            Map.entry(
                    NodeCode.class,
                    text("^([ieo][1-9][0-9]{0,2}|[1-9][0-9]?(\\\\.[1-9][0-9]?)?|(IIT|EIT|OIT)[1-9]?|overall)$")),
            Map.entry(ItemCode.class, text("^[ieo][1-9][0-9]{0,2}$")),
            Map.entry(SubIndicatorNumber.class, text("^[1-9][0-9]?\\\\.[1-9][0-9]?$")),
            Map.entry(IndicatorNumber.class, text("^[1-9][0-9]?$")),
            Map.entry(PartCode.class, text("^(IIT|EIT|OIT)[1-9]$")),
            Map.entry(Instrument.class, "{\"enum\": [\"IIT\", \"EIT\", \"OIT\"]}"),
            Map.entry(Overall.class, "{\"const\": \"overall\"}"),
            Map.entry(GradeCode.class, text("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")),
            Map.entry(Language.class, "{\"enum\": [\"th\", \"en\"]}"),
            Map.entry(MeasureStatus.class, text("^[a-z0-9]+(-[a-z0-9]+)*$")),
            Map.entry(ReportRound.class, text("^[a-z0-9]+(-[a-z0-9]+)*$")));

    /** The schema of a document, and the place within it that is one result. */
    private enum Result {
        ASSESSMENT(Assessment.class, "assess", "/$defs/assessment", "catalog"),
        GAPS(GapAnalysis.class, "gaps", "/properties/gaps/items", "catalog"),
        ADVICE(Advice.class, "advise", "/properties/advice/items", "catalog"),
        EXPLAINED(ExplainedAssessment.class, "explain", "/properties/explanations/items", "catalog"),
        COMPARISON(ResultComparison.class, "compare", "/$defs/comparison", "from", "to"),
        TALLY(AgencyTally.class, "tally", "/properties/agencies/items", "catalog"),
        LAWS(LawReport.class, "validate", "/$defs/laws"),
        DIFF(CatalogDiff.class, "diff", ""),
        CATALOG(Catalog.class, "catalog-report", "");

        private final Class<?> type;
        private final String schema;
        private final String place;

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
        private final List<String> stamps;

        Result(Class<?> type, String schema, String place, String... stamps) {
            this.type = type;
            this.schema = schema;
            this.place = place;
            this.stamps = List.of(stamps);
        }
    }

    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<JsonForm<?>, Class<?>> types = new HashMap<>();

    private OpenApiComponents() {
        forms().forEach((type, form) -> types.put(form, type));
    }

    private static String text(String pattern) {
        return "{\"type\": \"string\", \"pattern\": \"" + pattern + "\"}";
    }

    /** The whole file. */
    static String file() {
        OpenApiComponents all = new OpenApiComponents();
        all.values();
        for (Result result : Result.values()) {
            all.result(result);
        }
        all.composed();
        ObjectNode root = MAPPER.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Values and results of ita4j").put("version", "1");
        root.putObject("paths");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        all.components.forEach((name, schema) -> {
            sortRequired(schema);
            schemas.set(name, schema);
        });
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(root)
                            .replace(System.lineSeparator(), "\n")
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void values() {
        add(QuestionCode.class, parse(text("^[ie][1-9][0-9]*(\\\\.[1-9][0-9]*)?$")));
        forms().forEach((type, form) -> {
            ObjectNode schema = TOKENS.containsKey(type) ? parse(TOKENS.get(type)) : object(form, type);
            add(type, schema);
        });
        // A name, or an object where more is known.
        JsonForm<?> whole = (JsonForm<?>) constant(form(Agency.class).getClass(), "WHOLE");
        ObjectNode agency = MAPPER.createObjectNode();
        agency.putArray("oneOf").add(nonBlank()).add(object(whole, Agency.class));
        add(Agency.class, agency);
    }

    private void add(Class<?> type, ObjectNode schema) {
        ObjectNode described = MAPPER.createObjectNode().put("description", Javadoc.of(type));
        schema.properties().forEach(member -> described.set(member.getKey(), member.getValue()));
        described.put("description", Javadoc.of(type));
        components.put(type.getSimpleName(), described);
    }

    private static ObjectNode nonBlank() {
        return MAPPER.createObjectNode().put("type", "string").put("minLength", 1);
    }

    private ObjectNode object(JsonForm<?> form, Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        if (!(form instanceof ObjectForm)) {
            return schema;
        }
        for (Object member : (List<?>) field(form, "members")) {
            String name = (String) field(member, "name");
            JsonForm<?> memberForm = (JsonForm<?>) field(member, "form");
            JsonNode value = value(memberForm);
            if ((boolean) field(member, "required")) {
                required.add(name);
            } else if (!(memberForm instanceof ObjectForm.Elements)) {
                // A list is written always; where it is read, one that is left out or null is empty.
                value = orNull(value);
            }
            ObjectNode described = MAPPER.createObjectNode();
            Javadoc.of(type, name).ifPresent(words -> described.put("description", words));
            value.properties().forEach(keyword -> described.set(keyword.getKey(), keyword.getValue()));
            properties.set(name, described);
        }
        return schema;
    }

    private static JsonNode orNull(JsonNode schema) {
        ObjectNode nullable = MAPPER.createObjectNode();
        nullable.putArray("oneOf")
                .add(MAPPER.createObjectNode().put("type", "null"))
                .add(schema);
        return nullable;
    }

    private JsonNode value(JsonForm<?> form) {
        if (types.containsKey(form)) {
            return ref(types.get(form).getSimpleName());
        } else if (form == CoreForms.TEXT) {
            return nonBlank();
        } else if (form == CoreForms.FLAG) {
            return MAPPER.createObjectNode().put("type", "boolean");
        } else if (form == NumberForms.WHOLE) {
            return MAPPER.createObjectNode().put("type", "integer");
        } else if (form instanceof ObjectForm.Elements<?> elements) {
            ObjectNode array = MAPPER.createObjectNode().put("type", "array");
            array.set("items", value(elements.form()));
            return array;
        } else if (form instanceof ScoresForm) {
            ObjectNode scores = MAPPER.createObjectNode().put("type", "object");
            scores.set("propertyNames", ref(NodeCode.class.getSimpleName()));
            scores.set("additionalProperties", orNull(ref(Score.class.getSimpleName())));
            return scores;
        }
        throw new IllegalStateException("A form without a description: " + form);
    }

    private static ObjectNode ref(String component) {
        return MAPPER.createObjectNode().put("$ref", PLACE + component);
    }

    private void result(Result result) {
        JsonNode document = read(result.schema);
        String name = result.type.getSimpleName();
        ObjectNode schema = copied(name, document, document.at(result.place));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.remove("format");
        ArrayNode required = schema.withArray("required");
        for (String member : result.stamps) {
            properties.set(member, ref(CatalogStamp.class.getSimpleName()));
            required.add(member);
        }
        if (result.type == Assessment.class) {
            properties.set("sheet", ref(ScoreSheet.class.getSimpleName()));
            required.add("sheet");
        }
        removeIf(required, member -> !properties.has(member));
        for (String keyword : List.of("$schema", "$id", "title", "$defs", "allOf")) {
            schema.remove(keyword);
        }
        add(result.type, schema);
    }

    /** Results that are parts of others, or hold them. */
    private void composed() {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        node.putArray("required").add("code").add("lower").add("upper").add("origin");
        JsonNode tree = read("explain").at("/$defs/tree/properties");
        ObjectNode properties = node.putObject("properties");
        properties.set("code", ref(NodeCode.class.getSimpleName()));
        for (String member : List.of("reported", "lower", "upper", "origin")) {
            properties.set(member, copied(NodeResult.class.getSimpleName(), read("explain"), tree.get(member)));
        }
        properties.set("exact", orNull(ref(Fraction.class.getSimpleName())));
        add(NodeResult.class, node);

        ObjectNode tally = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        tally.putArray("required").add("catalog").add("agencies");
        tally.putObject("properties").set("catalog", ref(CatalogStamp.class.getSimpleName()));
        ObjectNode agency = components.get(AgencyTally.class.getSimpleName()).deepCopy();
        ((ObjectNode) agency.get("properties")).remove("catalog");
        ArrayNode required = agency.withArray("required");
        removeIf(required, "catalog"::equals);
        ObjectNode agencies = MAPPER.createObjectNode().put("type", "array");
        agencies.set("items", agency);
        ((ObjectNode) tally.get("properties")).set("agencies", agencies);
        add(ResponseTally.class, tally);

        ObjectNode place = strings("file", "sheet", "table", "pointer");
        for (String number : List.of("row", "line", "column")) {
            place.withObject("/properties").set(number, parse("{\"type\": [\"integer\", \"null\"], \"minimum\": 1}"));
        }
        ObjectNode fault = strings("found");
        fault.set(
                "required",
                MAPPER.valueToTree(List.of("code", "severity", "place", "nearest", "messageTh", "messageEn")));
        ObjectNode members = fault.withObject("/properties");
        members.set("code", nonBlank().put("description", "What is wrong, by a code that stays."));
        members.set(
                "severity",
                MAPPER.createObjectNode()
                        .set(
                                "enum",
                                MAPPER.valueToTree(Stream.of(Severity.values())
                                        .map(Texts::key)
                                        .toList())));
        members.set("place", place.put("description", "Where in the input, as far as it is known."));
        members.set("nearest", parse("{\"type\": \"array\", \"items\": {\"type\": \"string\"}}"));
        members.set("messageTh", nonBlank());
        members.set("messageEn", nonBlank());
        add(Fault.class, fault);

        add(DraftPlan.class, ref(MeasurePlan.class.getSimpleName()));
        add(CarriedPlan.class, ref(MeasurePlan.class.getSimpleName()));
    }

    /** An object of texts that may be null. */
    private static ObjectNode strings(String... names) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (String name : names) {
            properties.set(name, parse("{\"type\": [\"string\", \"null\"]}"));
        }
        return schema;
    }

    /** A part of a document's schema, whose definitions become components named after the result. */
    private ObjectNode copied(String owner, JsonNode document, JsonNode part) {
        ObjectNode copy = part.deepCopy();
        relate(owner, document, copy);
        return copy;
    }

    private void relate(String owner, JsonNode document, JsonNode part) {
        if (part instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String definition = object.get("$ref").asText().replaceFirst("^#/\\$defs/", "");
            String name = owner + definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
            if (!components.containsKey(name)) {
                components.put(name, MAPPER.createObjectNode());
                components.put(name, copied(owner, document, document.at("/$defs/" + definition)));
            }
            object.put("$ref", PLACE + name);
        }
        if (part.path("required").isArray() && part.has("properties")) {
            removeIf(
                    (ArrayNode) part.get("required"),
                    member -> allowsNull(document, part.get("properties").path(member)));
        }
        part.properties().stream()
                .filter(member -> !member.getKey().equals("$defs"))
                .forEach(member -> relate(owner, document, member.getValue()));
        if (part.isArray()) {
            part.forEach(element -> relate(owner, document, element));
        }
    }

    /** As libraries for OpenAPI write it, so that the file can be compared with what they show. */
    private static void sortRequired(JsonNode schema) {
        if (schema.path("required") instanceof ArrayNode required) {
            List<String> names = new ArrayList<>();
            required.forEach(name -> names.add(name.asText()));
            required.removeAll();
            names.stream().sorted().forEach(required::add);
        }
        schema.forEach(OpenApiComponents::sortRequired);
    }

    private static void removeIf(ArrayNode names, Predicate<String> unwanted) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (unwanted.test(names.get(i).asText())) {
                names.remove(i);
            }
        }
    }

    private static boolean allowsNull(JsonNode document, JsonNode schema) {
        if (schema.path("$ref").isTextual()) {
            return allowsNull(document, document.at(schema.get("$ref").asText().substring(1)));
        }
        for (JsonNode type : schema.path("type")) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        for (JsonNode value : schema.path("enum")) {
            if (value.isNull()) {
                return true;
            }
        }
        for (JsonNode choice : schema.path("oneOf")) {
            if (choice.path("type").asText().equals("null") || allowsNull(document, choice)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode read(String schema) {
        try {
            return MAPPER.readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Class<?>, JsonForm<?>> forms() {
        Map<Class<?>, JsonForm<?>> forms = new HashMap<>();
        ((Map<?, ?>) constant(ItaModule.class, "FORMS"))
                .forEach((type, form) -> forms.put((Class<?>) type, (JsonForm<?>) form));
        // Described by the schema of its document.
        forms.remove(Assessment.class);
        return forms;
    }

    private static JsonForm<?> form(Class<?> type) {
        return Optional.<JsonForm<?>>ofNullable(forms().get(type)).orElseThrow();
    }

    private static Object constant(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first sentences of comments, as they stand in the sources. */
    private static final class Javadoc {
        private static final Pattern SENTENCE = Pattern.compile("(.*?[.])(?=\\s|$).*", Pattern.DOTALL);
        private static final Pattern TAG = Pattern.compile("\\{@(?:code |link(?:plain)? (?:\\S+ |\\w*#)?)([^}]*)}");

        private Javadoc() {}

        static String of(Class<?> type) {
            return of(
                            type,
                            "(?:public )?(?:sealed |final |abstract )*(?:interface|class|record|enum) "
                                    + type.getSimpleName() + "\\b",
                            "")
                    .orElseThrow(() -> new IllegalStateException(type.getName()));
        }

        static Optional<String> of(Class<?> type, String member) {
            return of(type, "[\\w<>.?, ]+ " + member + "\\(\\)", "    ");
        }

        private static Optional<String> of(Class<?> type, String declaration, String indent) {
            Path module = List.of("ita-core", "ita-catalog", "ita-scoring", "ita-io").stream()
                    .map(name -> Path.of(
                            "..", name, "src", "main", "java", type.getName().replace('.', '/') + ".java"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            String source;
            try {
                source = Files.readString(module);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Matcher comment = Pattern.compile(
                            "(?m)^" + indent + "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s+(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*"
                                    + declaration,
                            Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(source);
            if (!comment.find()) {
                return Optional.empty();
            }
            String words = comment.group(1).replaceAll("\\s*\n\\s*\\* ?", " ").strip();
            words = TAG.matcher(words).replaceAll("$1");
            return Optional.of(SENTENCE.matcher(words).replaceFirst("$1"));
        }
    }
}
