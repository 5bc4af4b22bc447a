package io.github.ita4j.catalog.diff;

import static io.github.ita4j.catalog.lineage.SmallCatalogs.READ;
import static io.github.ita4j.catalog.lineage.SmallCatalogs.itemBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ita4j.catalog.diff.ItemDiff.AnswersDiff;
import io.github.ita4j.catalog.diff.ItemDiff.Comparison;
import io.github.ita4j.catalog.diff.ItemDiff.RequirementsDiff;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.catalog.lineage.SmallCatalogs;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is compared, on catalogues of a few items. */
class CatalogDiffTest {
    private static ItemDiff only(Item before, Item after) {
        CatalogDiff diff = CatalogDiff.between(SmallCatalogs.of(2566, before), SmallCatalogs.of(2567, after));
        assertThat(diff.items()).hasSize(1);
        return diff.items().get(0);
    }

    private static Item requiring(String... elements) {
        Item.Builder item = itemBuilder("o1", "a", "t1").requirementsEvidence(READ);
        for (String element : elements) {
            item.addRequirements(Requirement.of(LocalizedText.ofThai(element), READ));
        }
        return item.build();
    }

    private static AnswerScale scale(String code, String english) {
        return AnswerScale.builder()
                .code(code)
                .reversed(false)
                .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                .addChoices(
                        AnswerChoice.of(LocalizedText.of("ไม่มี", english), Score.ZERO),
                        AnswerChoice.of(LocalizedText.of("มี", english), Score.MAX))
                .evidence(READ)
                .build();
    }

    private static Item answeredWith(AnswerScale scale, AnswerScale... parts) {
        return itemBuilder("i1", "a")
                .answerScale(scale)
                .answerScaleEvidence(READ)
                .addParts(parts)
                .build();
    }

    private static List<String> texts(List<Requirement> elements) {
        return elements.stream().map(element -> element.text().thai()).toList();
    }

    @Test
    void requirementsAreComparedByText() {
        RequirementsDiff diff =
                only(requiring("x", "y 1"), requiring("y1", "z")).requirements().orElseThrow();
        assertThat(diff.comparison()).isEqualTo(Comparison.CHANGED);
        assertThat(texts(diff.removed())).containsExactly("x");
        assertThat(texts(diff.added())).containsExactly("z");
        assertThat(diff.evidence()).isEqualTo(READ);
    }

    @Test
    void theFiscalYearInARequirementIsRelative() {
        RequirementsDiff diff = only(
                        requiring("ภายในปี 2566", "ผลปี 2565", "พ.ร.บ. 2560", "รหัส 125660"),
                        requiring("ภายในปี ๒๕๖๗", "ผลปี 2566", "พ.ร.บ. 2561", "รหัส 125670"))
                .requirements()
                .orElseThrow();
        assertThat(texts(diff.removed())).containsExactly("พ.ร.บ. 2560", "รหัส 125660");
        assertThat(texts(diff.added())).containsExactly("พ.ร.บ. 2561", "รหัส 125670");
        assertThat(only(requiring("ผลปี 2566"), requiring("ผลปี 2566"))
                        .requirements()
                        .orElseThrow()
                        .comparison())
                .isEqualTo(Comparison.CHANGED);
    }

    @Test
    void requirementsThatOneSideDoesNotKnowAreUnknown() {
        Item unknown = itemBuilder("o1", "a", "t1").build();
        ItemDiff oneSided = only(requiring("x"), unknown);
        assertThat(oneSided.requirements().orElseThrow().comparison()).isEqualTo(Comparison.UNKNOWN);
        assertThat(oneSided.requirements().orElseThrow().evidence().kind()).isEqualTo(Evidence.Kind.MISSING);
        assertThat(oneSided.requirements().orElseThrow().removed()).isEmpty();
        assertThat(oneSided.differs()).isTrue();
        ItemDiff bothSided = only(unknown, unknown);
        assertThat(bothSided.requirements().orElseThrow().comparison()).isEqualTo(Comparison.UNKNOWN);
        assertThat(bothSided.differs()).isFalse();
    }

    @Test
    void surveyItemsRequireNothing() {
        Item item = itemBuilder("i1", "a").build();
        assertThat(only(item, item).requirements()).isEmpty();
        assertThat(only(item, item).answers().orElseThrow().comparison()).isEqualTo(Comparison.UNKNOWN);
    }

    @Test
    void answerScalesAreComparedWithTheirParts() {
        AnswerScale scale = scale("yesno", "a");
        AnswersDiff same = only(answeredWith(scale), answeredWith(scale("yesno", "b")))
                .answers()
                .orElseThrow();
        assertThat(same.comparison()).isEqualTo(Comparison.SAME);
        assertThat(same.differs()).isFalse();
        AnswersDiff changed =
                only(answeredWith(scale), answeredWith(scale, scale)).answers().orElseThrow();
        assertThat(changed.comparison()).isEqualTo(Comparison.CHANGED);
        assertThat(changed.from()).hasSize(1);
        assertThat(changed.to()).hasSize(2);
        AnswersDiff unknown = only(answeredWith(scale), itemBuilder("i1", "a").build())
                .answers()
                .orElseThrow();
        assertThat(unknown.comparison()).isEqualTo(Comparison.UNKNOWN);
        assertThat(unknown.differs()).isTrue();
    }

