package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advisor;
import io.github.ita4j.scoring.compare.WhatIf;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.laws.CatalogLaws;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every value, through mappers of both generations of Jackson as programs have them: with and without ita4j's modules. */
class EveryValueTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));

    private static final ScoreSheet SHEET = ScoreSheet.builder()
            .fiscalYear(CATALOG.fiscalYear())
            .agency(Agency.builder()
                    .name("เทศบาลตำบลตัวอย่าง")
                    .province("เชียงราย")
                    .build())
            .putScores(NodeCode.parse("IIT"), Score.parse("92.50"))
            .putScores(NodeCode.parse("EIT1"), Score.parse("254/3"))
            .putScores(NodeCode.parse("EIT2"), Score.parse("85.0000000000000000001"))
            .putScores(NodeCode.parse("o1"), Score.ZERO)
            .putScores(NodeCode.parse("o2"), Score.MAX)
            .grade(GradeCode.parse("pass"))
            .build();

    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final Assessment ASSESSMENT = SCORER.assess(SHEET);

    /** Of so many values of a type the parts are looked at. */
    private static final int ENOUGH = 50;

    /** A mapper of either generation. */
    interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    private record Two(ObjectMapper mapper) implements Mapper {
        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    }

    private record Three(tools.jackson.databind.ObjectMapper mapper) implements Mapper {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }

    static Map<String, Mapper> mappers() {
        return Map.of(
                "2, plain", new Two(new ObjectMapper()),
                "2, modules", new Two(new ObjectMapper().findAndRegisterModules()),
                "2, as a web framework has it",
                        new Two(new ObjectMapper()
                                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                "3, plain", new Three(new JsonMapper()),
                "3, modules", new Three(JsonMapper.builder().findAndAddModules().build()),
                "3, without nulls", new Three(withoutNulls(JsonMapper.builder().findAndAddModules())));
    }

    private static JsonMapper withoutNulls(JsonMapper.Builder builder) {
        return builder.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    static List<Object> tokens() {
        return List.of(
                Score.parse("87.28"),
                Score.parse("90"),
                Score.parse("254/3"),
                Score.parse("85.0000000000000000001"),
                Fraction.of(4, 7),
                Fraction.of(2, 5),
                Fraction.of(-3),
                FiscalYear.ofBuddhist(2568),
                FiscalPeriod.parse("2568-10/2569-03"),
                NodeCode.parse("o12"),
                NodeCode.parse("9.1"),
                NodeCode.parse("9"),
                NodeCode.parse("EIT2"),
                NodeCode.parse("IIT"),
                NodeCode.parse("overall"),
                GradeCode.parse("pass-good"),
                QuestionCode.parse("i1.2"),
                Agency.of("ก"),
                Language.THAI);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void whatIsOneWordIsOneToken(Object value) {
        mappers().forEach((name, mapper) -> {
            try {
                String json = mapper.write(value);
                assertThat(json).as(name).doesNotContain("{", "[");
                Class<?> type = value instanceof Agency ? Agency.class : value.getClass();
                assertThat(mapper.read(json, type)).as(name).isEqualTo(value);
            } catch (Exception e) {
                throw new AssertionError(name, e);
            }
        });
    }

    @Test
    void codesAreKeysOfMaps() throws Exception {
        Map<NodeCode, Score> scores = SHEET.scores();
        for (Mapper mapper : mappers().values()) {
            Holder back = mapper.read(mapper.write(new Holder(scores)), Holder.class);
            assertThat(back.scores()).isEqualTo(scores);
        }
    }

    record Holder(Map<NodeCode, Score> scores) {}

    /** Of an agency the name is the key, whatever else is known of it. */
    @Test
    void allThatIsOneWordMayBeAKey() throws Exception {
        Keys keys = new Keys(
                Map.of(SHEET.agency().orElseThrow(), 1),
                Map.of(CATALOG.fiscalYear(), 1),
                Map.of(FiscalPeriod.parse("2568-10/2569-03"), 1),
                Map.of(Instrument.EIT, 1),
                Map.of(GradeCode.parse("pass-good"), 1),
                Map.of(Language.THAI, 1),
                Map.of(MeasureStatus.DONE, 1),
                Map.of(ReportRound.FULL_YEAR, 1),
                Map.of(ItemCode.parse("o12"), 1));
        for (Mapper mapper : mappers().values()) {
            String json = mapper.write(keys);
            assertThat(json)
                    .contains(
                            "\"เทศบาลตำบลตัวอย่าง\":1",
                            "\"2568\":1",
                            "\"EIT\":1",
                            "\"th\":1",
                            "\"done\":1",
                            "\"o12\":1");
            Keys back = mapper.read(json, Keys.class);
            assertThat(back.agencies()).isEqualTo(Map.of(Agency.of("เทศบาลตำบลตัวอย่าง"), 1));
            assertThat(new Keys(
                            keys.agencies(),
                            back.years(),
                            back.periods(),
                            back.instruments(),
                            back.grades(),
                            back.languages(),
                            back.statuses(),
                            back.rounds(),
                            back.items()))
                    .isEqualTo(keys);
        }
    }

    record Keys(
            Map<Agency, Integer> agencies,
            Map<FiscalYear, Integer> years,
            Map<FiscalPeriod, Integer> periods,
            Map<Instrument, Integer> instruments,
            Map<GradeCode, Integer> grades,
            Map<Language, Integer> languages,
            Map<MeasureStatus, Integer> statuses,
            Map<ReportRound, Integer> rounds,
            Map<ItemCode, Integer> items) {}

    /** Values from which all others can be reached. */
    private static List<Object> roots() {
        Catalog earlier = Catalogs.forYear(FiscalYear.ofBuddhist(2567));
        DraftPlan draft = MeasurePlanner.of(SCORER).draft(ASSESSMENT);
        ExplainedAssessment explained = ExplainedAssessment.of(ASSESSMENT)
                .grade(Explainer.of(SCORER).explainGrade(ASSESSMENT))
                .tree(Explainer.of(SCORER).explain(ASSESSMENT, NodeCode.parse("overall")))
                .build();
        MeasureReport report = MeasureReport.builder()
                .plan(draft.plan())
                .round(ReportRound.FULL_YEAR)
                .addProgress(MeasureProgress.builder()
                        .measure("1")
                        .status(MeasureStatus.DONE)
                        .build())
                .addItemProgress(
                        ItemProgress.builder().code(NodeCode.parse("o1")).build())
                .build();
        SurveyForm form = SurveyForm.of(CATALOG, Instrument.IIT);
        ResponseTally tally = TallyAccumulator.of(form)
                .add("ก", new int[form.questions().size()])
                .toTally();
        return List.of(
                SHEET,
                ASSESSMENT,
                explained,
                draft,
                report,
                GapAnalyzer.of(SCORER).analyze(ASSESSMENT),
                Advisor.of(SCORER).advise(ASSESSMENT, GradeCode.parse("pass-excellent")),
                WhatIf.of(SCORER, SHEET)
                        .withScore(NodeCode.parse("o1"), Score.MAX)
                        .compare(),
                MeasurePlanner.of(SCORER).review(draft.plan(), ASSESSMENT),
                CatalogLaws.of(CATALOG).check(1, 1),
                tally,
                tally.agency(Agency.of("ก")).orElseThrow(),
                CatalogDiff.between(earlier, CATALOG),
                CATALOG);
    }

    /** One value of each type that can be reached, by the name of the type. */
    static Map<String, Object> values() {
        Map<String, Object> found = new TreeMap<>();
        Map<Class<?>, Integer> seen = new HashMap<>();
        Deque<Object> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (value instanceof Map<?, ?> map) {
                open.addAll(map.keySet());
                open.addAll(map.values());
            } else if (value instanceof Collection<?> collection) {
                open.addAll(collection);
            } else if (value instanceof JsonObject && seen.merge(value.getClass(), 1, Integer::sum) <= ENOUGH) {
                Class<?> type = type(value);
                found.putIfAbsent(type.getSimpleName(), value);
                for (Method method : type.getMethods()) {
                    if (method.getParameterCount() == 0
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getReturnType() != void.class) {
                        open.add(result(method, value));
                    }
                }
            }
        }
        return found;
    }

    /** The type that programs know a value by. */
    private static Class<?> type(Object value) {
        Class<?> own = value.getClass();
        if (!own.getSimpleName().startsWith("Immutable")) {
            return own;
        }
        return own.getSuperclass() == Object.class ? own.getInterfaces()[0] : own.getSuperclass();
    }

    private static Object result(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** What is read back, and equal; the rest is only written, or is part of something that is. */
    private static final Set<String> READ = Set.of(
            "Assessment",
            "CatalogStamp",
            "Cause",
            "ItemProgress",
            "LocalizedText",
            "Measure",
            "MeasurePlan",
            "MeasureProgress",
            "MeasureReport",
            "PeriodText",
            "Responsibility",
            "ScoreSheet");

    @Test
    void everyObjectIsWrittenInItsFormOrRefusedWithAWayOut() {
        Map<String, Object> values = values();
        assertThat(values.keySet()).containsAll(READ).hasSizeGreaterThan(60);
        Set<String> written = new TreeSet<>();
        mappers()
                .forEach((name, mapper) -> values.forEach((type, value) -> {
                    String json;
                    try {
                        json = mapper.write(value);
                    } catch (Exception refused) {
                        assertThat(refused)
                                .as("%s by %s", type, name)
                                .hasStackTraceContaining("io.github.ita4j.io.json.ItaModule");
                        assertThat(READ).doesNotContain(type);
                        return;
                    }
                    written.add(type);
                    assertThat(json)
                            .as("%s by %s", type, name)
                            .isNotEqualTo("{}")
                            .doesNotContain("present\":");
                    if (READ.contains(type)) {
                        assertThat(read(mapper, json, type(value)))
                                .as("%s by %s", type, name)
                                .isEqualTo(value);
                    }
                }));
        assertThat(written)
                .containsAll(READ)
                .contains(
                        "NodeResult",
                        "GapAnalysis",
                        "Advice",
                        "ExplainedAssessment",
                        "ResultComparison",
                        "DraftPlan",
                        "LawReport",
                        "CatalogDiff",
                        "Catalog");
    }

    /** What has no form of its own must not be written by the names of its methods either. */
    @Test
    void everyPublicValueSaysHowItIsWritten() throws Exception {
        List<String> silent = new ArrayList<>();
        for (Class<?> module : List.of(Score.class, Catalogs.class, Scorer.class, ItaModule.class)) {
            Path root = Path.of(
                    module.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                    if (!name.matches("io\\.github\\.ita4j\\..*")
                            || name.matches(".*\\.(internal|cli|architecture)\\..*|.*-info\\.class")) {
                        continue;
                    }
                    Class<?> type = Class.forName(name.replaceFirst("\\.class$", ""), false, module.getClassLoader());
                    if (isPublicValue(type)
                            && !JsonObject.class.isAssignableFrom(type)
                            && !Coded.class.isAssignableFrom(type)
                            && Stream.of(type, Agency.class, NodeCode.class)
                                    .filter(one -> one.isAssignableFrom(type))
                                    .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                                    .noneMatch(method -> method.isAnnotationPresent(JsonValue.class))) {
                        silent.add(name);
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Values are compared by what they hold; services are not. */
    private static boolean isPublicValue(Class<?> type) throws ClassNotFoundException {
        for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
            if (!Modifier.isPublic(one.getModifiers())) {
                return false;
            }
        }
        boolean equal = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getParameterCount() == 1);
        boolean builder = Arrays.stream(type.getDeclaredClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
        return type.isRecord() || equal || (builder && Modifier.isAbstract(type.getModifiers()));
    }

    @Test
    void aFaultIsWrittenWithItsPlaceAndInBothLanguages() throws Exception {
        Fault fault = ScoreFileReader.of(CATALOG)
                .readText("code,score\no99,100\n", "scores.csv")
                .faults()
                .get(0);
        for (Mapper mapper : mappers().values()) {
            assertThat(mapper.write(fault))
                    .contains(
                            "\"code\":\"UNKNOWN_CODE\"",
                            "\"severity\":\"error\"",
                            "\"file\":\"scores.csv\"",
                            "\"line\":2",
                            "\"found\":\"o99\"",
                            "\"messageTh\":",
                            "\"messageEn\":");
        }
    }

    private static Object read(Mapper mapper, String json, Class<?> type) {
        try {
            return mapper.read(json, type);
        } catch (Exception e) {
            throw new AssertionError(type + ": " + json, e);
        }
    }

    @Test
    void anAssessmentThatDoesNotFollowFromItsSheetIsRefused() throws Exception {
        for (Mapper mapper : mappers().values()) {
            String json = mapper.write(ASSESSMENT);
            assertThat(json).contains("\"complete\":false", "\"catalog\":", "\"sheet\":");
            assertThatThrownBy(() ->
                            mapper.read(json.replace("\"complete\":false", "\"complete\":true"), Assessment.class))
                    .hasMessageContaining("At /complete: this does not follow from the score sheet");
        }
    }

    @Test
    void nullsAndUnknownMembersAreTheMappersAffair() throws Exception {
        MeasurePlan plan =
                MeasurePlan.builder().fiscalYear(FiscalYear.ofBuddhist(2569)).build();
        assertThat(new ObjectMapper().writeValueAsString(plan)).contains("null");
        String strange = "{\"fiscalYear\": 2569, \"measures\": [], \"colour\": 1}";
        assertThatThrownBy(() -> new ObjectMapper().readValue(strange, MeasurePlan.class))
                .hasMessageContaining("colour");
        ObjectMapper web = new ObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .findAndRegisterModules();
        assertThat(web.writeValueAsString(plan)).doesNotContain("null").contains("2569");
        assertThat(web.readValue(strange, MeasurePlan.class)).isEqualTo(plan);
        JsonMapper three = withoutNulls(JsonMapper.builder().findAndAddModules());
        for (Mapper mapper : List.of(new Two(web), new Three(three))) {
            for (Object root : roots().stream()
                    .filter(root -> !(root instanceof PlanReview))
                    .toList()) {
                assertThat(mapper.write(root)).doesNotContain("null");
            }
        }
        assertThat(three.writeValueAsString(plan)).doesNotContain("null").contains("2569");
        assertThat(three.readValue(strange, MeasurePlan.class)).isEqualTo(plan);
    }

    @Test
    void anUnknownMemberOfAnAssessmentIsTheMappersAffairToo() throws Exception {
        String json = new ObjectMapper().writeValueAsString(ASSESSMENT);
        String below = json.replace("\"overall\":{", "\"overall\":{\"colour\":1,");
        assertThat(below).isNotEqualTo(json);
        Mapper lenient = new Two(new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .findAndRegisterModules());
        Mapper three = mappers().get("3, modules");
        Mapper strictThree = new Three(JsonMapper.builder()
                .findAndAddModules()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
        for (String strange : List.of(json.replaceFirst("\\{", "{\"colour\":1,"), below)) {
            for (Mapper mapper : List.of(mappers().get("2, plain"), mappers().get("2, modules"), strictThree)) {
                assertThatThrownBy(() -> mapper.read(strange, Assessment.class))
                        .hasMessageContaining("/colour: there is no member 'colour' here");
            }
            // Jackson 3 skips unknown members unless it is told otherwise.
            assertThat(lenient.read(strange, Assessment.class)).isEqualTo(ASSESSMENT);
            assertThat(three.read(strange, Assessment.class)).isEqualTo(ASSESSMENT);
        }
    }

    /** A mapper that keeps numbers in a double must not hand over a rounded one as exact. */
    @Test
    void aNumberThatMayHaveLostDigitsIsRefusedWithoutTheModule() throws Exception {
        String digits = "91.23453333333333333333";
        assertThatThrownBy(() -> new ObjectMapper().readValue(digits, Score.class))
                .hasMessageContaining("more than 15 digits");
        assertThatThrownBy(() -> new JsonMapper().readValue(digits, Score.class))
                .hasMessageContaining("more than 15 digits");
        assertThat(new ObjectMapper().findAndRegisterModules().readValue(digits, Score.class))
                .isEqualTo(Score.parse(digits));
        assertThat(JsonMapper.builder().findAndAddModules().build().readValue(digits, Score.class))
                .isEqualTo(Score.parse(digits));
    }
}
