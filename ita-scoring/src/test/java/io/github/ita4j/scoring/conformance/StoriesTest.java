package io.github.ita4j.scoring.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import io.github.ita4j.scoring.advice.Advisor;
import io.github.ita4j.scoring.compare.WhatIf;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the stories of the conformance corpus, which lie beside the testkit and say what any implementation must give. */
class StoriesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Integer, Scorer> SCORERS = new ConcurrentHashMap<>();

    /** Everything that a story may expect. A member that nothing checks would be a promise that nobody keeps. */
    private static final Set<String> EXPECTATIONS = Set.of(
            "overall",
            "lower",
            "upper",
            "grade",
            "gradeBasis",
            "possibleGrades",
            "passed",
            "nodes",
            "zeroScored",
            "discrepancies",
            "gaps",
            "advice",
            "readings",
            "whatIf");

    @TestFactory
    Stream<DynamicTest> everyStoryHolds() throws IOException, URISyntaxException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()), () -> run(JSON.readTree(Files.readString(file)))));
    }

    @Test
    void thereAreSixtyAndMoreOverEveryYearGradeAndSubject() throws IOException, URISyntaxException {
        Map<Integer, Set<String>> gradesByYear = new TreeMap<>();
        Set<String> subjects = new TreeSet<>();
        for (Path file : files()) {
            JsonNode story = JSON.readTree(Files.readString(file));
            assertThat(file.getFileName()).hasToString(story.get("name").textValue() + ".json");
            assertThat(story.get("titleTh").textValue()).isNotBlank();
            assertThat(story.get("titleEn").textValue()).isNotBlank();
            Set<String> grades =
                    gradesByYear.computeIfAbsent(story.get("fiscalYear").intValue(), y -> new TreeSet<>());
            JsonNode expect = story.get("expect");
            expect.fieldNames().forEachRemaining(subjects::add);
            if (expect.hasNonNull("grade")) {
                grades.add(expect.get("grade").textValue());
            }
        }
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(gradesByYear.keySet()).containsExactly(2563, 2564, 2565, 2566, 2567, 2568, 2569);
        assertThat(subjects).isEqualTo(EXPECTATIONS);
        Set<String> all = new TreeSet<>();
        gradesByYear.values().forEach(all::addAll);
        assertThat(all)
                .containsExactlyInAnyOrder(
                        "AA",
                        "A",
                        "B",
                        "C",
                        "D",
                        "E",
                        "F",
                        "pass-excellent",
                        "pass-good",
                        "pass",
                        "improve",
                        "improve-urgently");
    }

    @Test
    void everyStoryKeepsItsSchema() throws IOException, URISyntaxException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(directory().resolveSibling("story.schema.json")), InputFormat.JSON);
        for (Path file : files()) {
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    private static void run(JsonNode story) {
        Scorer scorer = SCORERS.computeIfAbsent(
                story.get("fiscalYear").intValue(), year -> Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year))));
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        sheet.fiscalYear(scorer.catalog().fiscalYear());
        story.get("scores")
                .properties()
                .forEach(entry -> sheet.putScores(
                        NodeCode.parse(entry.getKey()),
                        Score.parse(entry.getValue().textValue())));
        sheet.exact(story.path("exact").asBoolean());
        if (story.has("grade")) {
            sheet.grade(GradeCode.of(story.get("grade").textValue()));
        }
        Assessment result = scorer.assess(sheet.build());
        SoftAssertions softly = new SoftAssertions();
        story.get("expect").properties().forEach(entry -> {
            assertThat(EXPECTATIONS).contains(entry.getKey());
            if (entry.getKey().equals("nodes")) {
                entry.getValue()
                        .properties()
                        .forEach(node -> softly.assertThat(reported(result, node.getKey()))
                                .as(node.getKey())
                                .isEqualTo(node.getValue().textValue()));
            } else {
                softly.assertThat(actual(entry.getKey(), entry.getValue(), scorer, result))
                        .as(entry.getKey())
                        .isEqualTo(entry.getValue());
            }
        });
        softly.assertAll();
    }

    /** What the assessment says on one expectation, in the form of the story. */
    private static JsonNode actual(String what, JsonNode expected, Scorer scorer, Assessment result) {
        return JSON.valueToTree(
                switch (what) {
                    case "overall" -> reported(result, "overall");
                    case "lower" -> result.overall().least().reported().toPlainString();
                    case "upper" -> result.overall().greatest().reported().toPlainString();
                    case "grade" ->
                        result.grade().map(grade -> grade.code().code()).orElse(null);
                    case "gradeBasis" ->
                        result.gradeBasis().map(GradeBasis::code).orElse(null);
                    case "possibleGrades" -> codes(result.possibleGrades());
                    case "passed" -> result.passed().orElse(null);
                    case "zeroScored" ->
                        result.zeroScored().stream().map(NodeCode::code).toList();
                    case "discrepancies" ->
                        result.discrepancies().stream()
                                .map(discrepancy -> Map.of(
                                        "code", discrepancy.code().code(),
                                        "kind", discrepancy.kind().code(),
                                        "given", discrepancy.given().reported().toPlainString()))
                                .toList();
                    case "gaps" -> gaps(scorer, result);
                    case "advice" -> advice(expected.get("target").textValue(), scorer, result);
                    case "readings" ->
                        result.readings().stream()
                                .collect(Collectors.toMap(
                                        one -> one.reading().kind().code(), one -> codes(one.possibleGrades())));
                    case "whatIf" -> whatIf(expected.get("set"), scorer, result);
                    default -> throw new AssertionError(what);
                });
    }

    private static List<String> codes(List<Grade> grades) {
        return grades.stream().map(Grade::code).map(GradeCode::code).toList();
    }

    private static Map<String, Object> whatIf(JsonNode set, Scorer scorer, Assessment result) {
        WhatIf question = WhatIf.of(scorer, result.sheet());
        for (Map.Entry<String, JsonNode> change : set.properties()) {
            question = question.withScore(
                    NodeCode.parse(change.getKey()),
                    Score.parse(change.getValue().textValue()));
        }
        NodeResult after = question.compare().after().overall();
        return Map.of(
                "set", set,
                "lower", after.least().reported().toPlainString(),
                "upper", after.greatest().reported().toPlainString());
    }

    private static List<Map<String, String>> gaps(Scorer scorer, Assessment result) {
        GapAnalysis analysis = GapAnalyzer.of(scorer).analyze(result);
        return analysis.gaps().stream()
                .map(gap -> Map.of(
                        "item", gap.item().code().code(), "points", gap.points().toString()))
                .toList();
    }

    private static Map<String, Object> advice(String target, Scorer scorer, Assessment result) {
        Advice advice = Advisor.of(scorer).advise(result, GradeCode.of(target));
        return Map.of(
                "target", target,
                "rises", advice.requiredRises().stream().map(StoriesTest::rise).toList(),
                "items",
                        advice.itemsToPublish().stream()
                                .map(fix -> fix.item().code().code())
                                .toList(),
                "after", advice.after().reported().toPlainString());
    }

    private static Map<String, Object> rise(RequiredRise rise) {
        return Map.of(
                "code", rise.code().code(),
                "to", rise.toReported().toPlainString(),
                "parts", rise.parts().keySet().stream().map(NodeCode::code).toList());
    }

    private static @Nullable String reported(Assessment result, String code) {
        return result.node(NodeCode.parse(code))
                .flatMap(NodeResult::score)
                .map(score -> score.reported().toPlainString())
                .orElse(null);
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path directory() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(StoriesTest.class.getResource("/io/github/ita4j/scoring/testkit/stories"))
                .toURI());
    }
}
