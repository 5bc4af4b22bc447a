package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document that carries a {@code "format"} has a schema, keeps it, and may hold nothing that it does not name. */
class EveryDocumentTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "ita4j", "io");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "io", "github", "ita4j", "io", "schema");
    private static final String IDS = "https://github.com/ita4j/ita4j/schema/";
    private static final Map<String, String> TEXTS = schemaTexts();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId(TEXTS)));
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The documents: who writes them, their schema, and a command that shows one. */
    enum Document {
        ASSESS("AssessmentJson", "assess", "assess examples/khemmarat-2566.csv --year 2566"),
        EXPLAIN("ExplanationJson", "explain", "explain examples/khemmarat-2566.csv --year 2566 --node 9.1 --gains"),
        GAPS("GapsJson", "gaps", "gaps examples/khemmarat-2566.csv --year 2566"),
        ADVISE("AdviceJson", "advise", "advise examples/khemmarat-2566.csv --year 2566 --target pass-good"),
        RULES("RulesJson", "rules", "rules src/test/resources/rules/published-2568.csv --year 2568"),
        RANK("RankJson", "rank", "rank src/test/resources/rank/agencies-2568.csv --year 2568 --by province --node OIT"),
        TALLY("TallyJson", "tally", "tally src/test/resources/tally/answers-2564.csv --year 2564"),
        COMPARE(
                "CompareJson",
                "compare",
                "compare src/test/resources/compare/patueng-2567.csv --year 2567 examples/patueng-2568.csv --year 2568"),
        CATALOG("CatalogJson", "catalog-report", "catalog 2566"),
        DIFF("DiffJson", "diff", "diff 2566 2568"),
        VALIDATE("ValidationJson", "validate", "validate examples/draft-2570-unfair.json --laws --tries 5"),
        AGENCY_REPORT(
                "AgencyReportJson",
                "agency-report",
                "report examples/khemmarat-2566.csv --year 2566 --plan src/test/resources/plan/khemmarat-2567.json"
                        + " --report src/test/resources/plan/khemmarat-2567-report.json"),
        MEASURES_IMPORT(
                "MeasureImportJson", "measures-import", "measures import src/test/resources/measures/theme-plan.txt"),
        PLAN("MeasureJson", "plan", "plan draft examples/khemmarat-2566.csv --year 2566 --below 85"),
        REPORT("MeasureJson", "report", "plan report --after src/test/resources/plan/khemmarat-2567-report.json"),
        PLAN_CHECK(
                "ReviewJson",
                "plan-check",
                "plan check examples/khemmarat-2566.csv --year 2566 --plan src/test/resources/plan/khemmarat-2567.json"),
        PLAN_PROGRESS(
                "ReviewJson", "plan-progress", "plan progress src/test/resources/plan/khemmarat-2567-report.json");

        private final String writer;
        private final String schema;
        private final String command;

        Document(String writer, String schema, String command) {
            this.writer = writer;
            this.schema = schema;
            this.command = command;
        }

        JsonNode example() {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            if (this != REPORT) {
                args.addAll(List.of("--format", "json"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Ita.run(args.toArray(String[]::new), InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
            try {
                return MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean refuses(JsonNode document) {
            Schema found = REGISTRY.getSchema(TEXTS.get(schema));
            return !found.validate(document.toString(), InputFormat.JSON).isEmpty();
        }
    }

    private static Map<String, String> schemaTexts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString().replace(".schema.json", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Map<String, String> byId(Map<String, String> texts) {
        Map<String, String> byId = new TreeMap<>();
        texts.forEach((name, text) -> byId.put(IDS + name + "-1.json", text));
        return byId;
    }

    /** Who writes a document, is called after it. */
    @Test
    void everyWriterIsListedWithItsSchema() throws IOException {
        Set<String> writers = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("Json.java"))
                    .map(name -> name.replace(".java", ""))
                    // The writer itself, and what is a part of several documents.
                    .filter(name -> !Set.of("Json", "RequiredMeasureJson").contains(name))
                    .forEach(writers::add);
        }
        assertThat(Stream.of(Document.values()).map(document -> document.writer).distinct())
                .containsExactlyInAnyOrderElementsOf(writers);
        // Score files are read, and never written; lines of CSV are no JSON (AssessListTest, RankCommandTest).
        assertThat(Stream.concat(
                        Stream.of("scores", "assess-csv", "rank-csv"),
                        Stream.of(Document.values()).map(document -> document.schema)))
                .containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void everySchemaIsCalledByItsName() throws IOException {
        for (Map.Entry<String, String> schema : TEXTS.entrySet()) {
            JsonNode text = MAPPER.readTree(schema.getValue());
            assertThat(text.path("$id").asText()).isEqualTo(IDS + schema.getKey() + "-1.json");
            assertThat(text.path("title").asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theExampleKeepsItsSchema(Document document) {
        assertThat(document.refuses(document.example())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anotherFormatIsRefused(Document document) {
        ObjectNode example = (ObjectNode) document.example();
        assertThat(example.path("format").asInt()).isEqualTo(1);
        example.put("format", 2);
        assertThat(document.refuses(example)).isTrue();
        example.remove("format");
        assertThat(document.refuses(example)).isTrue();
    }

    /** One object of each kind gets a member that no schema names. */
    @ParameterizedTest
    @EnumSource
    void aMemberThatTheSchemaDoesNotNameIsRefusedWhereverItStands(Document document) {
        JsonNode example = document.example();
        Map<String, ObjectNode> kinds = new LinkedHashMap<>();
        collect("", example, kinds);
        assertThat(kinds).containsKey("");
        kinds.forEach((place, object) -> {
            object.put("no such member", "x");
            assertThat(document.refuses(example))
                    .as("another member at %s", place)
                    .isTrue();
            object.remove("no such member");
        });
        assertThat(document.refuses(example)).isFalse();
    }

    /** Objects at places that differ in the numbers of elements alone are of one kind. */
    private static void collect(String place, JsonNode node, Map<String, ObjectNode> kinds) {
        if (node instanceof ObjectNode object) {
            kinds.putIfAbsent(place, object);
            object.properties().forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), kinds));
        } else {
            node.forEach(element -> collect(place + "/-", element, kinds));
        }
    }
}
