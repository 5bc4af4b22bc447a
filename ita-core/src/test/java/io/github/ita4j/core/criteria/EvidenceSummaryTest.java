package io.github.ita4j.core.criteria;

import static io.github.ita4j.core.criteria.TestCriteria.READ;
import static io.github.ita4j.core.criteria.TestCriteria.indicator;
import static io.github.ita4j.core.criteria.TestCriteria.instrument;
import static io.github.ita4j.core.criteria.TestCriteria.item;
import static io.github.ita4j.core.criteria.TestCriteria.measure;
import static io.github.ita4j.core.criteria.TestCriteria.oitIndicator;
import static io.github.ita4j.core.criteria.TestCriteria.scale;
import static io.github.ita4j.core.criteria.TestCriteria.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every fact of a catalogue is counted, under its kind and what it is about. */
class EvidenceSummaryTest {
    private static final Evidence RECALLED = Evidence.of(Evidence.Kind.RECALLED);
    private static final Evidence INFERRED = Evidence.of(Evidence.Kind.INFERRED);

    /** The small catalogue with all that a catalogue may have: parts, graded parts, a rule and a theme. */
    private static Catalog catalog() {
        InstrumentCriteria eit = InstrumentCriteria.builder()
                .like(instrument(
                        Instrument.EIT,
                        30,
                        indicator(2)
                                .addItems(item("e1"))
                                .titleEvidence(RECALLED)
                                .build()))
                .addParts(
                        InstrumentPart.of(PartCode.of(Instrument.EIT, 1), text("1"), READ),
                        InstrumentPart.of(PartCode.of(Instrument.EIT, 2), text("2"), RECALLED))
                .weightEvidence(INFERRED)
                .build();
        return TestCriteria.catalog(
                        instrument(
                                Instrument.IIT,
                                30,
                                indicator(1).addItems(item("i1")).build()),
                        eit,
                        instrument(Instrument.OIT, 40, oitIndicator()))
                .putRequiredMeasures(ItemCode.parse("o1"), measure("o1"))
                .putRequiredMeasures(ItemCode.parse("o2"), measure("o2"))
                .gradeScale(scale(
                        List.of(Instrument.IIT, Instrument.OIT),
                        TestCriteria.gradeBuilder("good", "85", "100", true)
                                .addThresholds(Threshold.everyPart(Score.of(85)))
                                .build(),
                        TestCriteria.grade("rest", "0", "100", false)))
                .gradeScaleEvidence(INFERRED)
                .addRules(ScoringRule.of("overall", text("weighted mean"), RECALLED, List.of()))
                .addThemes(ImprovementTheme.builder()
                        .number(3)
                        .name(text("theme"))
                        .evidence(READ)
                        .build())
                .build();
    }

    @Test
    void holdsEveryFactInTheOrderOfTheCatalogue() {
        assertThat(catalog().evidenceSummary().facts())
                .map(fact -> fact.kind() + " " + fact.about() + " "
                        + fact.evidence().kind().code())
                .containsExactly(
                        "WEIGHT IIT read",
                        "GROUP_TITLE 1 read",
                        "ITEMS 1 read",
                        "ITEM_TITLE i1 read",
                        "ANSWER_SCALE i1 missing",
                        "WEIGHT EIT inferred",
                        "PART EIT1 read",
                        "PART EIT2 recalled",
                        "GROUP_TITLE 2 recalled",
                        "ITEMS 2 read",
                        "ITEM_TITLE e1 read",
                        "ANSWER_SCALE e1 missing",
                        "WEIGHT OIT read",
                        "GROUP_TITLE 3 read",
                        "ITEMS 3 read",
                        "GROUP_TITLE 3.1 read",
                        "ITEM_TITLE o1 read",
                        "ANSWER_SCALE o1 missing",
                        "TOPICS o1 missing",
                        "REQUIREMENTS o1 missing",
                        "GROUP_TITLE 3.2 read",
                        "ITEM_TITLE o2 read",
                        "ANSWER_SCALE o2 missing",
                        "TOPICS o2 missing",
                        "REQUIREMENTS o2 missing",
                        "GRADE test inferred",
                        "GRADE good read",
                        "GRADE rest read",
                        "GRADED_PARTS test read",
                        "RULE overall recalled",
                        "THEME 3 read",
                        "THEME_INDICATORS 3 missing");
    }

    @Test
    void countsByKindAndEvidence() {
        EvidenceSummary summary = catalog().evidenceSummary();
        assertThat(summary.count(Fact.Kind.GROUP_TITLE, Evidence.Kind.READ)).isEqualTo(4);
        assertThat(summary.count(Fact.Kind.GROUP_TITLE, Evidence.Kind.RECALLED)).isEqualTo(1);
        assertThat(summary.count(Fact.Kind.GROUP_TITLE, Evidence.Kind.MISSING)).isZero();
        assertThat(summary.counts(Fact.Kind.WEIGHT))
                .isEqualTo(Map.of(Evidence.Kind.READ, 2, Evidence.Kind.INFERRED, 1));
        assertThat(summary.belowRead())
                .map(Fact::about)
                .startsWith("i1", "EIT", "EIT2", "2")
                .hasSize(14);
        assertThat(summary.belowRead()).map(Fact::evidence).map(Evidence::kind).doesNotContain(Evidence.Kind.READ);
    }

    @Test
    void withoutGradedPartsThereIsNoFactOfThem() {
        assertThat(TestCriteria.valid().build().evidenceSummary().counts(Fact.Kind.GRADED_PARTS))
                .isEmpty();
    }

    @Test
    void kindsHaveNamesInBothLanguages() {
        assertThat(Fact.Kind.WEIGHT.label().in(Language.ENGLISH)).isEqualTo("weights of instruments");
        assertThat(Fact.Kind.WEIGHT.label().thai()).isEqualTo("น้ำหนักของเครื่องมือ");
    }

    @Test
    void ofTwoKindsTheWeakerOneCounts() {
        assertThat(Evidence.Kind.weakerOf(Evidence.Kind.READ, Evidence.Kind.RECALLED))
                .isEqualTo(Evidence.Kind.RECALLED);
        assertThat(Evidence.Kind.weakerOf(Evidence.Kind.RECALLED, Evidence.Kind.READ))
                .isEqualTo(Evidence.Kind.RECALLED);
        assertThat(Evidence.Kind.weakerOf(Evidence.Kind.INFERRED, Evidence.Kind.INFERRED))
                .isEqualTo(Evidence.Kind.INFERRED);
    }
}
