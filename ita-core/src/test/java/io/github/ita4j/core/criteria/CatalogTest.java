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

import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void meansOfItemsNeedItems() {
        Indicator hole =
                indicator(1).itemsEvidence(Evidence.of(Evidence.Kind.MISSING)).build();
        Indicator known = indicator(1).addItems(item("i1")).build();
        assertFault(
                catalog(instrument(Instrument.IIT, 100, hole)).meanOfItems(true),
                "indicator 1 has no items, but scores are to be means of items.");
        assertThat(catalog(instrument(Instrument.IIT, 100, known))
                        .meanOfItems(true)
                        .build()
                        .meanOfItems())
                .isTrue();
        assertThat(valid().build().meanOfItems()).isFalse();
    }

    @Test
    void saysInOneLineWhatItIs() {
        assertThat(valid().build().describe()).isEqualTo("Catalog test 2566 1.0.0, 4 items");
        assertThat(valid().build()).hasToString("Catalog test 2566 1.0.0, 4 items");
    }

    @Test
    void readingsAreThoseOfAllRules() {
        Reading mean = new Reading(Reading.Kind.PARTS_MEAN, text("mean"), READ);
        Reading pooled = new Reading(Reading.Kind.PARTS_POOLED, text("pooled"), READ);
        Reading every = new Reading(Reading.Kind.EVERY_PART, text("every part"), READ);
        assertThat(valid().addRules(
                                ScoringRule.of("instrument", text("a"), READ, List.of(mean, pooled)),
                                ScoringRule.of("overall", text("b"), READ, List.of()),
                                ScoringRule.of("grade", text("c"), READ, List.of(every)))
                        .build()
                        .readings())
                .containsExactly(mean, pooled, every);
    }

    /** Each kind of fact names a source of its own, and two name one together. */
    @Test
    void sourcesAreThoseOfEveryFactEachOnce() {
        Item element = Item.builder()
                .like(item("i1"))
                .addRequirements(Requirement.of(text("x"), from("element")))
                .build();
        Catalog catalog = catalog(InstrumentCriteria.builder()
                        .like(instrument(
                                Instrument.IIT,
                                100,
                                indicator(1)
                                        .addItems(element)
                                        .titleEvidence(from("shared"))
                                        .officialEnglish("Duty")
                                        .officialEnglishEvidence(from("english"))
                                        .build()))
                        .weightEvidence(from("weight", "shared"))
                        .build())
                .addCalendar(oitUntil("2023-04-30", from("calendar")))
                .addLeastSamples(
                        new Catalog.LeastSample(Instrument.IIT, "university", text("University"), 1, from("sample")))
                .build();
        assertThat(catalog.sources())
                .map(Source::code)
                .containsExactly("weight", "shared", "element", "english", "calendar", "sample");
    }

    private static Evidence from(String... sources) {
        return Evidence.of(
                Evidence.Kind.READ,
                Optional.empty(),
                Stream.of(sources)
                        .map(code -> new Source(code, text(code), Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Catalog.CalendarEntry oitUntil(String day, Evidence evidence) {
        return new Catalog.CalendarEntry(
                Catalog.CalendarEntry.Event.OIT, Optional.empty(), Optional.of(LocalDate.parse(day)), evidence);
    }

    /** The second quarter of 2566 is January to March 2023. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-01, 2566-Q2",
        "2023-03-31, 2566-Q2",
        "2023-03-01, 2566-Q2",
        "2023-02-28, 2566-01/2566-02",
        "2023-01-15, 2566-01/2566-01",
        "2022-12-31, 2565-12/2565-12"
    })
    void nothingIsDueAfterTheOitCloses(String lastDay, String due) {
        assertThat(valid().addCalendar(oitUntil(lastDay, READ)).build().due(DuePart.Q2))
                .isEqualTo(FiscalPeriod.parse(due));
    }

    @Test
    void withoutTheDayOnWhichTheOitClosesAllIsDueInItsPartOfTheYear() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2023-01-15"));
        Catalog catalog = valid().addCalendar(
                        new Catalog.CalendarEntry(Catalog.CalendarEntry.Event.OIT, day, Optional.empty(), READ),
                        new Catalog.CalendarEntry(Catalog.CalendarEntry.Event.SURVEYS, Optional.empty(), day, READ))
                .build();
        for (DuePart part : DuePart.values()) {
            assertThat(catalog.due(part)).isEqualTo(part.in(catalog.fiscalYear()));
            assertThat(valid().build().due(part)).isEqualTo(part.in(catalog.fiscalYear()));
        }
    }

    @Test
    void theCalendarHasDaysInTheirOrder() {
        Optional<LocalDate> first = Optional.of(LocalDate.parse("2023-01-15"));
        Optional<LocalDate> second = Optional.of(LocalDate.parse("2023-01-16"));
        Catalog.CalendarEntry.Event event = Catalog.CalendarEntry.Event.ITEM_SCORES;
        assertThat(new Catalog.CalendarEntry(event, first, first, READ).to()).isEqualTo(first);
        assertThat(new Catalog.CalendarEntry(event, first, second, READ).from()).isEqualTo(first);
        assertThatThrownBy(() -> new Catalog.CalendarEntry(event, Optional.empty(), Optional.empty(), READ))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The calendar says no day for item-scores.");
        assertThatThrownBy(() -> new Catalog.CalendarEntry(event, second, first, READ))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The calendar ends item-scores on 2023-01-15, before it begins on 2023-01-16.");
    }

    @Test
    void leastSamplesAreFoundByTheCodeAndTheNamesOfTheKind() {
        LocalizedText name = LocalizedText.of("สถาบันอุดมศึกษา", "University");
        Catalog.LeastSample iit = new Catalog.LeastSample(Instrument.IIT, "university", name, 400, READ);
        Catalog.LeastSample eit = new Catalog.LeastSample(Instrument.EIT, "university", name, 1, READ);
        Catalog.LeastSample ministry =
                new Catalog.LeastSample(Instrument.EIT, "ministry", LocalizedText.ofThai("กระทรวง"), 2, READ);
        Catalog catalog = valid().addLeastSamples(iit, eit, ministry).build();
        for (String kind : List.of("university", "สถาบันอุดมศึกษา", "University")) {
            assertThat(catalog.leastSample(Instrument.IIT, kind)).contains(iit);
            assertThat(catalog.leastSample(Instrument.EIT, kind)).contains(eit);
            assertThat(catalog.leastSample(Instrument.OIT, kind)).isEmpty();
        }
        assertThat(catalog.leastSample(Instrument.EIT, "กระทรวง")).contains(ministry);
        assertThat(catalog.leastSample(Instrument.IIT, "กระทรวง")).isEmpty();
        assertThat(catalog.leastSample(Instrument.EIT, "school")).isEmpty();
        assertThatThrownBy(() -> new Catalog.LeastSample(Instrument.EIT, "university", name, 0, READ))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The least sample of university is 0; it is 1 or more.");
    }

    @Test
    void aReadingIsAppliedWhereTheScaleGradesItsParts() {
        InstrumentCriteria eit = InstrumentCriteria.builder()
                .like(instrument(
                        Instrument.EIT, 70, indicator(2).addItems(item("e1")).build()))
                .addParts(
                        InstrumentPart.of(PartCode.of(Instrument.EIT, 1), text("1"), READ),
                        InstrumentPart.of(PartCode.of(Instrument.EIT, 2), text("2"), READ))
                .build();
        Catalog.Builder builder = catalog(
                instrument(Instrument.IIT, 30, indicator(1).addItems(item("i1")).build()), eit);
        List<NodeCode> parts = List.of(Instrument.IIT, PartCode.of(Instrument.EIT, 1), PartCode.of(Instrument.EIT, 2));
        assertThat(applied(builder.build())).containsExactly(Reading.Kind.PARTS_MEAN);
        assertThat(applied(builder.gradeScale(byParts(Instrument.IIT, Instrument.EIT))
                        .build()))
                .containsExactly(Reading.Kind.EVERY_INSTRUMENT, Reading.Kind.PARTS_MEAN);
        assertThat(applied(builder.gradeScale(byParts(parts.toArray(NodeCode[]::new)))
                        .build()))
                .containsExactly(Reading.Kind.EVERY_PART, Reading.Kind.PARTS_MEAN);
        assertThat(Reading.Kind.EVERY_INDICATOR.gradedParts(builder.build()))
                .contains(List.of(IndicatorNumber.of(1), IndicatorNumber.of(2)));
        assertThat(Reading.Kind.PARTS_POOLED.gradedParts(builder.build())).isEmpty();
    }

    private static List<Reading.Kind> applied(Catalog catalog) {
        return Stream.of(Reading.Kind.values())
                .filter(kind -> kind.isApplied(catalog))
                .toList();
    }

    private static GradeScale byParts(NodeCode... parts) {
        Grade good = gradeBuilder("good", "85", "100", true)
                .addThresholds(Threshold.everyPart(Score.of(85)))
                .build();
        return scale(List.of(parts), good, grade("rest", "0", "100", false));
    }

    private static void assertFault(Catalog.Builder builder, String fault) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Catalogue 2566 test: ")
                .hasMessageContaining(fault);
    }
}
