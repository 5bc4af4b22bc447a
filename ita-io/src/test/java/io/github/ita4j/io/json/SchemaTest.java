package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written keeps the schemas that are shipped, and so does what is read. */
class SchemaTest {
    private static final Schema ASSESS = schema("assess");
    private static final Schema EXPLAIN = schema("explain");
    private static final Schema GAPS = schema("gaps");
    private static final Schema ADVISE = schema("advise");
    private static final Schema SCORES = schema("scores");

    private static Schema schema(String name) {
        String file = "/io/github/ita4j/io/schema/" + name + ".schema.json";
        try (InputStream in = SchemaTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fiscalYear\": 2566, \"agency\": \"ก\", \"scores\": {\"o8\": 0, \"i1\": \"๘๗.๒๘\", \"i2\": null}}",
                "{\"fiscalYear\": \"๒๕๖๖\", \"scores\": {}}",
                "{\"fiscalYear\": 2565, \"agency\": null, \"scores\": {\"overall\": 84.995}}",
                "{\"fiscalYear\": 2563, \"scores\": {\"IIT\": 90, \"EIT\": 80.5, \"OIT\": 100}}",
                "{\"fiscalYear\": 2566, \"scores\": {\"IIT\": 90, \"EIT\": 85, \"OIT\": 90}}",
                "{\"fiscalYear\": 2566, \"scores\": {\"IIT\": 90, \"EIT1\": 85, \"EIT2\": \"100/3\", \"OIT\": 90,"
                        + " \"EIT\": 2}}",
                "{\"fiscalYear\": 2566, \"scores\": {\"o8\": 50, \"9\": 0, \"9.1\": 100}}",
                "[{\"fiscalYear\": 2569, \"agency\": \"ก\", \"scores\": {\"o1\": 0}},"
                        + " {\"fiscalYear\": 2569, \"agency\": \"ข\", \"scores\": {\"1\": 5, \"o26\": 0}}]",
                "{\"fiscalYear\": 2567, \"scores\": {\"o1\": 0, \"o35\": 0}}",
                "{\"fiscalYear\": 2568, \"scores\": {\"overall\": 98.8}}",
            })
    void inputAndOutputKeepTheSchemas(String scores) {
        assertThat(errors(SCORES, scores)).isEmpty();
        assertThat(errors(ASSESS, output("assess", scores))).isEmpty();
        assertThat(errors(GAPS, output("gaps", scores))).isEmpty();
        for (String command : List.of("explain --gains", "explain --node grade", "explain --node EIT --gains")) {
            assertThat(errors(EXPLAIN, output(command, scores))).isEmpty();
        }
        for (String effort : List.of("", " --effort o1=0.25,o2=1.5")) {
            assertThat(errors(ADVISE, output("advise --target pass" + effort, scores)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"scores\": []}",
                "{\"scores\": {\"o8\": 101}}",
                "{\"scores\": {}, \"agency\": \"\"}",
                "{\"scores\": {}, \"agency\": 1}",
                "{\"scores\": {}, \"fiscalYear\": 2023}",
            })
    void theSchemaOfScoreFilesRefusesWhatTheReaderRefuses(String scores) {
        assertThat(errors(SCORES, scores)).isNotEmpty();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(new String[] {"assess", "-", "--year", "2566"}, scores, new ByteArrayOutputStream(), err);
        assertThat(status).isEqualTo(2);
        assertThat(err.size()).isPositive();
    }

    /** The schema has one word for each thing; the reader also takes what people write. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"scores\": {\"o8\": true}}", "{\"scores\": {\"o8\": 100}, \"year\": 2566}"})
    void theReaderTakesMoreThanTheSchema(String scores) {
        assertThat(errors(SCORES, scores)).isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] assess = {"assess", "-", "--year", "2566", "--format", "csv", "--columns", "o8"};
        assertThat(run(assess, scores, out, new ByteArrayOutputStream())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("o8\n100.00\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain|'\"format\": 1'|'\"format\": 2'",
                "explain|'\"origin\": \"computed\"'|'\"origin\": \"guessed\"'",
                "explain|'\"weight\": \"1/5\"'|'\"weight\": 0.2'",
                "explain|'\"state\": \"met\"'|'\"state\": \"yes\"'",
                "explain|'\"kind\": \"group-title\"'|'\"kind\": \"title\"'",
                "explain|'\"children\": [ ]'|'\"children\": null'",
                "explain|'\"outcome\": \"claimed\"'|'\"outcome\": \"won\"'",
                "explain --gains|'\"instrument\": \"OIT\"'|'\"instrument\": \"o\"'",
                "explain --gains|'\"atMost\"'|'\"most\"'",
                "advise --target pass-excellent|'\"effort\": \"1\"'|'\"effort\": 1'",
                "advise --target pass-excellent|'\"zeroAssumed\": false'|'\"assumed\": false'",
                "advise --target pass-excellent|'\"code\": \"EIT\"'|'\"code\": \"e1\"'",
                "advise --target pass-excellent|'\"instrument-stands-for-its-parts\"'|'\"luck\"'",
                "advise --target pass-excellent|'\"exact\": \"18999/200\"'|'\"exact\": \"94.995\"'",
            })
    void theSchemasOfReasonsAndAdviceAreNotEmptyWords(String command, String before, String after) {
        String items = IntStream.rangeClosed(1, 43)
                .mapToObj(number -> "\"o" + number + "\": " + (number == 40 || number == 41 ? 0 : 100))
                .collect(Collectors.joining(", "));
        String output =
                output(command, "{\"fiscalYear\": 2566, \"scores\": {\"IIT\": 96, \"EIT\": 90, " + items + "}}");
        Schema schema = command.startsWith("explain") ? EXPLAIN : ADVISE;
        assertThat(output).contains(before);
        assertThat(errors(schema, output)).isEmpty();
        assertThat(errors(schema, output.replace(before, after))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"format\": 1", "\"complete\": false,", "\"passed\": true,", "\"reported\": 98.80,"})
    void theSchemasAreNotEmptyWords(String member) {
        String output = output("assess", "{\"fiscalYear\": 2568, \"scores\": {\"overall\": 98.8}}");
        assertThat(output).contains(member);
        String name = member.substring(0, member.indexOf(':'));
        String broken = output.replace(member, member.replace(name, "\"other\""));
        assertThat(errors(ASSESS, broken)).isNotEmpty();
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String output(String command, String scores) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = (command + " - --format json").split(" ");
        int status = run(args, scores, out, err);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int run(String[] args, String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return Ita.run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    }
}
