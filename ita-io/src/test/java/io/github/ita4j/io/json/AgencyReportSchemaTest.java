package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ita report --format json} writes keeps its schema, which refers to those of the other commands. */
class AgencyReportSchemaTest {
    private static final String IDS = "https://github.com/ita4j/ita4j/schema/";

    @TempDir
    Path folder;

    private static Schema schema() throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        for (String name : List.of("assess", "gaps", "plan", "report", "agency-report")) {
            try (InputStream in = AgencyReportSchemaTest.class.getResourceAsStream(
                    "/io/github/ita4j/io/schema/" + name + ".schema.json")) {
                schemas.put(IDS + name + "-1.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(schemas.get(IDS + "agency-report-1.json"));
    }

    private static String output(String scores, List<String> options) {
        List<String> args = new ArrayList<>(List.of("report", "-", "--year", "2568", "--format", "json"));
        args.addAll(options);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ita.run(
                args.toArray(String[]::new),
                new ByteArrayInputStream(scores.getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream());
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--draft-plan", "--draft-plan --below 85", "--lang en --digits thai"})
    void theOutputKeepsTheSchema(String options) throws IOException {
        String json =
                output("code,score\no12,0\ni7,79.46\n", options.isEmpty() ? List.of() : List.of(options.split(" ")));
        assertThat(json).startsWith("{\n  \"format\": 1,").doesNotContainPattern("\"(code|reported)\": \"?[๐-๙]");
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(json.replace("\"draft\"", "\"sketch\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void planAndReportStandThereAsFiles() throws IOException {
        String plan = "{\"fiscalYear\": 2569, \"measures\": [{\"number\": \"1\", \"title\": \"ก\"}]";
        Path planFile = Files.writeString(folder.resolve("plan.json"), plan + ", \"format\": 1}");
        Path reportFile = Files.writeString(
                folder.resolve("report.json"),
                "{\"format\": 1, \"plan\": " + plan
                        + "}, \"round\": \"full-year\", \"progress\": [{\"measure\": \"1\"}]}");
        Path before = Files.writeString(folder.resolve("before.csv"), "code,score\noverall,90.36\n");
        String json = output(
                "code,score\noverall,98.8\n",
                List.of(
                        "--plan",
                        planFile.toString(),
                        "--report",
                        reportFile.toString(),
                        "--previous",
                        before.toString(),
                        "--previous-year",
                        "2567"));
        assertThat(json).contains("\"draft\": false", "\"fiscalYear\": 2567", "\"round\": \"full-year\"");
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }
}
