package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of plans and reports, written, held against their schemas, and read back. */
class PlanJsonTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "json");
    private static final Schema PLAN = schema("plan");
    private static final Schema REPORT = schema("report");

    private static Schema schema(String name) {
        String file = "/io/github/ita4j/io/schema/" + name + ".schema.json";
        try (InputStream in = PlanJsonTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlanIsWrittenAsItsGoldenFileAndReadBack(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        MeasureJson.PLAN.write(MeasureValues.PLAN, out);
        assertThat(out.toString()).isEqualTo(golden("plan-file.json", out.toString()));
        assertThat(errors(PLAN, out.toString())).isEmpty();
        Path file = Files.writeString(folder.resolve("plan.json"), "\uFEFF" + out);
        assertThat(MeasureJson.PLAN.read(file))
                .isEqualTo(new JsonReading<>(Optional.of(MeasureValues.PLAN), List.of()));
    }

    @Test
    void aReportIsWrittenAsItsGoldenFileAndReadBack(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        MeasureJson.REPORT.write(MeasureValues.REPORT, out);
        assertThat(out.toString()).isEqualTo(golden("report-file.json", out.toString()));
        assertThat(errors(REPORT, out.toString())).isEmpty();
        Path file = Files.writeString(folder.resolve("report.json"), out.toString());
        assertThat(MeasureJson.REPORT.read(file).value()).hasValue(MeasureValues.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": 1, \"fiscalYear\": 2568}",
                "{\"measures\": [], \"fiscalYear\": \"๒๕๖๘\", \"agency\": null, \"format\": 1}",
                "{\"format\": 1, \"fiscalYear\": 2568, \"measures\": [{\"number\": \"ก.1\", \"title\": \"ก\","
                        + " \"causes\": [{\"code\": \"o1\", \"score\": \"100/3\"}]}]}",
            })
    void aSmallPlanIsEnough(String json) {
        assertThat(errors(PLAN, json)).isEmpty();
        assertThat(plan(json).faults()).isEmpty();
    }

    /** The name of a member may hold anything; the report of a fault is one line all the same. */
    @Test
    void aFailureIsOneLineWhateverTheNameOfTheMember() {
        assertThat(plan("{\"format\": 1, \"fiscalYear\": 2568, \"a\\nb\\u0000\": 1}")
                        .faults())
                .extracting(Fault::report)
                .containsExactly("plan.json:1:49: UNKNOWN_MEMBER At /a\\u000Ab\\u0000: there is no member"
                        + " 'a\\u000Ab\\u0000' here: correct its name, or take it out.");
    }

    /** What the schema refuses the reader refuses too, each with a code of its own kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fiscalYear\": 2568} | MISSING_MEMBER",
                "{\"format\": 2, \"fiscalYear\": 2568, \"later\": true} | UNKNOWN_FORMAT",
                "{\"format\": \"1\", \"fiscalYear\": 2568} | UNKNOWN_FORMAT",
                "{\"format\": 1} | MISSING_MEMBER",
                "{\"format\": 1, \"fiscalYear\": 2025} | INVALID_VALUE",
                "{\"format\": 1, \"fiscalYear\": true} | WRONG_TYPE",
                "{\"format\": 1, \"fiscalYear\": 2568, \"mesures\": []} | UNKNOWN_MEMBER",
                "{\"format\": 1, \"fiscalYear\": 2568, \"agency\": \"\"} | INVALID_VALUE",
                "{\"format\": 1, \"fiscalYear\": 2568, \"measures\": [{\"number\": \"1\"}]} | MISSING_MEMBER",
                "{\"format\": 1, \"fiscalYear\": 2568, \"measures\": [{\"number\": \"1.\", \"title\": \"ก\"}]} | INVALID_VALUE",
                "{\"format\": 1, \"fiscalYear\": 2568, \"measures\": {}} | WRONG_TYPE",
                "[] | WRONG_TYPE"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String json, JsonCode code) {
        assertThat(errors(PLAN, json)).isNotEmpty();
        assertThat(plan(json).value()).isEmpty();
        assertThat(plan(json).faults()).extracting(Fault::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"round\": \"first-half\", \"progress\": [{\"measure\": \"1\", \"status\": \"dropped\"}] | INVALID_VALUE",
                "\"round\": \"First half\" | INVALID_VALUE",
                "\"progress\": [] | MISSING_MEMBER",
                "\"round\": \"full-year\", \"itemProgress\": [{\"code\": \"o1\", \"stats\": \"done\"}] | UNKNOWN_MEMBER",
                "\"round\": \"full-year\", \"limits\": [\"\"] | INVALID_VALUE"
            })
    void theSchemaOfReportsRefusesWhatTheReaderRefuses(String members, JsonCode code) {
        String json = "{\"format\": 1, \"plan\": {\"fiscalYear\": 2568}, " + members + "}";
        assertThat(errors(REPORT, json)).isNotEmpty();
        assertThat(report(json).faults()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void allFailuresComeAtOnceEachWithItsPlace() {
        JsonReading<MeasurePlan> reading = plan("""
                {"format": 1, "fiscalYear": 2568, "agncy": "ก",
                 "measures": [
                  {"number": "1", "title": "ก", "theme": "4"},
                  {"number": "1", "title": "",
                   "causes": [{"code": "o8", "score": 101}]}]}
                """);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.faults())
                .extracting(Fault::report)
                .containsExactly(
                        "plan.json:1:44: UNKNOWN_MEMBER At /agncy: there is no member 'agncy' here (did you mean"
                                + " agency?): correct its name, or take it out.",
                        "plan.json:3:42: WRONG_TYPE At /measures/0/theme: expected a whole number, found text:"
                                + " correct it.",
                        "plan.json:4:28: INVALID_VALUE At /measures/1/title: the text is blank: write it, or take it"
                                + " out.",
                        "plan.json:5:39: INVALID_VALUE At /measures/1/causes/0/score: " + scoreMessage());
        assertThat(reading.faults().get(0).nearest()).containsExactly("agency");
        assertThat(reading.faults().get(1).expected()).hasValue(LocalizedText.of("จำนวนเต็ม", "a whole number"));
        assertThat(reading.faults().get(1).found()).hasValue("4");
    }

    private static String scoreMessage() {
        try {
            Score.of(101);
            throw new AssertionError();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void twoMeasuresWithOneNumberAreRefused() {
        String measure = "{\"number\": \"1\", \"title\": \"ก\"}";
        JsonReading<MeasurePlan> reading =
                plan("{\"format\": 1, \"fiscalYear\": 2568, \"measures\": [" + measure + "," + measure + "]}");
        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.faults().get(0).message(Language.ENGLISH)).contains("more than one measure numbered 1");
    }

    @Test
    void aFileThatIsNoJsonIsAFailure(@TempDir Path folder) throws IOException {
        assertThat(codes(plan(""))).containsExactly(JsonCode.EMPTY_FILE);
        assertThat(codes(plan("{\"format\": 1"))).containsExactly(JsonCode.MALFORMED_JSON);
        assertThat(codes(plan("{\"format\": 1, \"fiscalYear\": 2568} {}"))).containsExactly(JsonCode.MALFORMED_JSON);
        assertThat(codes(plan("{'format': 1}"))).containsExactly(JsonCode.MALFORMED_JSON);
        assertThat(codes(MeasureJson.PLAN.read(folder))).containsExactly(JsonCode.FILE_IS_FOLDER);
        assertThat(codes(MeasureJson.PLAN.read(folder.resolve("none.json")))).containsExactly(JsonCode.FILE_NOT_FOUND);
        byte[] thai = "{\"agency\": \"กอง\"}".getBytes(Charset.forName("x-windows-874"));
        assertThat(codes(MeasureJson.PLAN.read(new ByteArrayInputStream(thai), "plan.json")))
                .containsExactly(JsonCode.WRONG_ENCODING);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThat(codes(MeasureJson.PLAN.read(broken, "plan.json"))).containsExactly(JsonCode.FILE_NOT_READABLE);
    }

    @Test
    void readsTextAsItReadsBytes() {
        for (String json : List.of("{\"format\": 1, \"fiscalYear\": 2568}", "{\"agency\": \"กอง\"}", "")) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(plan(json)).isEqualTo(MeasureJson.PLAN.read(new ByteArrayInputStream(bytes), "plan.json"));
            assertThat(report(json)).isEqualTo(MeasureJson.REPORT.read(new ByteArrayInputStream(bytes), "report.json"));
        }
    }

    @Test
    void theLimitsHold() {
        String deep = "[".repeat(MeasureJson.MAX_NESTING) + "]".repeat(MeasureJson.MAX_NESTING);
        assertThat(codes(plan("{\"format\": 1, \"fiscalYear\": 2568, \"a\": " + deep + "}")))
                .containsExactly(JsonCode.NESTED_TOO_DEEPLY);
        String text = "a".repeat(MeasureJson.MAX_TEXT);
        assertThat(codes(plan("{\"format\": 1, \"fiscalYear\": 2568, \"agency\": \"" + text + "\"}")))
                .isEmpty();
        assertThat(codes(plan("{\"format\": 1, \"fiscalYear\": 2568, \"agency\": \"" + text + "a\"}")))
                .containsExactly(JsonCode.FIELD_TOO_LONG);
        byte[] large = new byte[MeasureJson.MAX_BYTES + 1];
        assertThat(codes(MeasureJson.PLAN.read(new ByteArrayInputStream(large), "plan.json")))
                .containsExactly(JsonCode.FILE_TOO_LARGE);
    }

    @Test
    void aReadingIsAValueOrItsFailures() {
        assertThatThrownBy(() -> new JsonReading<>(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        List<Fault> faults = plan("").faults();
        assertThatThrownBy(() -> new JsonReading<>(Optional.of("x"), faults))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FaultCode> codes(JsonReading<?> reading) {
        return reading.faults().stream().map(Fault::code).toList();
    }

    private static String golden(String name, String written) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, written);
        }
        return Files.readString(file);
    }

    private static JsonReading<MeasurePlan> plan(String json) {
        return MeasureJson.PLAN.readText(json, "plan.json");
    }

    private static JsonReading<MeasureReport> report(String json) {
        return MeasureJson.REPORT.readText(json, "report.json");
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
