package io.github.ita4j.catalog.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that an overlay can do, on a base that has definitions and measures of its own. */
class SmallOverlayTest {
    private static Catalog read(String overlay) {
        CatalogFile read = CatalogFile.read(overlay, new Definitions(), new SmallBase());
        assertThat(read.faults()).isEmpty();
        return read.catalog().orElseThrow();
    }

    private static Catalog small() {
        return CatalogFile.read(TestFiles.SMALL, new Definitions(), new SmallBase())
                .catalog()
                .orElseThrow();
    }

    private static Item item(Catalog catalog, String code) {
        return catalog.item(ItemCode.parse(code)).orElseThrow();
    }

    @Test
    void putsBothTogether() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY);

        assertThat(catalog.nodes())
                .map(NodeCode::code)
                .containsExactly(
                        "overall", "IIT", "1", "i1", "i2", "EIT", "EIT1", "EIT2", "2", "e1", "OIT", "3", "3.1", "o1",
                        "3.2", "o2", "o3");
        assertThat(catalog.edition()).isEqualTo("mine");
        assertThat(catalog.official()).isFalse();
        assertThat(catalog.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(20), Fraction.of(30), Fraction.of(50));
        assertThat(catalog.instruments())
                .map(instrument -> instrument.weightEvidence().kind())
                .containsExactly(Evidence.Kind.INFERRED, Evidence.Kind.READ, Evidence.Kind.INFERRED);
    }

    @Test
    void whatIsRenumberedIsTheSameThing() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY);

        assertThat(item(catalog, "i2").title()).isEmpty();
        assertThat(item(catalog, "o1").title())
                .isEqualTo(item(small(), "o2").title())
                .isPresent();
        // Its topics have been changed under its old code.
        assertThat(item(catalog, "o1").topics()).map(Topic::id).containsExactly("report");
        // What its measure asks for has moved with it.
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o2")).elements())
                .isEqualTo(small().requiredMeasures().get(ItemCode.parse("o3")).elements())
                .map(element -> element.text().english().orElseThrow())
                .containsExactly("The plan of the whole year");
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o1")).elements())
                .isEqualTo(small().requiredMeasures().get(ItemCode.parse("o2")).elements());
        assertThat(catalog.requiredMeasures()).hasSize(3);
    }

    @Test
    void definitionsAreAddedToThoseOfTheBase() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY);

        assertThat(item(catalog, "o2").answerScale()).map(AnswerScale::code).contains("seen");
        assertThat(item(catalog, "o1").answerScale()).map(AnswerScale::code).contains("found");
        assertThat(item(catalog, "e1").answerScale())
                .isEqualTo(item(small(), "i1").answerScale());
        assertThat(catalog.themes()).isEqualTo(small().themes());
    }

    @Test
    void titlesChangeAtEveryLevel() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY);

        assertThat(catalog.instrument(Instrument.OIT).orElseThrow().title().english())
                .contains("Check");
        assertThat(catalog.indicators()
                        .get(IndicatorNumber.of(3))
                        .subIndicators()
                        .get(1)
                        .title()
                        .english())
                .contains("Buying");
        assertThat(catalog.indicators().get(IndicatorNumber.of(3)).title())
                .isEqualTo(small().indicators().get(IndicatorNumber.of(3)).title());
    }

    @Test
    void changedGradesMakeAScaleOfTheirOwn() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY);

        assertThat(catalog.gradeScale().code()).isEqualTo("three-levels-mine");
        assertThat(catalog.gradeScale().grade(GradeCode.of("good")).orElseThrow())
                .satisfies(good -> assertThat(good.overall().from()).isEqualTo(Score.of(90)))
                .satisfies(good ->
                        assertThat(good.everyPart().map(Threshold::from)).contains(Score.of(85)))
                .satisfies(good -> assertThat(good.overall().to()).isEqualTo(Score.MAX))
                .satisfies(good -> assertThat(good.evidence().kind()).isEqualTo(Evidence.Kind.INFERRED));
        assertThat(catalog.gradeScale().grades().subList(1, 3))
                .isEqualTo(small().gradeScale().grades().subList(1, 3));
        assertThat(catalog.gradeScaleEvidence()).isEqualTo(small().gradeScaleEvidence());
    }

    @Test
    void theRuleOfTheOverallScoreNamesTheNewWeights() {
        Map<String, ScoringRule> rules = rules(read(TestFiles.SMALL_OVERLAY));

        ScoringRule overall = rules.get("overall");
        assertThat(overall.text().english()).contains("The overall score is 20 % IIT, 30 % EIT and 50 % OIT");
        assertThat(overall.text().thai())
                .isEqualTo("คะแนนรวมเป็นร้อยละ 20 ของ IIT, ร้อยละ 30 ของ EIT และร้อยละ 50 ของ OIT");
        assertThat(overall.evidence()).isEqualTo(Evidence.of(Evidence.Kind.INFERRED));
        assertThat(rules.get("item")).isEqualTo(rules(small()).get("item"));
    }

    @Test
    void itsOwnWordsForThatRuleComeFirst() {
        Map<String, ScoringRule> rules = rules(read(TestFiles.SMALL_OVERLAY.replace(
                "  \"topics\": [\n",
                "  \"ruleDefinitions\": [{\"step\": \"overall\", \"text\": {\"th\": \"ก\", \"en\": \"Mine\"},"
                        + " \"evidence\": \"read\"}],\n  \"topics\": [\n")));

        assertThat(rules.get("overall").text().english()).contains("Mine");
    }

    private static Map<String, ScoringRule> rules(Catalog catalog) {
        return catalog.rules().stream().collect(Collectors.toMap(ScoringRule::step, rule -> rule));
    }

    @Test
    void measuresOfItsOwnReplaceThoseOfTheBase() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY.replace("  \"topics\": [\n", """
                  "requiredMeasures": {
                    "o2": {"elements": [{"text": {"th": "ก", "en": "New"}, "evidence": "read"}]}
                  },
                  "topics": [
                """));

        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o2")).elements())
                .map(element -> element.text().english().orElseThrow())
                .containsExactly("New");
    }

    @Test
    void changedRequirementsAreNotHiddenBehindTheOldMeasure() {
        Catalog catalog = read(TestFiles.SMALL_OVERLAY.replace(
                "    \"o3\": {\"answerScale\"",
                "    \"o3\": {\"requirements\": [{\"text\": {\"th\": \"ก\", \"en\": \"New\"}, \"evidence\": \"read\"}],"
                        + " \"requirementsEvidence\": \"read\", \"answerScale\""));

        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o2")).elements())
                .map(element -> element.text().english().orElseThrow())
                .containsExactly("New");
    }

    @Test
    void whatIsWithdrawnAndAddedIsReplacedAsAWhole() {
        Catalog catalog = read("""
                {
                  "format": 1, "overlayOf": {"fiscalYear": 2570, "edition": "example"},
                  "fiscalYear": 2570, "edition": "mine", "version": "1.0.0",
                  "withdraw": ["3.1", "o3"],
                  "add": [
                    {"under": "3", "subIndicators": [
                      {"number": "3.1", "title": {"th": "ก", "en": "New"}, "titleEvidence": "read", "items": [
                        {"code": "o1", "titleEvidence": "missing", "answerScaleEvidence": "missing",
                         "topics": ["chart"], "topicsEvidence": "read"},
                        {"code": "o2", "titleEvidence": "missing", "answerScaleEvidence": "missing",
                         "topics": ["chart"], "topicsEvidence": "read"}]}]},
                    {"under": "3.2", "items": [
                      {"code": "o3", "titleEvidence": "missing", "answerScaleEvidence": "missing",
                       "topics": ["chart"], "topicsEvidence": "read"}]}
                  ]
                }
                """);

        assertThat(catalog.nodes()).containsExactlyElementsOf(small().nodes());
        assertThat(item(catalog, "o1").title()).isEmpty();
        assertThat(item(catalog, "o3").title()).isEmpty();
        // The old measure of o3 has gone with the old o3.
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o3")).elements())
                .isEmpty();
    }

    @Test
    void indicatorsCanBeWithdrawnAddedAndRenumbered() {
        Catalog catalog = read("""
                {
                  "format": 1, "overlayOf": {"fiscalYear": 2570, "edition": "example"},
                  "fiscalYear": 2570, "edition": "mine", "version": "1.0.0",
                  "withdraw": ["3.1"],
                  "renumber": {"2": 3, "3": 4, "3.2": "4.1", "o3": "o1"},
                  "add": [{"under": "IIT", "indicators": [
                    {"number": 2, "title": {"th": "ก", "en": "New"}, "titleEvidence": "read",
                     "itemsEvidence": "missing"}]}]
                }
                """);

        assertThat(catalog.nodes())
                .map(NodeCode::code)
                .containsExactly(
                        "overall", "IIT", "1", "i1", "i2", "i3", "2", "EIT", "EIT1", "EIT2", "3", "OIT", "4", "4.1",
                        "o1");
        assertThat(catalog.indicators().get(IndicatorNumber.of(3)).title())
                .isEqualTo(small().indicators().get(IndicatorNumber.of(2)).title());
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o1")).elements())
                .map(element -> element.text().english().orElseThrow())
                .containsExactly("The plan of the whole year");
    }

    @Test
    void anInstrumentCanGo() {
        Catalog catalog = read("""
                {
                  "format": 1, "overlayOf": {"fiscalYear": 2570, "edition": "example"},
                  "fiscalYear": 2570, "edition": "mine", "version": "1.0.0",
                  "weights": {"IIT": 60}, "weightsEvidence": "inferred",
                  "withdraw": ["EIT"],
                  "renumber": {"3": 2, "3.1": "2.1", "3.2": "2.2"},
                  "gradeScale": "two-levels", "gradeScaleEvidence": "inferred",
                  "gradeScales": [{
                    "code": "two-levels", "description": {"th": "สอง", "en": "Two"}, "gradedPartsEvidence": "read",
                    "grades": [
                      {"code": "good", "title": {"th": "ดี", "en": "Good"}, "from": 80, "to": 100,
                       "passing": true, "evidence": "read"},
                      {"code": "poor", "title": {"th": "แย่", "en": "Poor"}, "from": 0, "to": "79.99",
                       "passing": false, "evidence": "read"}]
                  }],
                  "rules": ["overall"]
                }
                """);

        assertThat(catalog.instruments())
                .map(InstrumentCriteria::instrument)
                .containsExactly(Instrument.IIT, Instrument.OIT);
        assertThat(catalog.gradeScale().code()).isEqualTo("two-levels");
        assertThat(catalog.rules())
                .map(rule -> rule.text().english().orElseThrow())
                .containsExactly("The overall score is 60 % IIT and 40 % OIT");
    }
}