    @Test
    void itemsWithoutCounterpartHavePointsButNothingToCompare() {
        Catalog before = SmallCatalogs.of(
                2566,
                itemBuilder("o1", "a", "t1").build(),
                itemBuilder("o2", "b", "t2").build());
        Catalog after = SmallCatalogs.of(2567, itemBuilder("o1", "a", "t1").build());
        CatalogDiff diff = CatalogDiff.between(before, after);
        ItemDiff withdrawn = diff.items().get(1);
        assertThat(withdrawn.entry().relation()).isEqualTo(Relation.WITHDRAWN);
        assertThat(withdrawn.fromPoints()).isEqualTo(Fraction.of(25));
        assertThat(withdrawn.toPoints()).isEqualTo(Fraction.ZERO);
        assertThat(withdrawn.pointsGained()).isEqualTo(Fraction.of(-25));
        assertThat(withdrawn.requirements()).isEmpty();
        assertThat(withdrawn.answers()).isEmpty();
        assertThat(withdrawn.moved()).isFalse();
        ItemDiff kept = diff.items().get(0);
        assertThat(kept.entry().relation()).isEqualTo(Relation.EQUAL);
        assertThat(kept.pointsChanged()).isTrue();
        assertThat(kept.pointsGained()).isEqualTo(Fraction.of(25));
        assertThat(diff.changedItems()).hasSize(2);
        assertThat(diff.isEmpty()).isFalse();
    }

    private static InstrumentCriteria instrument(Instrument instrument, int weight, int... indicators) {
        return InstrumentCriteria.builder()
                .instrument(instrument)
                .title(LocalizedText.ofThai(instrument.code()))
                .weight(weight)
                .weightEvidence(READ)
                .addAllIndicators(IntStream.of(indicators)
                        .mapToObj(number -> Indicator.builder()
                                .number(IndicatorNumber.of(number))
                                .title(LocalizedText.ofThai("indicator"))
                                .titleEvidence(READ)
                                .itemsEvidence(SmallCatalogs.MISSING)
                                .build())
                        .toList())
                .build();
    }

    private static Catalog structure(int year, InstrumentCriteria... instruments) {
        return SmallCatalogs.builder(year).instruments(List.of(instruments)).build();
    }

    /** Of 40 points for two indicators, 40 for one: one has left, and the other is worth twice as much. */
    @Test
    void anIndicatorMayMoveAndBeWorthMore() {
        CatalogDiff diff = CatalogDiff.between(
                structure(2566, instrument(Instrument.IIT, 40, 1, 2), instrument(Instrument.OIT, 60, 3)),
                structure(2567, instrument(Instrument.IIT, 40, 1), instrument(Instrument.OIT, 60, 2, 3)));
        assertThat(diff.nodes())
                .extracting(
                        change -> change.node().code(),
                        CatalogDiff.NodeChange::moved,
                        CatalogDiff.NodeChange::pointsChanged,
                        CatalogDiff.NodeChange::retitled)
                .containsExactlyInAnyOrder(
                        tuple("1", false, true, false), tuple("2", true, true, false), tuple("3", false, true, false));
    }

    @Test
    void whatOneSideLacksIsNeitherMovedNorWorthMore() {
        CatalogDiff diff = CatalogDiff.between(
                structure(2566, instrument(Instrument.OIT, 100, 1)),
                structure(2567, instrument(Instrument.IIT, 50, 2), instrument(Instrument.OIT, 50, 1)));
        assertThat(diff.nodes())
                .extracting(
                        change -> change.node().code(),
                        CatalogDiff.NodeChange::kind,
                        CatalogDiff.NodeChange::moved,
                        CatalogDiff.NodeChange::pointsChanged)
                .containsExactlyInAnyOrder(
                        tuple("IIT", CatalogDiff.NodeChange.ChangeKind.ADDED, false, false),
                        tuple("2", CatalogDiff.NodeChange.ChangeKind.ADDED, false, false),
                        tuple("OIT", CatalogDiff.NodeChange.ChangeKind.CHANGED, false, true),
                        tuple("1", CatalogDiff.NodeChange.ChangeKind.CHANGED, false, true));
    }

    @Test
    void aCorrectedCatalogueDiffersOnlyInTheCorrection() {
        Catalog before = SmallCatalogs.of(2566, itemBuilder("i1", "").build(), requiring("x"));
        Catalog after = SmallCatalogs.builder(2566, itemBuilder("i1", "a").build(), requiring("x"))
                .version("1.0.1")
                .build();
        CatalogDiff diff = CatalogDiff.between(before, after);
        assertThat(diff.changedItems()).hasSize(1);
        assertThat(diff.changedItems().get(0).entry().relation()).isEqualTo(Relation.RETITLED);
        assertThat(diff.nodes()).isEmpty();
        assertThat(CatalogDiff.between(
                                before,
                                SmallCatalogs.builder(
                                                2566, itemBuilder("i1", "").build(), requiring("x"))
                                        .version("2.0.0")
                                        .build())
                        .isEmpty())
                .isTrue();
    }
}
