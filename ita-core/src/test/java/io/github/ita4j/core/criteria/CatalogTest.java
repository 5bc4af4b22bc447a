package io.github.ita4j.core.criteria;

import static io.github.ita4j.core.criteria.TestCriteria.READ;
import static io.github.ita4j.core.criteria.TestCriteria.catalog;
import static io.github.ita4j.core.criteria.TestCriteria.grade;
import static io.github.ita4j.core.criteria.TestCriteria.gradeBuilder;
import static io.github.ita4j.core.criteria.TestCriteria.indicator;
import static io.github.ita4j.core.criteria.TestCriteria.instrument;
import static io.github.ita4j.core.criteria.TestCriteria.item;
import static io.github.ita4j.core.criteria.TestCriteria.measure;
import static io.github.ita4j.core.criteria.TestCriteria.oitIndicator;
import static io.github.ita4j.core.criteria.TestCriteria.scale;
import static io.github.ita4j.core.criteria.TestCriteria.subIndicator;
import static io.github.ita4j.core.criteria.TestCriteria.text;
import static io.github.ita4j.core.criteria.TestCriteria.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void holdsItsNodesFromTheTopDown() {
        Catalog catalog = valid().build();
        assertThat(catalog.nodes())
                .map(NodeCode::code)
                .containsExactly("overall", "IIT", "1", "i1", "EIT", "2", "e1", "OIT", "3", "3.1", "o1", "3.2", "o2");
        assertThat(catalog.contains(ItemCode.parse("o2"))).isTrue();
        assertThat(catalog.contains(ItemCode.parse("o3"))).isFalse();
        assertThat(catalog.instrument(Instrument.OIT))
                .map(InstrumentCriteria::weight)
                .contains(Fraction.of(40));
        assertThat(catalog.indicators().keySet()).map(IndicatorNumber::number).containsExactly(1, 2, 3);
    }

    @Test
    void findsWhatItHoldsAndNothingElse() {
        Catalog catalog = valid().build();
        assertThat(catalog.item(ItemCode.parse("o2"))).contains(item("o2"));
        assertThat(catalog.item(ItemCode.parse("o3"))).isEmpty();
        assertThat(catalog.indicator(IndicatorNumber.of(1)))
                .contains(indicator(1).addItems(item("i1")).build());
        assertThat(catalog.indicator(IndicatorNumber.of(4))).isEmpty();
        assertThat(catalog.requiredMeasure(ItemCode.parse("o2"))).contains(measure("o2"));
        assertThat(catalog.requiredMeasure(ItemCode.parse("i1"))).isEmpty();
        assertThat(catalog.requiredMeasure(ItemCode.parse("o3"))).isEmpty();
    }

    @Test
    void isNotOfficialUnlessSaidSo() {
        assertThat(valid().build().official()).isFalse();
        assertThat(valid().build().stamp().official()).isFalse();
        assertThat(valid().official(true).build().stamp())
                .isEqualTo(CatalogStamp.of(valid().build().fiscalYear(), "test", "1.0.0", true));
    }

    @Test
    void equalsByValue() {
        assertThat(valid().build()).isEqualTo(valid().build()).hasSameHashCodeAs(valid().build());
        assertThat(valid().build()).isNotEqualTo(valid().version("1.0.1").build());
    }

    @Test
    void refusesWeightsThatDoNotSumToOneHundred() {
        assertFault(
                catalog(instrument(
                        Instrument.IIT, 60, indicator(1).addItems(item("i1")).build())),
                "the weights of the instruments sum to 60 instead of 100.");
        assertFault(
                catalog(
                        instrument(
                                Instrument.IIT,
                                100,
                                indicator(1).addItems(item("i1")).build()),
                        instrument(
                                Instrument.EIT,
                                0,
                                indicator(2).addItems(item("e1")).build())),
                "EIT weighs 0; a weight is above 0.");
    }

    @Test
    void refusesCodesThatAreThereTwiceOrInTheWrongPlace() {
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1).addItems(item("i1"), item("i1")).build())),
                "i1 is there twice.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT, 100, indicator(1).addItems(item("e1")).build())),
                "item e1 stands under IIT.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1)
                                .addSubIndicators(subIndicator(2, 1, item("i1")))
                                .build())),
                "sub-indicator 2.1 stands under indicator 1.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1).addSubIndicators(subIndicator(1, 1)).build())),
                "sub-indicator 1.1 has no item.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1)
                                .addItems(item("i1"))
                                .addSubIndicators(subIndicator(1, 1, item("i2")))
                                .build())),
                "indicator 1 has both items and sub-indicators; use one of the two.");
        assertFault(catalog(instrument(Instrument.IIT, 100)), "IIT has no indicator.");
        assertFault(
                catalog(
                        instrument(
                                Instrument.IIT,
                                50,
                                indicator(1).addItems(item("i1")).build()),
                        instrument(
                                Instrument.IIT,
                                50,
                                indicator(1).addItems(item("i2")).build())),
                "IIT is there twice. 1 is there twice.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1)
                                .addSubIndicators(subIndicator(1, 1, item("i1")), subIndicator(1, 1, item("i2")))
                                .build())),
                "1.1 is there twice.");
    }

    @Test
    void refusesEvidenceThatContradictsTheItems() {
        Evidence missing = Evidence.of(Evidence.Kind.MISSING);
        assertFault(
                catalog(instrument(Instrument.IIT, 100, indicator(1).build())),
                "indicator 1 has no items, so their evidence must be 'missing'.");
        assertFault(
                catalog(instrument(
                        Instrument.IIT,
                        100,
                        indicator(1).addItems(item("i1")).itemsEvidence(missing).build())),
                "indicator 1 has items, but their evidence is 'missing'.");
        assertThat(catalog(instrument(
                                Instrument.IIT,
                                100,
                                indicator(1).itemsEvidence(missing).build()))
                        .build()
                        .items())
                .isEmpty();
    }

    @Test
    void aWeightOfOneIsAWeight() {
        assertThat(catalog(
                                instrument(
                                        Instrument.IIT,
                                        1,
                                        indicator(1).addItems(item("i1")).build()),
                                instrument(
                                        Instrument.EIT,
                                        99,
                                        indicator(2).addItems(item("e1")).build()))
                        .build()
                        .instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(1), Fraction.of(99));
    }

    @Test
    void refusesAPartThatIsThereTwice() {
        InstrumentPart part = InstrumentPart.of(PartCode.of(Instrument.EIT, 1), text("part"), READ);
        assertFault(
                catalog(InstrumentCriteria.builder()
                        .like(instrument(
                                Instrument.EIT,
                                100,
                                indicator(1).addItems(item("e1")).build()))
                        .addParts(part, part)
                        .build()),
                "EIT1 is there twice.");
    }

    @Test
    void refusesPartsThatCannotBe() {
        InstrumentPart part = InstrumentPart.of(PartCode.of(Instrument.EIT, 1), text("part"), READ);
        InstrumentCriteria.Builder iit = InstrumentCriteria.builder()
                .instrument(Instrument.IIT)
                .title(text("IIT"))
                .weight(100)
                .weightEvidence(READ)
                .addIndicators(indicator(1).addItems(item("i1")).build());
        assertFault(
                catalog(iit.addParts(part).build()),
                "IIT has 1 part(s); an instrument is collected as one or in two parts.");
        assertFault(catalog(iit.addParts(part).build()), "part EIT1 stands under IIT.");
    }

    @Test
    void refusesGradedPartsThatAreNotThere() {
        Grade good = gradeBuilder("good", "85", "100", true)
                .addThresholds(Threshold.everyPart(Score.of(85)))
                .build();
        Grade rest = grade("rest", "0", "100", false);
        assertFault(
                valid().gradeScale(scale(List.of(PartCode.of(Instrument.EIT, 1)), good, rest)),
                "the graded part EIT1 is no instrument or part of this catalogue.");
        assertFault(
                valid().gradeScale(scale(List.of(IndicatorNumber.of(1)), good, rest)),
                "the graded part 1 is no instrument or part of this catalogue.");
        assertThat(valid().gradeScale(scale(List.of(Instrument.IIT), good, rest))
                        .build())
                .isNotNull();
    }

    @Test
    void refusesItemsWithoutMeasureAndMeasuresWithoutItem() {
        Catalog.Builder withoutMeasures = catalog(instrument(Instrument.OIT, 100, oitIndicator()));
        assertFault(withoutMeasures, "o-item o1 has no required measure. o-item o2 has no required measure.");
        assertFault(
                valid().putRequiredMeasures(ItemCode.parse("o3"), measure("o3")),
                "there is a required measure for o3, which is no item of this catalogue.");
        assertFault(
                valid().putRequiredMeasures(ItemCode.parse("o3"), measure("o1")),
                "the required measure of o1 is filed under o3.");
    }

    private static void assertFault(Catalog.Builder builder, String fault) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Catalogue 2566 test: ")
                .hasMessageContaining(fault);
    }
}
