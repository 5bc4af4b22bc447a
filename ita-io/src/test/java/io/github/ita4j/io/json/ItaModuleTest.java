package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItaModuleTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "json");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new ItaModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The parts of a catalogue: its file is their JSON, written by people and read by CatalogReader. */
    private static final Set<String> OF_CATALOGUES = Set.of(
            "AnswerScale",
            "Catalog",
            "CriteriaNode",
            "Evidence",
            "EvidenceSummary",
            "Reading",
            "Source",
            "Threshold",
            "Grade",
            "GradeScale",
            "ImprovementTheme",
            "Indicator",
            "InstrumentCriteria",
            "InstrumentPart",
            "Item",
            "RequiredMeasure",
            "Requirement",
            "ScoringRule",
            "SubIndicator",
            "Topic",
            "UnitKind");

    /** Tools, and what follows from a value that is written. */
    private static final Set<String> NO_VALUES = Set.of(
            "JsonNumbers",
            "JsonObject",
            "JsonTrees",
            "Labelled",
            "Coded",
            "Fault",
            "FaultCode",
            "Faults",
            "Lists",
            "FractionSum",
            "InputText",
            "Nearest",
            "Place",
            "Severity",
            "Texts",
            "Written",
            "ThaiDigits");

    static Set<Class<?>> types() {
        return MeasureValues.all().keySet();
    }

    /** Somebody's own type with values of ita4j in it. */
    record Embedding(NodeCode node, Score score, Map<NodeCode, Fraction> gains, List<GradeCode> grades) {}

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsWrittenAsItsGoldenFileAndReadBack(Class<?> type) throws IOException {
        Object value = Optional.ofNullable(MeasureValues.all().get(type)).orElseThrow();
        String json = MAPPER.writeValueAsString(value).replace(System.lineSeparator(), "\n") + "\n";
        Path golden = GOLDEN.resolve(type.getSimpleName() + ".json");
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
        // Through a tree, and with the module found by itself.
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(value), type)).isEqualTo(value);
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(found.writeValueAsBytes(value), type)).isEqualTo(value);
    }

    /** Who adds a value to ita-core says here how it is written as JSON, or why it is not. */
    @Test
    void everyValueOfItaCoreHasAGoldenFile() {
        Set<String> values = new ClassFileImporter()
                .importPackages("io.github.ita4j.core").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass() && !type.isAssignableTo(Throwable.class))
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info") && !name.equals("ValueStyle"))
                        .collect(Collectors.toSet());
        assertThat(values).containsAll(OF_CATALOGUES).containsAll(NO_VALUES);
        Set<String> golden = types().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(golden).doesNotContainAnyElementsOf(OF_CATALOGUES).doesNotContainAnyElementsOf(NO_VALUES);
        golden.addAll(OF_CATALOGUES);
        golden.addAll(NO_VALUES);
        assertThat(golden).containsExactlyInAnyOrderElementsOf(values);
    }

    @Test
    void everyGoldenFileIsOfAValue() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    types().stream().map(Class::getSimpleName), Stream.of("plan-file", "report-file"))
                            .toList());
        }
    }

    @Test
    void valuesStandInSomebodysOwnTypes() throws IOException {
        Embedding embedding = new Embedding(
                NodeCode.parse("9.1"),
                Score.parse("84.995"),
                Map.of(NodeCode.parse("o12"), Fraction.of(4, 7)),
                List.of(GradeCode.of("AA")));
        String json = MAPPER.writeValueAsString(embedding);
        assertThat(json).contains("\"node\" : \"9.1\"", "\"score\" : 84.995", "\"o12\" : \"4/7\"", "\"AA\"");
        assertThat(MAPPER.readValue(json, Embedding.class)).isEqualTo(embedding);
        Map<FiscalYear, Score> byYear = Map.of(FiscalYear.ofBuddhist(2568), Score.MAX);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(byYear), new TypeReference<Map<FiscalYear, Score>>() {}))
                .isEqualTo(byYear);
    }

    /** No number may lose a digit on its way, not even where somebody's tree keeps it in a double. */
    @ParameterizedTest
    @ValueSource(
            strings = {"84.995", "0.1", "99.999999999999999999", "254/3", "0", "100", "0.0000001", "12.345678901234567"
            })
    void scoresStayExact(String text) throws IOException {
        Score score = Score.parse(text);
        String json = MAPPER.writeValueAsString(score);
        assertThat(MAPPER.readValue(json, Score.class)).isEqualTo(score);
        JsonNode tree = new ObjectMapper().readTree(json);
        assertThat(MAPPER.treeToValue(tree, Score.class)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "84.995, 84.995",
        "84.99999999999999999, 84.99999999999999999",
        "8.7e1, 87",
        "'\"๘๗.๒๘\"', 87.28",
        "'\"254/3\"', 254/3"
    })
    void scoresAreReadAsTheDecimalsTheyAreWrittenAs(String json, String score) throws IOException {
        assertThat(MAPPER.readValue(json, Score.class)).isEqualTo(Score.parse(score));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.01",
                "-1",
                "1e1000000000",
                "1e-1000000000",
                "1e99999999999",
                "true",
                "[]",
                "\"x\"",
                "\"1/0\""
            })
    void otherThingsAreNoScores(String json) {
        refused(json, Score.class, "Not a Score");
        refused("{\"code\": \"o1\", \"score\": " + json + "}", Cause.class, "/score");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "{}", "\"1/0\"", "\"a\""})
    void otherThingsAreNoFractions(String json) {
        refused(json, Fraction.class, "Not a Fraction");
    }

    @Test
    void codesThatAreNotKnownStayReadable() throws IOException {
        for (Object unknown :
                List.of(MeasureStatus.of("postponed"), ReportRound.of("third-quarter"), GradeCode.of("future-grade"))) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(unknown), unknown.getClass()))
                    .isEqualTo(unknown);
        }
        assertThat(MAPPER.readValue("\"postponed\"", MeasureStatus.class)).isEqualTo(MeasureStatus.of("postponed"));
        assertThat(MAPPER.readValue("\"third-quarter\"", ReportRound.class).isKnown())
                .isFalse();
        assertThat(MAPPER.readValue("\"future-grade\"", GradeCode.class)).isEqualTo(GradeCode.of("future-grade"));
    }

    @Test
    void textThatIsNoPeriodStaysTextAndAPeriodMayBeLeftOut() throws IOException {
        PeriodText open = PeriodText.parse("ดำเนินการต่อเนื่อง");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(open), PeriodText.class))
                .isEqualTo(open);
        assertThat(MAPPER.readValue("{\"text\": \"ไตรมาส 1/2568\"}", PeriodText.class))
                .isEqualTo(PeriodText.of(
                        "ไตรมาส 1/2568", FiscalYear.ofBuddhist(2568).quarter(1)));
    }

    @Test
    void membersMayStandInAnyOrderOrBeLeftOut() throws IOException {
        assertThat(MAPPER.readValue("{\"title\": \"ก\", \"number\": \"1\", \"theme\": null}", Measure.class))
                .isEqualTo(Measure.builder().number("1").title("ก").build());
    }

    @Test
    void unknownMembersAreRefusedWithThePlaceAndTheNearestName() {
        refused(
                "{\n  \"number\": \"1\", \"titel\": \"ก\"}",
                Measure.class,
                "Not a Measure: The object has no member 'title'",
                "At /titel: there is no member 'titel' here (did you mean title?)",
                "line: 1");
        refused(
                "{\"number\": \"1\", \"title\": \"ก\", \"causes\": [{\"code\": \"o1\"}, {\"code\": \"o1\", \"scor\": 1}]}",
                Measure.class,
                "At /causes/1/scor: there is no member 'scor' here (did you mean score?)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"number\": \"1\", \"title\": \"ก\", \"title\": \"ข\"} | At /title: the member 'title' occurs twice",
                "{\"number\": 1, \"title\": \"ก\"} | At /number: expected text, found a number",
                "{\"number\": \"๑\", \"title\": \"ก\"} | '๑' is not the number of a measure",
                "{\"number\": \"1\", \"title\": \" \"} | At /title: the text is blank",
                "{\"number\": \"1\", \"title\": \"ก\", \"theme\": 1.5} | At /theme: expected a whole number, found a number",
                "{\"number\": \"1\", \"title\": \"ก\", \"theme\": 0} | theme 0",
                "{\"number\": \"1\", \"title\": \"ก\", \"steps\": \"a\"} | At /steps: expected a list, found text",
                "{\"number\": \"1\", \"title\": \"ก\", \"steps\": [null]} | At /steps/0: expected text, found null",
                "{\"number\": \"1\", \"title\": \"ก\", \"causes\": [{\"code\": \"x\"}]} | At /causes/0/code: 'x' is not a code",
                "{\"number\": \"1\", \"title\": \"ก\", \"period\": {\"text\": \"ก\", \"period\": \"x\"}} | At /period/period: 'x'",
                "[] | Not a Measure: expected an object, found a list"
            })
    void whatIsWrongIsSaid(String json, String part) {
        refused(json, Measure.class, part);
    }

    @Test
    void theFaultsOfAValueAreAllSaid() {
        refused(
                "{\"fiscalYear\": 2025, \"scores\": {\"o1\": 101, \"q\": 1, \"o2\": 1, \"๐๒\": 2}, \"agncy\": \"ก\"}",
                ScoreSheet.class,
                "At /fiscalYear",
                "At /scores/o1",
                "At /scores/q",
                "At /scores/๐๒: 'o2' is given twice",
                "did you mean agency?");
    }

    @Test
    void aKeyThatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"x\": 1}", new TypeReference<Map<NodeCode, Score>>() {}))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("'x' is not a code");
    }

    @Test
    void thePathOfTheFaultBeginsWithTheTypeAround() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"score\": 101}", Embedding.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPathReference()).contains("score"));
    }

    private static void refused(String json, Class<?> type, String... parts) {
        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContainingAll(parts);
    }
}
