package io.github.ita4j.scoring.testkit;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SurveyForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * jqwik arbitraries for the values of the field, aimed at where programs go wrong: at thresholds, with holes, with every
 * year's own catalogue.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<ScoreSheet> sheets() {
 *     return ItaArbitraries.catalogs().flatMap(ItaArbitraries::sheets);
 * }
 * }</pre>
 *
 * <p>What they make shrinks towards few and small parts. Stateless, and so thread-safe.
 */
public final class ItaArbitraries {
    private ItaArbitraries() {}

    /**
     * Fiscal years from 2500 to 2999, half of them years with a catalogue.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.oneOf(
                Arbitraries.of(Catalogs.years()),
                Arbitraries.integers().between(2500, 2999).map(FiscalYear::ofBuddhist));
    }

    /**
     * Catalogues: those that come with ita4j, and variations of them with other weights and fewer items. They are valid and
     * keep every law; the variations are not official.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Catalog> catalogs() {
        return Arbitraries.oneOf(shippedCatalogs(), shippedCatalogs().flatMap(CatalogVariations::of));
    }

    private static Arbitrary<Catalog> shippedCatalogs() {
        return Arbitraries.of(Catalogs.years()).map(Catalogs::forYear);
    }

    /**
     * Texts of drafts for 2570 that are right but for one fault, with the code that the fault has.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FaultyDraft> catalogsWithOneFault() {
        return FaultyDrafts.any();
    }

    /**
     * Score sheets of a catalogue of every kind: complete, partial and at thresholds.
     *
     * @param catalog the catalogue
     * @return the arbitrary
     */
    public static Arbitrary<ScoreSheet> sheets(Catalog catalog) {
        return Arbitraries.oneOf(completeSheets(catalog), partialSheets(catalog), sheetsAtThresholds(catalog));
    }

    /**
     * Score sheets with a score for every item, and for every indicator whose items are not known. O-items score what their
     * answer scale allows.
     *
     * @param catalog the catalogue
     * @return the arbitrary
     */
    public static Arbitrary<ScoreSheet> completeSheets(Catalog catalog) {
        return new SheetArbitraries(catalog).complete();
    }

    /**
     * Score sheets with holes, without any score at the extreme: some of the scores of a complete sheet.
     *
     * @param catalog the catalogue
     * @return the arbitrary
     */
    public static Arbitrary<ScoreSheet> partialSheets(Catalog catalog) {
        return new SheetArbitraries(catalog).partial();
    }

    /**
     * Score sheets with a score for every instrument, or for its parts where it has parts, at a threshold of a grade or one
     * hundredth beside it.
     *
     * @param catalog the catalogue
     * @return the arbitrary
     */
    public static Arbitrary<ScoreSheet> sheetsAtThresholds(Catalog catalog) {
        return new SheetArbitraries(catalog).atThresholds();
    }

    /**
     * Tallies of up to 30 responses about up to three agencies, blanks among the answers.
     *
     * @param form the survey that was answered
     * @return the arbitrary
     */
    public static Arbitrary<ResponseTally> tallies(SurveyForm form) {
        return TallyArbitraries.of(form);
    }

    /**
     * Plans of up to 5 measures that answer the result of a catalogue's year in the year after.
     *
     * @param catalog the criteria of the result
     * @return the arbitrary
     */
    public static Arbitrary<MeasurePlan> plans(Catalog catalog) {
        return PlanArbitraries.of(catalog);
    }
}
