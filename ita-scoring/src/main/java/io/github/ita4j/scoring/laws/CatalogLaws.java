package io.github.ita4j.scoring.laws;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.laws.LawReport.LawResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Checks the {@linkplain CatalogLaw laws} of one catalogue. What the reader of catalogue files lets pass can still grade
 * unfairly; a law that fails says so, with a counter-example.
 *
 * <pre>{@code
 * CatalogLaws laws = CatalogLaws.of(CatalogReader.read(Path.of("draft-2570.json")).orElseThrow());
 * laws.check(2570, 10).holds(); // true: all laws, from a seed
 * laws.violations(CatalogLaw.MONOTONICITY, new Random(2570)); // []: one law, tried once
 * }</pre>
 *
 * <p>A check is a search: that a law about random sheets held says that no counter-example was found in so many tries.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogLaws {
    private final Catalog catalog;
    private final Catalog comparedWith;
    private final Map<CatalogLaw, Trial> trials = new EnumMap<>(CatalogLaw.class);
    private final List<LawViolation> broken;

    CatalogLaws(Catalog catalog, Catalog comparedWith, Rules rules) {
        this.catalog = catalog;
        this.comparedWith = comparedWith;
        StructureLaws structure = new StructureLaws(catalog, rules.compiler());
        Map<CatalogLaw, List<LawViolation>> found = Map.of(
                CatalogLaw.WEIGHTS, structure.weights(),
                CatalogLaw.REQUIRED_MEASURES, structure.requiredMeasures(),
                CatalogLaw.GRADES_PARTITION, structure.gradesPartition());
        found.forEach((law, violations) -> trials.put(law, source -> violations));
        trials.put(CatalogLaw.FULL_RANGE, source -> structure.fullRange());
        this.broken =
                new TreeMap<>(found).values().stream().flatMap(List::stream).toList();

        if (broken.isEmpty()) {
            TrialCatalog subject = new TrialCatalog(catalog, rules.engines());
            RandomScores random = new RandomScores(subject);
            trials.put(CatalogLaw.GRADES_REACHED, source -> gradesReached(subject));
            trials.put(CatalogLaw.MONOTONICITY, new MonotonicityTrial(subject, random));
            trials.put(CatalogLaw.BOUNDS, new BoundsTrial(subject, random));
            trials.put(CatalogLaw.ORDER, new OrderTrial(subject, random));
            trials.put(CatalogLaw.YEAR_DIFF, source -> new YearDiffLaw(comparedWith, catalog, rules.differ()).check());
        }
    }

    /**
     * How results come about; the tests have wrong ways.
     *
     * @param compiler makes the weights
     * @param engines make assessments by a catalogue
     * @param differ makes differences
     */
    record Rules(
            Function<Catalog, LinearForm> compiler,
            Function<Catalog, Function<ScoreSheet, Assessment>> engines,
            BiFunction<Catalog, Catalog, CatalogDiff> differ) {
        static final Rules OWN = new Rules(LinearForm::of, catalog -> Scorer.of(catalog)::assess, CatalogDiff::between);
    }

    /**
     * The laws of a catalogue, to be compared with the latest earlier year that comes with ita4j; the first of these years is
     * compared with the second.
     *
     * @param catalog the catalogue to check
     * @return its laws
     */
    public static CatalogLaws of(Catalog catalog) {
        return of(catalog, yearBefore(catalog.fiscalYear()));
    }

    /**
     * The laws of a catalogue, to be compared with a catalogue of one's own.
     *
     * @param catalog the catalogue to check
     * @param comparedWith the catalogue of another year, usually the one before
     * @return its laws
     */
    public static CatalogLaws of(Catalog catalog, Catalog comparedWith) {
        return new CatalogLaws(catalog, comparedWith, Rules.OWN);
    }

    private static Catalog yearBefore(FiscalYear year) {
        List<FiscalYear> years = Catalogs.years();
        FiscalYear first = years.get(0);
        return Catalogs.forYear(years.stream()
                .filter(shipped -> shipped.compareTo(year) < 0)
                .reduce((earlier, later) -> later)
                .orElse(first.equals(year) ? years.get(1) : first));
    }

    /**
     * Tries one law once.
     *
     * @param law the law
     * @param source the source of randomness; left alone unless the law is {@linkplain CatalogLaw#random() tried on random
     *     sheets}
     * @return what breaks it; where it cannot be checked because another law is broken, what breaks that one; empty if the
     *     law held
     */
    public List<LawViolation> violations(CatalogLaw law, RandomGenerator source) {
        return law.ofResults() && !broken.isEmpty()
                ? List.copyOf(broken)
                : trial(law).run(source);
    }

    /**
     * Checks all laws.
     *
     * @param seed what the random sheets are made from; the same seed makes the same ones on every machine
     * @param tries how often a law about random sheets is tried, unless it fails before
     * @return what came of it
     * @throws IllegalArgumentException if there is not at least one try
     */
    public LawReport check(long seed, int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException(tries + " tries check nothing: ask for at least one.");
        }
        List<LawResult> results = new ArrayList<>();
        for (CatalogLaw law : CatalogLaw.values()) {
            results.add(result(law, seed, tries));
        }
        return ImmutableLawReport.of(catalog.stamp(), comparedWith.stamp(), seed, tries, results);
    }

    private LawResult result(CatalogLaw law, long seed, int tries) {
        if (law.ofResults() && !broken.isEmpty()) {
            return ImmutableLawResult.of(law, 0, List.of());
        }
        // Random, because its numbers are laid down; and one for each law, so that no law changes what another one
        // tries.
        Random source = new Random(31 * seed + law.code().hashCode());
        int most = law.random() ? tries : 1;
        for (int tried = 1; tried < most; tried++) {
            List<LawViolation> violations = trial(law).run(source);
            if (!violations.isEmpty()) {
                return ImmutableLawResult.of(law, tried, violations);
            }
        }
        return ImmutableLawResult.of(law, most, trial(law).run(source));
    }

    private Trial trial(CatalogLaw law) {
        return Objects.requireNonNull(trials.get(law));
    }

    /** A sheet of nothing leaves every grade possible that any sheet reaches. */
    private static List<LawViolation> gradesReached(TrialCatalog subject) {
        List<Grade> reached = subject.assess(Map.of()).possibleGrades();
        return subject.catalog().gradeScale().grades().stream()
                .filter(grade -> !reached.contains(grade))
                .map(grade -> CatalogLaw.GRADES_REACHED.violation("never", "grade", grade.code()))
                .toList();
    }
}
