package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaTest {
    private static final String ROOT = "/io/github/ita4j/catalog/";

    /** The rules that a schema can express too; the other rules relate one place of a file to another. */
    private static final Set<String> RULES_OF_THE_SCHEMA = Set.of(
            "unsupported-format",
            "unknown-member",
            "missing-member",
            "wrong-type",
            "invalid-value",
            "blank-text",
            "language-missing",
            "value-out-of-range",
            "too-few",
            "items-beside-sub-indicators",
            "answer-score-out-of-range",
            "change-without-evidence");

    /**
     * To a schema 8e1 is a number like others, and it does not know which evidence needs to be there, nor what the base
     * of an overlay has.
     */
    private static final Set<String> ACCEPTED_NEVERTHELESS = Set.of(
            // A schema cannot see that the catalogue is not in Thai alone.
            "language-missing--english.json",
            "invalid-value--threshold-with-exponent.json",
            "invalid-value--pass-that-fails.json",
            "missing-member--evidence-of-topics.json",
            "change-without-evidence--first-items.json",
            "too-few--items-left.json",
            "unknown-member--items-under-an-item.json");

    /** Lists of plain codes, names of items and what a change may hold are within reach of a schema. */
    private static final Set<String> REFUSED_NEVERTHELESS = Set.of(
            "duplicate-code--graded-part.json",
            "duplicate-code--rule.json",
            "duplicate-code--topic-of-an-item.json",
            "duplicate-code--withdrawn.json",
            "measure-for-no-item--survey-item.json",
            "misplaced--code-in-a-change.json",
            "misplaced--code-of-a-grade.json",
            "misplaced--number-of-an-instrument.json",
            "misplaced--weight-in-a-change.json",
            "not-in-base--change.json",
            "not-in-base--weight.json");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TestFiles.text(ROOT + "catalog.schema.json"));

    /** What the schema has to say against a file. */
    static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static Stream<FiscalYear> years() {
        return Catalogs.years().stream();
    }

    /**
     * Without the files that are no JSON, for which a schema has no words, and those that JSON leaves to the reader.
     */
    static Stream<Path> broken() {
        return Stream.concat(TestFiles.broken().stream(), TestFiles.brokenOverlays().stream())
                .filter(file -> !Set.of("malformed-json", "trailing-content", "duplicate-member", "limit-exceeded")
                        .contains(TestFiles.rule(file)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void acceptsTheShippedCatalogues(FiscalYear year) {
        assertThat(errors(TestFiles.text(ROOT + "data/nacc-" + year + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void shippedCataloguesStayTheSameWhenTheyDefineEverythingThemselves(FiscalYear year) throws IOException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(TestFiles.text(ROOT + "data/nacc-" + year + ".json"));
        for (String shared :
                List.of("sources", "themes", "unit-kinds", "topics", "answer-scales", "grade-scales", "rules")) {
            JsonNode definitions = MAPPER.readTree(TestFiles.text(ROOT + "data/" + shared + ".json"));
            definitions.properties().forEach(member -> define(file, member.getKey(), member.getValue()));
        }
        String json = MAPPER.writeValueAsString(file);

        assertThat(errors(json)).isEmpty();
        Catalog own = CatalogReader.read(json).orElseThrow();
        Catalog shipped = Catalogs.forYear(year);
        assertThat(own.official()).isFalse();
        assertThat(own.instruments()).isEqualTo(shipped.instruments());
        assertThat(own.requiredMeasures()).isEqualTo(shipped.requiredMeasures());
        assertThat(own.gradeScale()).isEqualTo(shipped.gradeScale());
        assertThat(own.themes()).isEqualTo(shipped.themes());
        assertThat(own.rules()).isEqualTo(shipped.rules());
    }

    /** Adds what the file does not define already: what it does is for its year. */
    private static void define(ObjectNode file, String list, JsonNode definitions) {
        boolean rules = list.equals("rules");
        ArrayNode own = file.withArray(rules ? "ruleDefinitions" : list);
        List<JsonNode> steps = own.findValues("step");
        definitions.forEach(definition -> {
            if (!rules || !steps.contains(definition.get("step"))) {
                own.add(definition);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small-catalog.json",
                "small-overlay.json",
                "provider/school-2568.json",
                "provider/college-2569.json"
            })
    void acceptsWhatTheReaderAccepts(String file) {
        assertThat(errors(TestFiles.text(ROOT + file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatASchemaCanRefuse(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean refused = REFUSED_NEVERTHELESS.contains(name)
                || (RULES_OF_THE_SCHEMA.contains(TestFiles.rule(file)) && !ACCEPTED_NEVERTHELESS.contains(name));

        assertThat(errors(Files.readString(file)).isEmpty()).as(name).isEqualTo(!refused);
    }
}
