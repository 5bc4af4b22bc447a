package io.github.ita4j.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The advice is the best there is: every set of items is tried on small catalogues. */
class AdvisorPropertyTest {
    private static final List<Catalog> CATALOGS = List.of(
            ReducedCatalogs.of(2565, 3, 2, 0, 0, 0, 2, 1),
            ReducedCatalogs.of(2565, 2, 2, 2, 2),
            ReducedCatalogs.of(2566, 3, 1, 0, 0, 0, 3, 1),
            ReducedCatalogs.of(2566, 2, 0, 3, 0, 0, 2),
            ReducedCatalogs.of(2566, 5, 0, 0, 0, 0, 1));

    private static final List<NodeCode> SURVEYS =
            List.of(Instrument.IIT, PartCode.of(Instrument.EIT, 1), PartCode.of(Instrument.EIT, 2));

    /** One agency, what is shown of it, and what it asks. */
    private record Case(
            Catalog catalog, Truth worst, ScoreSheet sheet, GradeCode target, Map<ItemCode, Fraction> efforts) {
        Advice advice() {
            return Advisor.of(Scorer.of(catalog)).advise(Scorer.of(catalog).assess(sheet), target, efforts);
        }

        List<ItemCode> zeros() {
            return catalog.requiredMeasures().keySet().stream()
                    .filter(code -> worst.score(code).isZero())
                    .sorted()
                    .toList();
        }

        Fraction effort(List<ItemCode> items) {
            return items.stream()
                    .map(code -> efforts.getOrDefault(code, Fraction.ONE))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        /** How many of the items the sheet does not show. */
        long missing(List<ItemCode> items) {
            return items.stream().filter(code -> sheet.score(code).isEmpty()).count();
        }

        /** The sets of items with which a truth reaches the target; the best of them. */
        Optional<List<ItemCode>> best(Truth from, boolean byInstruments) {
            List<ItemCode> zeros = zeros();
            List<List<ItemCode>> sets = new ArrayList<>();
            for (int mask = 0; mask < 1 << zeros.size(); mask++) {
                int bits = mask;
                List<ItemCode> set = zeros.stream()
                        .filter(code -> (bits >> zeros.indexOf(code) & 1) == 1)
                        .toList();
                if (from.published(set).reaches(target, byInstruments)) {
                    sets.add(set);
                }
            }
            return sets.stream()
                    .min(Comparator.comparing(this::effort)
                            .thenComparing(this::missing)
                            .thenComparing(set -> from.published(set)
                                    .score(Overall.OVERALL)
                                    .value()
                                    .negated())
                            .thenComparing(AdvisorPropertyTest::compareCodes));
        }
    }

    private static int compareCodes(List<ItemCode> a, List<ItemCode> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Property(tries = 1500)
    void noOtherSetOfItemsIsBetter(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int which, @ForAll boolean partsShown) {
        Case one = randomCase(random, CATALOGS.get(which), partsShown);
        boolean byInstruments = !partsShown;
        Advice advice = one.advice();
        Optional<List<ItemCode>> best = one.best(one.worst, byInstruments);
        assertThat(advice.byItemsAlone()).isEqualTo(best.isPresent());
        Map<NodeCode, Score> rises = rises(advice);
        Truth raised = one.worst.raised(rises);
        List<ItemCode> expected = best.orElseGet(() -> allOrBest(one, advice, byInstruments));
        assertThat(codes(advice)).as("sheet %s", one.sheet.scores()).isEqualTo(expected);
        assertThat(advice.effort()).isEqualTo(one.effort(expected));
        Truth followed = one.worst.published(expected).raised(rises);
        assertThat(advice.before()).isEqualTo(one.worst.score(Overall.OVERALL));
        assertThat(advice.after()).isEqualTo(followed.score(Overall.OVERALL));
        assertThat(advice.grade()).isEqualTo(followed.grade(byInstruments));
        assertThat(followed.reaches(one.target, byInstruments)).isTrue();
        assertThat(raised.score(Overall.OVERALL)).isGreaterThanOrEqualTo(one.worst.score(Overall.OVERALL));
    }

    /** With the required rises as they are, the best set of items again; the required rises start where these items leave off. */
    private static List<ItemCode> allOrBest(Case one, Advice advice, boolean byInstruments) {
        return one.best(one.worst.raised(rises(advice)), byInstruments).orElseThrow();
    }

    /** Nothing reaches the target with less required rise in sum, even with every item published. */
    @Property(tries = 400)
    void noOtherUpliftIsLess(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int which, @ForAll boolean partsShown) {
        Case one = randomCase(random, CATALOGS.get(which), partsShown);
        boolean byInstruments = !partsShown;
        Advice advice = one.advice();
        Fraction least =
                advice.requiredRises().stream().map(RequiredRise::points).reduce(Fraction.ZERO, Fraction::plus);
        Truth all = one.worst.published(one.zeros());
        for (int i = 0; i < 60; i++) {
            Map<NodeCode, Score> other = new HashMap<>();
            for (NodeCode code : SURVEYS) {
                other.put(code, someHeight(random, advice, code));
            }
            if (byInstruments) {
                // The EIT is known as one score, so it is raised as one.
                other.put(SURVEYS.get(1), other.get(SURVEYS.get(2)));
            }
            Truth raised = all.raised(other);
            if (raised.reaches(one.target, byInstruments)) {
                assertThat(raised.score(Overall.OVERALL)
                                .value()
                                .minus(all.score(Overall.OVERALL).value()))
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static Score someHeight(Random random, Advice advice, NodeCode code) {
        Fraction nearby = rises(advice).getOrDefault(code, Score.of(85)).value();
        Fraction step = Fraction.of(random.nextInt(201) - 100, random.nextBoolean() ? 10_000 : 10);
        return switch (random.nextInt(4)) {
            case 0 -> Score.ZERO;
            case 1 -> Score.of(Fraction.of(84_995, 1000));
            default -> Score.of(nearby.plus(step).max(Fraction.ZERO).min(Fraction.of(100)));
        };
    }

    /** Whatever is hidden of an agency and whatever its scores were rounded from, following the advice leads to the target. */
    @Property(tries = 5000)
    void theAdviceHoldsForEveryCompletion(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int which, @ForAll boolean exact) {
        Catalog catalog = CATALOGS.get(which);
        Truth truth = randomTruth(random, catalog);
        Map<NodeCode, Score> shown = new HashMap<>();
        int chance = 1 + random.nextInt(4);
        truth.scores().forEach((code, score) -> {
            if (catalog.contains(code) && random.nextInt(5) < chance) {
                shown.put(code, exact ? score : Score.of(score.reported()));
            }
        });
        ScoreSheet sheet =
                ScoreSheet.builder().like(sheet(catalog, shown)).exact(exact).build();
        Case one = new Case(catalog, truth, sheet, randomTarget(random, catalog), Map.of());
        Advice advice = one.advice();
        boolean byInstruments = advice.assumptions().contains(Assumption.INSTRUMENT_STANDS_FOR_ITS_PARTS);
        Truth followed = truth.published(codes(advice)).raised(rises(advice));
        assertThat(followed.reaches(one.target, byInstruments))
                .as("%s of sheet %s, %s", advice, shown, truth.scores())
                .isTrue();
        assertThat(followed.score(Overall.OVERALL)).isGreaterThanOrEqualTo(advice.after());
        assertThat(advice.assumptions()).doesNotContain(Assumption.CONTRADICTIONS);
    }

    /** A sheet that contradicts itself is advised too, and the advice leads to the target by its own account. */
    @Property(tries = 500)
    void thereIsAnAdviceForEverySheet(@ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int which) {
        Catalog catalog = CATALOGS.get(which);
        Map<NodeCode, Score> shown = new HashMap<>();
        int chance = 1 + random.nextInt(9);
        for (NodeCode code : catalog.nodes()) {
            if (random.nextInt(10) < chance) {
                shown.put(code, random.nextInt(3) == 0 ? Score.ZERO : nearThreshold(random));
            }
        }
        Scorer scorer = Scorer.of(catalog);
        GradeCode target = randomTarget(random, catalog);
        Advice advice = Advisor.of(Scorer.of(catalog)).advise(scorer.assess(sheet(catalog, shown)), target);
        List<Grade> grades = catalog.gradeScale().grades();
        assertThat(grades.indexOf(advice.grade())).isLessThanOrEqualTo(grades.indexOf(advice.target()));
        assertThat(advice.after()).isGreaterThanOrEqualTo(advice.before());
    }

    private static Case randomCase(Random random, Catalog catalog, boolean partsShown) {
        Truth truth = randomTruth(random, catalog);
        boolean inParts = partsShown && catalog.contains(SURVEYS.get(1));
        Map<NodeCode, Score> shown = new LinkedHashMap<>();
        truth.scores().forEach((code, score) -> {
            if (code == Instrument.IIT
                    || (inParts ? code instanceof PartCode : code == Instrument.EIT)
                    || (code instanceof ItemCode && (!score.isZero() || random.nextInt(4) > 0))) {
                shown.put(code, score);
            }
        });
        Map<ItemCode, Fraction> efforts = new HashMap<>();
        int kind = random.nextInt(3);
        for (ItemCode code : catalog.requiredMeasures().keySet()) {
            if (kind > 0 && random.nextInt(5) > 0) {
                efforts.put(
                        code, kind == 1 ? Fraction.of(1 + random.nextInt(3)) : Fraction.of(1 + random.nextInt(9), 3));
            }
        }
        return new Case(catalog, truth, sheet(catalog, shown), randomTarget(random, catalog), efforts);
    }

    private static Truth randomTruth(Random random, Catalog catalog) {
        Map<ItemCode, Score> items = new LinkedHashMap<>();
        for (ItemCode code : catalog.requiredMeasures().keySet()) {
            items.put(code, random.nextInt(3) == 0 ? Score.MAX : Score.ZERO);
        }
        return Truth.of(catalog, nearThreshold(random), nearThreshold(random), nearThreshold(random), items);
    }

    private static GradeCode randomTarget(Random random, Catalog catalog) {
        int grades = catalog.gradeScale().grades().size();
        return catalog.gradeScale()
                .grades()
                .get(random.nextInt(Math.min(4, grades)))
                .code();
    }

    /** Scores around the thresholds, and scores that leave the total just short of one or just above it. */
    private static Score nearThreshold(Random random) {
        if (random.nextInt(3) == 0) {
            return Score.of(5000 + random.nextInt(5001), 100);
        }
        int threshold = List.of(75, 80, 85, 90, 95, 100).get(random.nextInt(6));
        return Score.of(Math.min(100_000, 1000L * threshold + random.nextInt(31) - 15), 1000);
    }

    private static ScoreSheet sheet(Catalog catalog, Map<NodeCode, Score> scores) {
        return ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .exact(true)
                .putAllScores(scores)
                .build();
    }

    private static List<ItemCode> codes(Advice advice) {
        return List.copyOf(advice.itemsToPublish().stream()
                .map(fix -> fix.item().code())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<NodeCode, Score> rises(Advice advice) {
        Map<NodeCode, Score> rises = new HashMap<>();
        advice.requiredRises().forEach(rise -> rises.put(rise.code(), rise.to()));
        return rises;
    }
}
