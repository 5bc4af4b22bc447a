package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of components is made from the types, and says of every value what mappers write. */
class OpenApiTest {
    private static final Path FILE = Path.of("src", "main", "resources", "META-INF", "openapi", "ita4j.json");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "io", "github", "ita4j", "io", "schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "https://github.com/ita4j/ita4j/openapi.json";
    private static final JsonNode SCHEMAS_OF_FILE =
            parse(OpenApiComponents.file()).at("/components/schemas");

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, OpenApiComponents.file())));

    private static Schema component(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(ID + "#/components/schemas/" + name));
    }

    private static boolean keeps(Schema schema, JsonNode json) {
        return schema.validate(json.toString(), InputFormat.JSON).isEmpty();
    }

    /** One value of every type that mappers write by themselves. */
    private static final Map<String, Object> VALUES = values();

    private static Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<String, Object> value : EveryValueTest.values().entrySet()) {
            try {
                MAPPER.valueToTree(value.getValue());
                // A class that is no interface stands for itself.
                Object one = value.getValue();
                values.put(one.getClass().getSimpleName().replaceFirst("^Immutable", ""), one);
            } catch (IllegalArgumentException part) {
                assertThat(part).hasStackTraceContaining("is not written as JSON by itself");
            }
        }
        MeasureValues.all().forEach((type, value) -> values.put(type.getSimpleName(), value));
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2564));
        TallyAccumulator counts = TallyAccumulator.of(catalog, Instrument.IIT);
        int[] choices = new int[counts.form().questions().size()];
        ResponseTally tally = counts.add(Agency.of("ก"), choices).toTally();
        values.put("ResponseTally", tally);
        values.put("QuestionCode", counts.form().questions().get(0).code());
        values.put(
                "Fault",
                ScoreFileReader.of(catalog)
                        .readText("code,score\no99,1\n", "scores.csv")
                        .faults()
                        .get(0));
        values.put("AgencyTally", tally.agencies().get(0));
        return values;
    }

    @Test
    void theFileIsMadeFromTheTypes() throws IOException {
        String made = OpenApiComponents.file();
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("Written anew by this test with -Dita.golden.write=true")
                .isEqualTo(made);
    }

    @Test
    void whatMappersWriteIsWhatTheComponentsSay() throws Exception {
        for (Map.Entry<String, Object> value : VALUES.entrySet()) {
            Schema schema = component(value.getKey());
            for (var mapper : EveryValueTest.mappers().entrySet()) {
                JsonNode json = parse(mapper.getValue().write(value.getValue()));
                assertThat(schema.validate(json.toString(), InputFormat.JSON))
                        .as("%s by %s: %s", value.getKey(), mapper.getKey(), json)
                        .isEmpty();
            }
        }
    }

    @Test
    void noMemberIsThereThatTheComponentsDoNotName() {
        for (Map.Entry<String, Object> value : VALUES.entrySet()) {
            JsonNode json = MAPPER.valueToTree(value.getValue());
            if (json instanceof ObjectNode object) {
                Schema schema = component(value.getKey());
                assertThat(keeps(schema, object.deepCopy().put("no such member", 1)))
                        .as(value.getKey())
                        .isFalse();
                for (JsonNode required : SCHEMAS_OF_FILE.path(value.getKey()).path("required")) {
                    ObjectNode without = object.deepCopy();
                    without.remove(required.asText());
                    assertThat(keeps(schema, without))
                            .as("%s without %s", value.getKey(), required)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyComponentIsOfATypeOrNamedByOne() {
        List<String> components = new ArrayList<>();
        SCHEMAS_OF_FILE.fieldNames().forEachRemaining(components::add);
        assertThat(components).containsAll(VALUES.keySet());
        String text = SCHEMAS_OF_FILE.toString();
        for (String component : components) {
            assertThat(VALUES.containsKey(component)
                            || component.equals("CarriedPlan")
                            || text.contains("/" + component + "\""))
                    .as(component)
                    .isTrue();
        }
    }

    /** Values have members, and not others, as the schemas of the files that hold them. */
    @ParameterizedTest
    @CsvSource({
        "MeasurePlan, plan, ''",
        "Measure, plan, /$defs/measure",
        "Cause, plan, /$defs/cause",
        "Responsibility, plan, /$defs/responsibility",
        "PeriodText, plan, /$defs/period",
        "MeasureReport, report, ''",
        "MeasureProgress, report, /$defs/progress",
        "ItemProgress, report, /$defs/itemProgress",
        "CatalogStamp, assess, /$defs/catalog",
        "ScoreSheet, scores, /$defs/sheet",
    })
    void valuesHaveTheMembersOfTheSchemas(String component, String schema, String place) throws IOException {
        JsonNode found = parse(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
                .at(place);
        TreeSet<String> members = new TreeSet<>();
        found.path("properties").fieldNames().forEachRemaining(members::add);
        members.remove("format");
        TreeSet<String> named = new TreeSet<>();
        SCHEMAS_OF_FILE.path(component).path("properties").fieldNames().forEachRemaining(named::add);
        assertThat(named).isEqualTo(members);
    }

    /** What is wrong for one is wrong for the other: a value of each file's schema, and of the component. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ScoreSheet | {`scores`: {}}",
                "ScoreSheet | {`fiscalYear`: 2568, `scores`: {`o1`: 101}}",
                "ScoreSheet | {`fiscalYear`: 2568, `scores`: {`q1`: 1}}",
                "ScoreSheet | {`fiscalYear`: 2025, `scores`: {}}",
                "Agency | {`province`: `ก`}",
                "Agency | ``",
                "NodeCode | `o0`",
                "NodeCode | `9.`",
                "FiscalYear | `2568`",
                "Score | -1",
                "GradeCode | `a b`",
                "Cause | {`code`: `x`}",
                "Assessment | {}",
            })
    void whatIsWrongIsRefused(String component, String json) throws Exception {
        String text = json.replace('`', '"');
        assertThat(keeps(component(component), parse(text))).isFalse();
    }

    @Test
    void everyCodeOfTheCataloguesKeepsItsComponent() {
        Map<String, Schema> schemas = new HashMap<>();
        for (int year = 2563; year <= 2569; year++) {
            Catalogs.forYear(year)
                    .nodes()
                    .forEach(code -> assertThat(keeps(
                                    schemas.computeIfAbsent("NodeCode", OpenApiTest::component),
                                    MAPPER.valueToTree(code.code())))
                            .as(code.code())
                            .isTrue());
        }
    }
}
