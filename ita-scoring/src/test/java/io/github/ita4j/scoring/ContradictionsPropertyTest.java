package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What a sheet that contradicts itself leaves possible, against a search of every set of its numbers that may be left out: the
 * grades of the smallest sets that leave no contradiction, and of the smallest of those that keep the total.
 */
class ContradictionsPropertyTest {
    private static final Fraction TINY = Fraction.of(1, 1_000_000_000_000L);
    private static final List<String> VALUES =
            List.of("10", "50", "69.99", "70", "80", "84.99", "85", "88.33", "90", "94.99", "95", "97", "100");
    private static final List<String> PARTS = List.of("0", "84.995", "94.995", "101");
    private static final List<String> TOTALS = List.of("0", "69.995", "84.995", "94.995", "101");

    /** Both ends belong to it; those that do not are drawn in by a trifle. */
    private record Span(Fraction low, Fraction high) {
        static final Span ALL = new Span(Fraction.ZERO, Fraction.of(100));

        Span and(Span other) {
            return new Span(low.max(other.low), high.min(other.high));
        }

        boolean isEmpty() {
            return low.compareTo(high) > 0;
        }

        Span plus(Span other) {
            return new Span(low.plus(other.low), high.plus(other.high));
        }

        Span times(Fraction factor) {
            return new Span(low.times(factor), high.times(factor));
        }

        Span meanWith(Span other) {
            return plus(other).times(Fraction.of(1, 2));
        }
    }

    @Property(tries = 600)
    void theFewestNumbersAreLeftOut(@ForAll Random random, @ForAll boolean parts) {
        Catalog catalog =
                SmallCatalogs.of(parts ? SmallCatalogs.LEVELS : SmallCatalogs.LEVELS_OF_INSTRUMENTS, parts, 1, 1, 1, 1);
        Map<String, Fraction> given = given(catalog, random);
        if (!grades(catalog, given, given.keySet()).isEmpty()) {
            return;
        }
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        given.forEach((code, value) -> scores.put(NodeCode.parse(code), Score.of(value)));
        assertThat(Scorer.of(catalog).assess(Sheets.sheet(catalog, scores)).possibleGrades())
                .as("%s", given)
                .containsExactlyElementsOf(expected(catalog, given));
    }

    private static List<Grade> expected(Catalog catalog, Map<String, Fraction> given) {
        Set<Grade> found = leavingOutFewest(catalog, given, given.keySet());
        if (given.containsKey("overall")) {
            Set<String> others = new HashSet<>(given.keySet());
            others.remove("overall");
            found.addAll(leavingOutFewest(catalog, given, others));
        }
        return catalog.gradeScale().grades().stream().filter(found::contains).toList();
    }

    private static Set<Grade> leavingOutFewest(Catalog catalog, Map<String, Fraction> given, Set<String> mayGo) {
        List<String> codes = List.copyOf(mayGo);
        for (int fewest = 1; fewest <= codes.size(); fewest++) {
            Set<Grade> found = new HashSet<>();
            for (int mask = 0; mask < 1 << codes.size(); mask++) {
                if (Integer.bitCount(mask) == fewest) {
                    Set<String> kept = new HashSet<>(given.keySet());
                    for (int i = 0; i < codes.size(); i++) {
                        if ((mask >> i & 1) == 1) {
                            kept.remove(codes.get(i));
                        }
                    }
                    found.addAll(grades(catalog, given, kept));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new HashSet<>();
    }

    /** The grades that the numbers allow; none where they contradict each other. */
    private static Set<Grade> grades(Catalog catalog, Map<String, Fraction> given, Set<String> kept) {
        boolean parts = !catalog.instruments().get(1).parts().isEmpty();
        Span iit = span("IIT", given, kept).and(span("1", given, kept)).and(span("i1", given, kept));
        Span eit = span("EIT", given, kept).and(span("2", given, kept)).and(span("e1", given, kept));
        Span first = span("3.1", given, kept).and(span("o1", given, kept));
        Span second = span("3.2", given, kept).and(span("o2", given, kept));
        Span oit = span("OIT", given, kept).and(span("3", given, kept)).and(first.meanWith(second));
        Set<Grade> found = new HashSet<>();
        if (first.isEmpty() || second.isEmpty()) {
            return found;
        }
        for (Span iitClass : classes(PARTS)) {
            for (Span eitClass : parts ? List.of(Span.ALL) : classes(PARTS)) {
                for (Span part1 : parts ? classes(PARTS) : List.of(Span.ALL)) {
                    for (Span part2 : parts ? classes(PARTS) : List.of(Span.ALL)) {
                        for (Span oitClass : classes(PARTS)) {
                            Span one = span("EIT1", given, kept).and(part1);
                            Span two = span("EIT2", given, kept).and(part2);
                            Span whole = eit.and(eitClass);
                            whole = parts ? whole.and(one.meanWith(two)) : whole;
                            List<Span> known = List.of(iit.and(iitClass), whole, oit.and(oitClass), one, two);
                            if (known.stream().noneMatch(Span::isEmpty)) {
                                List<Fraction> levels = parts
                                        ? List.of(iitClass.low, part1.low, part2.low, oitClass.low)
                                        : List.of(iitClass.low, eitClass.low, oitClass.low);
                                Span total = known.get(0)
                                        .plus(known.get(1))
                                        .times(Fraction.of(3, 10))
                                        .plus(known.get(2).times(Fraction.of(4, 10)))
                                        .and(span("overall", given, kept));
                                addGrades(catalog, total, levels, found);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static void addGrades(Catalog catalog, Span total, List<Fraction> levels, Set<Grade> found) {
        for (Span totalClass : classes(TOTALS)) {
            if (!total.and(totalClass).isEmpty()) {
                found.add(catalog.gradeScale()
                        .gradeOf(
                                Score.of(totalClass.low),
                                levels.stream().map(Score::of).toList()));
            }
        }
    }

    private static List<Span> classes(List<String> limits) {
        List<Span> classes = new ArrayList<>();
        for (int i = 0; i + 1 < limits.size(); i++) {
            classes.add(
                    new Span(number(limits.get(i)), number(limits.get(i + 1)).minus(TINY)));
        }
        return classes;
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static Span span(String code, Map<String, Fraction> given, Set<String> kept) {
        Fraction value = given.get(code);
        Fraction half = Fraction.of(5, 1000);
        return value == null || !kept.contains(code)
                ? Span.ALL
                : new Span(value.minus(half), value.plus(half).minus(TINY)).and(Span.ALL);
    }

    private static Map<String, Fraction> given(Catalog catalog, Random random) {
        Map<String, Fraction> given = new LinkedHashMap<>();
        int chance = 2 + random.nextInt(6);
        for (NodeCode code : catalog.nodes()) {
            if (random.nextInt(10) < chance && given.size() < 9) {
                given.put(
                        code.code(),
                        code.code().startsWith("o1") || code.code().startsWith("o2")
                                ? Fraction.of(random.nextInt(2) * 100L)
                                : number(VALUES.get(random.nextInt(VALUES.size()))));
            }
        }
        return given;
    }
}
