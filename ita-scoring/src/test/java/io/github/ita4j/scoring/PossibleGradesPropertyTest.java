package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The possible grades are those that some completion reaches, no more and no fewer: compared with brute force. */
class PossibleGradesPropertyTest {
    private static final List<GradeScale> SCALES = List.of(SmallCatalogs.LETTERS, SmallCatalogs.LEVELS_OF_INSTRUMENTS);

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
                .forEach((code, node) -> assertThat(Score.of(full.score(code).reported()))
                        .as("%s of sheet %s", code.code(), shown)
                        .isBetween(node.least(), node.greatest()));
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
        Assessment result = Scorer.of(catalog).assess(Sheets.exact(catalog, known));
        assertThat(result.possibleGrades()).as("sheet %s", known).containsExactlyInAnyOrderElementsOf(reached);
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
