package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ita measures import --format json} writes keeps its schema, and its values are read back. */
class MeasuresImportSchemaTest {
    private static final String IDS = "https://github.com/ita4j/ita4j/schema/";
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "measures");

    private static Schema schema() throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        for (String name : List.of("report", "measures-import")) {
            try (InputStream in = MeasuresImportSchemaTest.class.getResourceAsStream(
                    "/io/github/ita4j/io/schema/" + name + ".schema.json")) {
                schemas.put(IDS + name + "-1.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(schemas.get(IDS + "measures-import-1.json"));
    }

    private static List<Error> errors(String json) throws IOException {
        return schema().validate(json, InputFormat.JSON);
    }

    private static String json(TableDocument document) throws IOException {
        StringWriter out = new StringWriter();
        MeasureImportJson.write(document, MeasureImporter.of().read(document), out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year-end-report.txt", "progress-report.txt", "theme-plan.txt", "damaged-report.md"})
    void theOutputKeepsTheSchema(String file) throws IOException {
        String json = json(TableFileReader.of().read(DOCUMENTS.resolve(file)));
        assertThat(json).startsWith("{\n  \"format\": 1,");
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "PK\u0003\u0004", "<html><table><tr><td>มาตรการ<td>ผู้รับผิดชอบ<tr><td>ก<td>ข"})
    void whateverIsReadTheOutputKeepsTheSchema(String content) throws IOException {
        assertThat(errors(json(TableFileReader.of().readText(content, "test")))).isEmpty();
        TableLimits limits = TableLimits.builder().textLength(1).faults(1).build();
        assertThat(errors(json(TableFileReader.of().withLimits(limits).readText(content, "test"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\": 1', '\"format\": 2'",
        "'\"form\": \"text\"', '\"form\": \"pdf\"'",
        "'\"series\": 1', '\"series\": 0'",
        "'\"headings\": 21', '\"headings\": -21'",
        "'\"column\": \"steps\"', '\"column\": \"Steps\"'",
        "'\"code\": \"UNREADABLE_PERIOD\"', '\"code\": \"unreadable\"'",
        "'\"number\": \"1\"', '\"number\": \"๑.\"'",
        "'\"line\": 12', '\"line\": 0'",
        "'\"themeTitle\": null', '\"themeTitle\": null, \"other\": 0'",
    })
    void theSchemaIsNotEmptyWords(String before, String after) throws IOException {
        String json = json(TableFileReader.of().read(DOCUMENTS.resolve("year-end-report.txt")));
        assertThat(json).contains(before);
        assertThat(errors(json.replace(before, after))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year-end-report.txt", "progress-report.txt", "theme-plan.txt", "damaged-report.md"})
    void measuresAndProgressAreReadBackAsValues(String file) throws IOException {
        TableDocument document = TableFileReader.of().read(DOCUMENTS.resolve(file));
        MeasureImport result = MeasureImporter.of().read(document);
        ObjectMapper mapper = JsonMapper.builder().addModule(new ItaModule()).build();
        JsonNode json = mapper.readTree(json(document));
        assertThat(json.path("measures")).hasSameSizeAs(result.measures());
        for (int i = 0; i < result.measures().size(); i++) {
            JsonNode measure = json.path("measures").get(i);
            assertThat(mapper.treeToValue(measure.path("measure"), Measure.class))
                    .isEqualTo(result.measures().get(i).measure());
            assertThat(java.util.Optional.ofNullable(
                            mapper.treeToValue(measure.path("progress"), MeasureProgress.class)))
                    .isEqualTo(result.measures().get(i).progress());
        }
        assertThat(json.path("itemProgress")).hasSameSizeAs(result.itemProgress());
        for (int i = 0; i < result.itemProgress().size(); i++) {
            assertThat(mapper.treeToValue(json.path("itemProgress").get(i).path("progress"), ItemProgress.class))
                    .isEqualTo(result.itemProgress().get(i).progress());
        }
    }

    /** What anybody can reckon from the output alone: no cell is lost. */
    @Test
    void theCountsAreThoseOfTheLists() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(json(TableFileReader.of().read(DOCUMENTS.resolve("damaged-report.md"))));
        long mapped = 0;
        for (JsonNode measure : json.path("measures")) {
            mapped += measure.path("cells").size();
        }
        JsonNode counts = json.path("counts");
        assertThat(counts.path("mapped").asLong()).isEqualTo(mapped).isPositive();
        assertThat(counts.path("headings").asInt())
                .isEqualTo(json.path("headings").size());
        assertThat(counts.path("unmapped").asInt())
                .isEqualTo(json.path("unmapped").size())
                .isPositive();
        assertThat(counts.path("cells").asLong())
                .isEqualTo(mapped
                        + json.path("headings").size()
                        + json.path("unmapped").size());
    }
}
