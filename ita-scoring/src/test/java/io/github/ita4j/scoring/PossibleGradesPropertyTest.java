package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The possible grades are those that some completion reaches, no more and no fewer: compared with brute force. */
class PossibleGradesPropertyTest {
    private static final List<GradeScale> SCALES = List.of(SmallCatalogs.LETTERS, SmallCatalogs.LEVELS_OF_INSTRUMENTS);
    private static final Fraction TINY = Fraction.of(1, 1_000_000_000);

    /** No fewer: whatever is hidden of a complete result, its grade stays possible and its scores within the bounds. */
    @Property(tries = 3000)
    void hidingScoresNeverHidesTheTrueGrade(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int iItems,
            @ForAll @IntRange(min = 1, max = 4) int eItems,
            @ForAll @IntRange(min = 1, max = 4) int firstGroup,
            @ForAll @IntRange(min = 1, max = 3) int secondGroup,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        GradeScale scale = kind == 2 ? SmallCatalogs.LEVELS : SCALES.get(kind);
        Catalog catalog = SmallCatalogs.of(scale, kind == 2, iItems, eItems, firstGroup, secondGroup);
        FullResult full = fullResult(catalog, random);
        Map<NodeCode, Score> shown = hide(catalog, full, random);
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, shown));

        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.possibleGrades()).as("sheet %s", shown).contains(full.grade());
        result.passed()
                .ifPresent(passed -> assertThat(passed).isEqualTo(full.grade().passing()));
        result.nodes()
                .forEach((code, node) -> assertThat(full.score(code))
                        .as("%s of sheet %s", code.code(), shown)
                        .isBetween(node.lower(), node.upper()));
    }

    /** No more and no fewer, with o-items missing: every completion is tried. */
    @Property(tries = 2000)
    void missingItemsOfTheOitReachExactlyTheGradesOfTheirCompletions(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 5) int firstGroup,
            @ForAll @IntRange(min = 1, max = 3) int secondGroup,
            @ForAll @IntRange(min = 0, max = 1) int kind) {
        Catalog catalog = SmallCatalogs.of(SCALES.get(kind), false, 1, 1, firstGroup, secondGroup);
        Map<NodeCode, Score> known = new HashMap<>();
        known.put(ItemCode.parse("i1"), nearThreshold(random));
        known.put(ItemCode.parse("e1"), nearThreshold(random));
        List<ItemCode> missing = new ArrayList<>();
        for (ItemCode code : catalog.requiredMeasures().keySet()) {
            if (random.nextBoolean()) {
                missing.add(code);
            } else {
                known.put(code, random.nextInt(4) == 0 ? Score.ZERO : Score.MAX);
            }
        }
        Set<Grade> reached = new LinkedHashSet<>();
        for (int mask = 0; mask < 1 << missing.size(); mask++) {
            Map<ItemCode, Score> all = new HashMap<>();
            known.forEach((code, score) -> all.put((ItemCode) code, score));
            for (int i = 0; i < missing.size(); i++) {
                all.put(missing.get(i), (mask >> i & 1) == 1 ? Score.MAX : Score.ZERO);
            }
            reached.add(new FullResult(catalog, all, Map.of()).grade());
        }
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, known));
        assertThat(result.possibleGrades()).as("sheet %s", known).containsExactlyInAnyOrderElementsOf(reached);
    }

    /**
     * No more and no fewer, with instruments and parts missing: each graded part is put into each of its classes (below
     * 85, 85 to 95, 95 and more), which leaves an interval of overall scores, all of which are reached.
     */
    @Property(tries = 3000)
    void missingInstrumentsAndPartsReachExactlyTheGradesOfTheirCorners(@ForAll Random random) {
        Catalog catalog = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 1, 1);
        Map<NodeCode, Score> shown = new HashMap<>();
        Score iit = nearThreshold(random);
        Score eit1 = nearThreshold(random);
        Score eit2 = nearThreshold(random);
        Score eit = Score.mean(List.of(eit1, eit2));
        if (!Score.of(eit.reported()).equals(eit)) {
            eit2 = eit1;
            eit = eit1;
        }
        boolean oitShown = random.nextBoolean();
        Score oit = oitShown ? nearThreshold(random) : Score.of(100L * random.nextInt(2));
        Fraction overall = iit.value()
                .times(Fraction.of(3, 10))
                .plus(eit.value().times(Fraction.of(3, 10)))
                .plus(oit.value().times(Fraction.of(4, 10)));
        showSometimes(random, shown, "IIT", iit);
        showSometimes(random, shown, "EIT1", eit1);
        showSometimes(random, shown, "EIT2", eit2);
        showSometimes(random, shown, "EIT", eit);
        if (oitShown) {
            shown.put(Instrument.OIT, oit);
        }
        showSometimes(random, shown, "overall", Score.of(overall));
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, shown));
        assertThat(result.possibleGrades())
                .as("sheet %s", shown)
                .map(grade -> grade.code().code())
                .containsExactlyInAnyOrderElementsOf(gradesByCorners(shown));
    }

    private static void showSometimes(Random random, Map<NodeCode, Score> shown, String code, Score score) {
        if (random.nextInt(5) < 2) {
            shown.put(NodeCode.parse(code), Score.of(score.reported()));
        }
    }

    private static Set<String> gradesByCorners(Map<NodeCode, Score> shown) {
        Fraction[] limits = {
            Fraction.ZERO,
            Fraction.of(84_995, 1000),
            Fraction.of(94_995, 1000),
            Fraction.of(100).plus(TINY)
        };
        Set<String> grades = new TreeSet<>();
        for (int classes = 0; classes < 81; classes++) {
            int[] of = {classes % 3, classes / 3 % 3, classes / 9 % 3, classes / 27};
            Fraction[] low = new Fraction[4];
            Fraction[] high = new Fraction[4];
            boolean empty = false;
            for (int part = 0; part < 4; part++) {
                low[part] = limits[of[part]];
                high[part] = limits[of[part] + 1].minus(TINY);
                Score score = shown.get(
                        NodeCode.parse(List.of("IIT", "EIT1", "EIT2", "OIT").get(part)));
                // The only item of the OIT is 0 or 100 where the OIT itself is not known.
                if (part == 3 && score == null && !shown.containsKey(NodeCode.parse("OIT"))) {
                    score = of[part] == 0 ? Score.ZERO : Score.MAX;
                }
                if (score != null) {
                    empty |= score.value().compareTo(low[part]) < 0
                            || score.value().compareTo(high[part]) > 0;
                    low[part] = score.value();
                    high[part] = score.value();
                }
            }
            if (empty) {
                continue;
            }
            Fraction eitLow = low[1].plus(low[2]).times(Fraction.of(1, 2));
            Fraction eitHigh = high[1].plus(high[2]).times(Fraction.of(1, 2));
            Score eit = shown.get(Instrument.EIT);
            boolean partsKnown = shown.containsKey(NodeCode.parse("EIT1")) && shown.containsKey(NodeCode.parse("EIT2"));
            if (eit != null && !partsKnown) {
                Fraction half = Fraction.of(5, 1000);
                if (eitHigh.compareTo(eit.value().minus(half)) < 0
                        || eitLow.compareTo(eit.value().plus(half)) >= 0) {
                    continue;
                }
                eitLow = eit.value();
                eitHigh = eit.value();
            }
            Fraction totalLow = total(low[0], eitLow, low[3]);
            Fraction totalHigh = total(high[0], eitHigh, high[3]);
            Score given = shown.get(Overall.OVERALL);
            boolean computed = totalLow.equals(totalHigh)
                    && shown.containsKey(Instrument.IIT)
                    && shown.containsKey(Instrument.OIT)
                    && (partsKnown || eit != null);
            if (given != null && !computed) {
                Fraction half = Fraction.of(5, 1000);
                if (totalHigh.compareTo(given.value().minus(half)) < 0
                        || totalLow.compareTo(given.value().plus(half)) >= 0) {
                    continue;
                }
                totalLow = given.value();
                totalHigh = given.value();
            }
            int worst = Math.min(Math.min(of[0], of[1]), Math.min(of[2], of[3]));
            addGrades(grades, totalLow, totalHigh, worst);
        }
        return grades;
    }

    private static Fraction total(Fraction iit, Fraction eit, Fraction oit) {
        return iit.plus(eit).times(Fraction.of(3, 10)).plus(oit.times(Fraction.of(4, 10)));
    }

    /** The grades of all overall scores of an interval, where the worst part lies in class 0, 1 or 2. */
    private static void addGrades(Set<String> grades, Fraction low, Fraction high, int worst) {
        Fraction excellent = Fraction.of(94_995, 1000);
        Fraction pass = Fraction.of(84_995, 1000);
        Fraction improve = Fraction.of(69_995, 1000);
        if (high.compareTo(excellent) >= 0) {
            grades.add(worst == 2 ? "excellent" : worst == 1 ? "good" : "pass");
        }
        if (high.compareTo(pass) >= 0 && low.compareTo(excellent) < 0) {
            grades.add(worst >= 1 ? "good" : "pass");
        }
        if (high.compareTo(improve) >= 0 && low.compareTo(pass) < 0) {
            grades.add("improve");
        }
        if (low.compareTo(improve) < 0) {
            grades.add("urgent");
        }
    }

    private static FullResult fullResult(Catalog catalog, Random random) {
        Map<ItemCode, Score> first = new HashMap<>();
        Map<ItemCode, Score> second = new HashMap<>();
        for (ItemCode code : catalog.items().keySet()) {
            boolean oit = code.instrument() == Instrument.OIT;
            Score score = oit ? (random.nextInt(5) == 0 ? Score.ZERO : Score.MAX) : nearThreshold(random);
            first.put(code, score);
            second.put(code, oit ? score : nearThreshold(random));
        }
        return new FullResult(catalog, first, second);
    }

    /** Shows the exact score of each node with some chance. */
    private static Map<NodeCode, Score> hide(Catalog catalog, FullResult full, Random random) {
        int chance = 1 + random.nextInt(4);
        Map<NodeCode, Score> shown = new HashMap<>();
        for (NodeCode code : catalog.nodes()) {
            boolean part = catalog.instruments().stream()
                    .map(InstrumentCriteria::parts)
                    .flatMap(List::stream)
                    .anyMatch(p -> p.code().equals(code));
            if (part ? random.nextInt(4) == 0 : random.nextInt(5) < chance) {
                shown.put(code, full.score(code));
            }
        }
        return shown;
    }

    /** Scores with two decimals, most of them close to where a grade changes. */
    private static Score nearThreshold(Random random) {
        int threshold = List.of(70, 85, 95, 97, 100, 50).get(random.nextInt(6));
        int hundredths = random.nextInt(3) == 0 ? random.nextInt(10_001) : 100 * threshold + random.nextInt(7) - 3;
        return Score.of(Math.max(0, Math.min(10_000, hundredths)), 100);
    }
}
