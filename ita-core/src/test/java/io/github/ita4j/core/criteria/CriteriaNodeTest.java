package io.github.ita4j.core.criteria;

import static io.github.ita4j.core.criteria.TestCriteria.READ;
import static io.github.ita4j.core.criteria.TestCriteria.catalog;
import static io.github.ita4j.core.criteria.TestCriteria.indicator;
import static io.github.ita4j.core.criteria.TestCriteria.instrument;
import static io.github.ita4j.core.criteria.TestCriteria.item;
import static io.github.ita4j.core.criteria.TestCriteria.measure;
import static io.github.ita4j.core.criteria.TestCriteria.subIndicator;
import static io.github.ita4j.core.criteria.TestCriteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.score.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaNodeTest {
    private static final Catalog CATALOG = catalog(
                    instrument(
                            Instrument.IIT,
                            25,
                            indicator(1)
                                    .addItems(item("i1"), item("i2"), item("i3"))
                                    .build(),
                            indicator(2)
                                    .itemsEvidence(Evidence.of(Evidence.Kind.MISSING))
                                    .build()),
                    instrument(
                            Instrument.OIT,
                            75,
                            indicator(3)
                                    .addSubIndicators(
                                            subIndicator(3, 1, item("o1")), subIndicator(3, 2, item("o2"), item("o3")))
                                    .build()))
            .putRequiredMeasures(ItemCode.parse("o1"), measure("o1"))
            .putRequiredMeasures(ItemCode.parse("o2"), measure("o2"))
            .putRequiredMeasures(ItemCode.parse("o3"), measure("o3"))
            .build();

    @Test
    void everythingHasItsShareOfTheNodeAboveAndItsPointsOfTheTotal() {
        assertThat(CATALOG.tree().all())
                .map(node -> node.code() + " " + node.share() + " " + node.points())
                .containsExactly(
                        "overall 1 100",
                        "IIT 0.25 25",
                        "1 0.5 12.5",
                        "i1 1/3 25/6",
                        "i2 1/3 25/6",
                        "i3 1/3 25/6",
                        "2 0.5 12.5",
                        "OIT 0.75 75",
                        "3 1 75",
                        "3.1 0.5 37.5",
                        "o1 1 37.5",
                        "3.2 0.5 37.5",
                        "o2 0.5 18.75",
                        "o3 0.5 18.75");
    }

    @Test
    void aMeanOfItemsGivesEachGroupTheWeightOfItsItems() {
        Item heavy = Item.builder().like(item("o3")).weight(Fraction.of(2)).build();
        Catalog.Builder builder = catalog(instrument(
                        Instrument.OIT,
                        100,
                        indicator(3).addItems(item("o1")).build(),
                        indicator(4)
                                .addSubIndicators(subIndicator(4, 1, item("o2")), subIndicator(4, 2, heavy, item("o4")))
                                .build()))
                .putRequiredMeasures(ItemCode.parse("o1"), measure("o1"))
                .putRequiredMeasures(ItemCode.parse("o2"), measure("o2"))
                .putRequiredMeasures(ItemCode.parse("o3"), measure("o3"))
                .putRequiredMeasures(ItemCode.parse("o4"), measure("o4"));
        assertThat(builder.meanOfItems(true).build().tree().all())
                .map(node -> node.code() + " " + node.share() + " " + node.points())
                .containsExactly(
                        "overall 1 100",
                        "OIT 1 100",
                        "3 0.2 20",
                        "o1 1 20",
                        "4 0.8 80",
                        "4.1 0.25 20",
                        "o2 1 20",
                        "4.2 0.75 60",
                        "o3 2/3 40",
                        "o4 1/3 20");
        assertThat(builder.meanOfItems(false).build().tree().all())
                .map(node -> node.code() + " " + node.points())
                .contains("3 50", "4 50", "4.1 25", "4.2 25", "o2 25", "o3 50/3");
    }

    @Test
    void everythingKnowsWhereItStands() {
        CriteriaNode o2 = node("o2");
        assertThat(o2.parent()).contains(node("3.2"));
        assertThat(o2.instrument()).contains(Instrument.OIT);
        assertThat(o2.isBelow(Instrument.OIT)).isTrue();
        assertThat(o2.isBelow(Overall.OVERALL)).isTrue();
        assertThat(o2.isBelow(o2.code())).isFalse();
        assertThat(o2.isBelow(Instrument.IIT)).isFalse();
        assertThat(node("overall").parent()).isEmpty();
        assertThat(node("overall").instrument()).isEmpty();
        assertThat(node("OIT").children()).containsExactly(node("3"));
        assertThat(CATALOG.node(NodeCode.parse("o4"))).isEmpty();
    }

    @Test
    void itemsAreBelowWhateverStandsBetween() {
        assertThat(node("OIT").items()).containsExactly(item("o1"), item("o2"), item("o3"));
        assertThat(node("o1").items()).containsExactly(item("o1"));
        assertThat(node("2").items()).isEmpty();
        assertThat(node("o1").item()).contains(item("o1"));
        assertThat(node("overall").leaves())
                .map(CriteriaNode::toString)
                .containsExactly("i1", "i2", "i3", "2", "o1", "o2", "o3");
        assertThat(node("2").leaves()).containsExactly(node("2"));
        assertThat(node("3.1").item()).isEmpty();
    }

    @Test
    void saysWhatTheCatalogueSays() {
        assertThat(node("o1").title()).isEqualTo(item("o1").title());
        assertThat(node("overall").title()).isEmpty();
        assertThat(node("overall").evidence()).isEmpty();
        assertThat(node("IIT").evidence()).contains(READ);
    }

    @Test
    void partsAreASecondWayAndNoChildren() {
        InstrumentPart first = InstrumentPart.of(PartCode.parse("EIT1"), text("ก"), READ);
        InstrumentPart second = InstrumentPart.of(PartCode.parse("EIT2"), text("ข"), READ);
        CriteriaNode eit = catalog(InstrumentCriteria.builder()
                        .instrument(Instrument.EIT)
                        .title(text("EIT"))
                        .weight(100)
                        .weightEvidence(READ)
                        .addIndicators(indicator(1).addItems(item("e1")).build())
                        .addParts(first, second)
                        .build())
                .build()
                .node(Instrument.EIT)
                .orElseThrow();
        assertThat(eit.parts()).map(CriteriaNode::code).containsExactly(first.code(), second.code());
        assertThat(eit.parts()).map(CriteriaNode::points).containsOnly(Fraction.of(50));
        assertThat(eit.children()).map(CriteriaNode::toString).containsExactly("1");
        assertThat(eit.leaves()).map(CriteriaNode::toString).containsExactly("e1");
        assertThat(eit.all()).map(CriteriaNode::toString).containsExactly("EIT", "EIT1", "EIT2", "1", "e1");
    }

    @Test
    void nobodyChangesIt() {
        for (List<CriteriaNode> list : List.of(node("3").children(), node("3").parts())) {
            assertThatThrownBy(() -> list.add(node("3"))).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> CATALOG.nodes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static CriteriaNode node(String code) {
        return CATALOG.node(NodeCode.parse(code)).orElseThrow();
    }
}
