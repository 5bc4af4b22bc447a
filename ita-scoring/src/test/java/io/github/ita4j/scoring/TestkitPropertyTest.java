package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.laws.CatalogLaw;
import io.github.ita4j.scoring.laws.CatalogLaws;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.testkit.FaultyDraft;
import io.github.ita4j.scoring.testkit.ItaArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arbitraries of the testkit make what they say. */
class TestkitPropertyTest {
    private static final SurveyForm FORM = SurveyForm.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564)), Instrument.IIT);

    @Provide
    Arbitrary<FiscalYear> years() {
        return ItaArbitraries.fiscalYears();
    }

    @Provide
    Arbitrary<Catalog> catalogs() {
        return ItaArbitraries.catalogs();
    }

    @Provide
    Arbitrary<FaultyDraft> faultyDrafts() {
        return ItaArbitraries.catalogsWithOneFault();
    }

    @Provide
    Arbitrary<ResponseTally> tallies() {
        return ItaArbitraries.tallies(FORM);
    }

    /** A value of a catalogue together with the catalogue. */
    private record Of<T>(Catalog catalog, T value) {}

    @Provide
    Arbitrary<Of<ScoreSheet>> complete() {
        return ItaArbitraries.catalogs()
                .flatMap(c -> ItaArbitraries.completeSheets(c).map(sheet -> new Of<>(c, sheet)));
    }

    @Provide
    Arbitrary<Of<ScoreSheet>> sheets() {
        return ItaArbitraries.catalogs().flatMap(c -> ItaArbitraries.sheets(c).map(sheet -> new Of<>(c, sheet)));
    }

    @Provide
    Arbitrary<Of<MeasurePlan>> plans() {
        return ItaArbitraries.catalogs().flatMap(c -> ItaArbitraries.plans(c).map(plan -> new Of<>(c, plan)));
    }

    @Property(tries = 200)
    void everyFiscalYearReadsBack(@ForAll("years") FiscalYear year) {
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    }

    @Property(tries = 20)
    void theCataloguesKeepTheLaws(@ForAll("catalogs") Catalog catalog, @ForAll Random random) {
        CatalogLaws laws = CatalogLaws.of(catalog);
        for (CatalogLaw law : CatalogLaw.values()) {
            assertThat(laws.violations(law, random)).as(law.code()).isEmpty();
        }
    }

    @Property(tries = 400)
    void eachDraftHasTheOneFault(@ForAll("faultyDrafts") FaultyDraft draft) {
        assertThat(CatalogReader.read(draft.json()).faults())
                .as(draft.json())
                .extracting(Fault::code)
                .containsExactly(draft.code());
    }

    @Property(tries = 60)
    void aCompleteSheetIsComplete(@ForAll("complete") Of<ScoreSheet> sheet) {
        Assessment result = Scorer.of(sheet.catalog()).assess(sheet.value());
        assertThat(result.complete()).isTrue();
        assertThat(result.missing()).isEmpty();
        assertThat(result.discrepancies()).isEmpty();
    }

    @Property(tries = 60)
    void everySheetCanBeAssessed(@ForAll("sheets") Of<ScoreSheet> sheet) {
        // A score at a threshold is seldom one that items of 0 and 100 make up.
        assertThat(Scorer.of(sheet.catalog()).assess(sheet.value()).discrepancies())
                .filteredOn(found -> found.kind() != Discrepancy.Kind.SCALE)
                .isEmpty();
    }

    /** What is made is not all of one kind. */
    @Example
    void theSheetsHaveHolesAndLieAtThresholds() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        int leaves = LinearForm.of(catalog).leaves().size();
        List<ScoreSheet> partial =
                ItaArbitraries.partialSheets(catalog).sampleStream().limit(50).toList();
        assertThat(partial).anyMatch(sheet -> sheet.scores().size() < leaves);
        assertThat(partial.stream().map(sheet -> sheet.scores().keySet()).distinct())
                .hasSizeGreaterThan(10);
        Set<Grade> grades = new HashSet<>();
        Scorer scorer = Scorer.of(catalog);
        ItaArbitraries.sheetsAtThresholds(catalog)
                .sampleStream()
                .limit(400)
                .forEach(sheet -> grades.addAll(scorer.assess(sheet).possibleGrades()));
        assertThat(grades)
                .containsExactlyInAnyOrderElementsOf(catalog.gradeScale().grades());
    }

    @Property(tries = 100)
    void everyTallyCountsItsResponses(@ForAll("tallies") ResponseTally tally) {
        assertThat(tally.form()).isEqualTo(FORM);
        assertThat(tally.agencies().stream().mapToLong(AgencyTally::respondents).sum())
                .isBetween(0L, 30L);
    }

    @Property(tries = 100)
    void everyPlanIsForTheYearAfter(@ForAll("plans") Of<MeasurePlan> plan) {
        assertThat(plan.value().fiscalYear().buddhistYear())
                .isEqualTo(plan.catalog().fiscalYear().buddhistYear() + 1);
        plan.value()
                .measures()
                .forEach(measure ->
                        assertThat(plan.value().measure(measure.number())).contains(measure));
    }

    @Example
    void thePlansHaveGapsAndCauses() {
        List<MeasurePlan> plans = Arbitraries.just(Catalogs.forYear(FiscalYear.ofBuddhist(2568)))
                .flatMap(ItaArbitraries::plans)
                .sampleStream()
                .limit(200)
                .toList();
        assertThat(plans).anyMatch(plan -> plan.agency().isEmpty());
        assertThat(plans.stream().flatMap(plan -> plan.measures().stream()))
                .anyMatch(measure -> measure.period().isEmpty())
                .anyMatch(measure -> !measure.causes().isEmpty());
    }
}
