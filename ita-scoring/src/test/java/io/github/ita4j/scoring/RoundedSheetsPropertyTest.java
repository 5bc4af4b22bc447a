package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A true sheet, rounded to what agencies publish at random levels: what is claimed must be true of the sheet, and of
 * every other sheet that rounds to the same numbers.
 */
class RoundedSheetsPropertyTest {
    private static final NodeCode EIT1 = PartCode.of(Instrument.EIT, 1);
    private static final NodeCode EIT2 = PartCode.of(Instrument.EIT, 2);
    private static final List<String> BORDERS = List.of("69.995", "84.995", "94.995");

    @Property(tries = 1500)
    void whatIsClaimedHoldsForEverythingThatRoundsToTheSheet(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int iItems,
            @ForAll @IntRange(min = 1, max = 3) int eItems,
            @ForAll @IntRange(min = 1, max = 3) int firstGroup,
            @ForAll @IntRange(min = 1, max = 2) int secondGroup,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        GradeScale scale = List.of(SmallCatalogs.LETTERS, SmallCatalogs.LEVELS_OF_INSTRUMENTS, SmallCatalogs.LEVELS)
                .get(kind);
        Catalog catalog = SmallCatalogs.of(scale, kind == 2, iItems, eItems, firstGroup, secondGroup);
        Map<NodeCode, Fraction> truth = truth(catalog, random);
        Map<NodeCode, Score> published = published(truth, random);
        ScoreSheet sheet = Sheets.sheet(catalog, published);
        Assessment result = Scorer.of(catalog).assess(sheet);
        Grade trueGrade = grade(catalog, truth);

        assertThat(result.discrepancies()).as("discrepancies of %s", published).isEmpty();
        assertThat(result.possibleGrades()).as("sheet %s", published).contains(trueGrade);
        result.passed()
                .ifPresent(passed ->
                        assertThat(passed).as("passed of %s", published).isEqualTo(trueGrade.passing()));
        if (result.possibleGrades().size() == 1) {
            assertThat(result.grade()).contains(trueGrade);
        }
        truth.forEach((code, value) -> {
            NodeResult node = result.node(code).orElseThrow();
            Score reported = Score.of(Score.of(value).reported());
            assertThat(reported).as("%s of %s", code, published).isBetween(node.least(), node.greatest());
            if (published.containsKey(code)) {
                assertThat(node.score().map(Score::reported))
                        .as("%s of %s", code, published)
                        .contains(reported.reported());
            }
            if (node.origin() == NodeResult.Origin.FOLLOWS) {
                assertThat(node.score()).as("%s of %s", code, published).contains(Score.of(value));
            }
            node.score()
                    .ifPresent(score -> assertThat(Score.of(score.reported()))
                            .as("%s of %s", code, published)
                            .isBetween(node.least(), node.greatest()));
        });
        Oracle oracle = new Oracle(catalog, published);
        for (Grade grade : scale.grades()) {
            Optional<Map<NodeCode, Fraction>> completion = oracle.find(grade);
            assertThat(completion.isPresent())
                    .as("%s of %s, completed as %s", grade.code(), published, completion)
                    .isEqualTo(result.possibleGrades().contains(grade));
            completion.ifPresent(found -> {
                assertThat(grade(catalog, found)).isEqualTo(grade);
                assertThat(published)
                        .allSatisfy((code, score) -> assertThat(Score.of(Objects.requireNonNull(found.get(code)))
                                        .reported())
                                .isEqualTo(score.reported()));
            });
        }
    }

    private static Grade grade(Catalog catalog, Map<NodeCode, Fraction> values) {
        List<Score> parts = catalog.gradeScale().gradedParts().stream()
                .map(part -> Score.of(Objects.requireNonNull(values.get(part))))
                .toList();
        return catalog.gradeScale().gradeOf(Score.of(Objects.requireNonNull(values.get(Overall.OVERALL))), parts);
    }

    /** Every node of a sheet with unrounded scores, of which the total and the graded parts like to lie at a border. */
    private static Map<NodeCode, Fraction> truth(Catalog catalog, Random random) {
        Map<NodeCode, Fraction> items = new HashMap<>();
        for (ItemCode code : catalog.requiredMeasures().keySet()) {
            items.put(code, Fraction.of(random.nextInt(5) == 0 ? 0 : 100));
        }
        Fraction oit = Oracle.oit(catalog, items);
        Fraction iit = aimed(random);
        Fraction eit = random.nextBoolean()
                ? aimed(random)
                : aimed(random)
                        .minus(iit.times(Fraction.of(3, 10)))
                        .minus(oit.times(Fraction.of(4, 10)))
                        .dividedBy(Fraction.of(3, 10));
        eit = eit.max(Fraction.ZERO).min(Fraction.of(100));
        spread(catalog, Instrument.IIT, iit, items, random);
        spread(catalog, Instrument.EIT, eit, items, random);
        Fraction apart = room(eit).times(Fraction.of(random.nextInt(4), 3));
        if (random.nextBoolean()) {
            apart = aimed(random).minus(eit);
            apart = apart.max(room(eit).negated()).min(room(eit));
        }
        Map<NodeCode, Fraction> all = Oracle.all(catalog, items);
        if (!catalog.instruments().get(1).parts().isEmpty()) {
            all.put(EIT1, eit.plus(apart));
            all.put(EIT2, eit.minus(apart));
        }
        return all;
    }

    private static Fraction room(Fraction mean) {
        return mean.min(Fraction.of(100).minus(mean));
    }

    private static Fraction aimed(Random random) {
        if (random.nextInt(4) == 0) {
            return Fraction.of(random.nextInt(100_001), 1000);
        }
        Fraction border =
                Score.parse(BORDERS.get(random.nextInt(BORDERS.size()))).value();
        return border.plus(Fraction.of(random.nextInt(41) - 20L, 3000));
    }

    /** Items with the mean, some above it and some below. */
    private static void spread(
            Catalog catalog, Instrument instrument, Fraction mean, Map<NodeCode, Fraction> items, Random random) {
        List<ItemCode> codes = Oracle.items(catalog, instrument);
        for (int i = 0; i + 1 < codes.size(); i += 2) {
            Fraction apart = room(mean).times(Fraction.of(random.nextInt(8), 7));
            items.put(codes.get(i), mean.plus(apart));
            items.put(codes.get(i + 1), mean.minus(apart));
        }
        codes.forEach(code -> items.putIfAbsent(code, mean));
    }

    private static Map<NodeCode, Score> published(Map<NodeCode, Fraction> truth, Random random) {
        int chance = 1 + random.nextInt(9);
        Map<NodeCode, Score> published = new HashMap<>();
        truth.forEach((code, value) -> {
            if (random.nextInt(10) < (code instanceof ItemCode ? chance : 10 - chance)) {
                published.put(code, Score.of(Score.of(value).reported()));
            }
        });
        return published;
    }

    /**
     * Looks for a completion that rounds to a sheet and has a grade: tries every choice of the o-items and every class of
     * each graded part and of the total, and where intervals leave room, takes a point of it.
     */
    private static final class Oracle {
        private static final Fraction TINY = Fraction.of(1, 1_000_000_000_000L);
        private static final Fraction HALF = Fraction.of(5, 1000);
        private static final List<Fraction> LIMITS = List.of(
                Fraction.ZERO,
                Score.parse("49.995").value(),
                Score.parse("69.995").value(),
                Score.parse("83.495").value(),
                Score.parse("84.995").value(),
                Score.parse("94.995").value(),
                Fraction.of(100).plus(TINY));

        private final Catalog catalog;
        private final Map<NodeCode, Score> published;
        private final List<Map<NodeCode, Fraction>> choices = new ArrayList<>();

        private record Span(Fraction low, Fraction high) {
            boolean isEmpty() {
                return low.compareTo(high) > 0;
            }

            Span and(Span other) {
                return new Span(low.max(other.low), high.min(other.high));
            }

            Fraction at(Fraction part) {
                return low.plus(high.minus(low).times(part));
            }

            /** How far from the low end to the high end a value lies. */
            Fraction part(Fraction value) {
                return low.equals(high) ? Fraction.ZERO : value.minus(low).dividedBy(high.minus(low));
            }
        }

        Oracle(Catalog catalog, Map<NodeCode, Score> published) {
            this.catalog = catalog;
            this.published = published;
            List<ItemCode> codes = items(catalog, Instrument.OIT);
            for (int mask = 0; mask < 1 << codes.size(); mask++) {
                Map<NodeCode, Fraction> items = new HashMap<>();
                for (int i = 0; i < codes.size(); i++) {
                    items.put(codes.get(i), Fraction.of(100L * (mask >> i & 1)));
                }
                Map<NodeCode, Fraction> nodes = new HashMap<>(items);
                addOit(catalog, items, nodes);
                if (nodes.entrySet().stream()
                        .allMatch(node -> rounded(node.getKey())
                                .and(new Span(node.getValue(), node.getValue()))
                                .equals(new Span(node.getValue(), node.getValue())))) {
                    choices.add(nodes);
                }
            }
        }

        Optional<Map<NodeCode, Fraction>> find(Grade wanted) {
            boolean parts = !catalog.instruments().get(1).parts().isEmpty();
            List<Span> classes = new ArrayList<>();
            for (int i = 0; i + 1 < LIMITS.size(); i++) {
                classes.add(new Span(LIMITS.get(i), LIMITS.get(i + 1).minus(TINY)));
            }
            List<Span> any = catalog.gradeScale().gradedParts().isEmpty()
                    ? List.of(new Span(Fraction.ZERO, Fraction.of(100)))
                    : List.of(new Span(Fraction.ZERO, LIMITS.get(4).minus(TINY)), classes.get(4), classes.get(5));
            Set<Fraction> seen =
                    choices.stream().map(c -> c.get(Instrument.OIT)).collect(Collectors.toSet());
            for (Fraction oit : seen) {
                for (Span iitClass : any) {
                    for (Span eitClass : parts ? List.of(new Span(Fraction.ZERO, Fraction.of(100))) : any) {
                        for (Span first : parts ? any : any.subList(0, 1)) {
                            for (Span second : parts ? any : any.subList(0, 1)) {
                                for (Span total : classes) {
                                    Optional<Map<NodeCode, Fraction>> found =
                                            complete(oit, iitClass, eitClass, first, second, total, parts);
                                    if (found.isPresent()
                                            && grade(catalog, found.get()).equals(wanted)) {
                                        return found;
                                    }
                                }
                            }
                        }
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Map<NodeCode, Fraction>> complete(
                Fraction oit, Span iitClass, Span eitClass, Span first, Span second, Span total, boolean parts) {
            Span iitItems = mean(Instrument.IIT);
            Span eitItems = mean(Instrument.EIT);
            Span iit = iitItems.and(rounded(NodeCode.parse("1")))
                    .and(rounded(Instrument.IIT))
                    .and(iitClass);
            Span eit = eitItems.and(rounded(NodeCode.parse("2")))
                    .and(rounded(Instrument.EIT))
                    .and(eitClass);
            Span one = rounded(EIT1).and(first);
            Span two = rounded(EIT2).and(second);
            Span both = new Span(
                    one.low.plus(two.low).times(Fraction.of(1, 2)),
                    one.high.plus(two.high).times(Fraction.of(1, 2)));
            if (parts) {
                eit = eit.and(both);
            }
            if (iit.isEmpty() || eit.isEmpty() || (parts && (one.isEmpty() || two.isEmpty()))) {
                return Optional.empty();
            }
            Span sum = new Span(total(iit.low, eit.low, oit), total(iit.high, eit.high, oit));
            Span overall = sum.and(rounded(Overall.OVERALL)).and(total);
            if (overall.isEmpty()) {
                return Optional.empty();
            }
            Fraction along = sum.part(overall.at(Fraction.of(1, 2)));
            Map<NodeCode, Fraction> items = new HashMap<>(choices.stream()
                    .filter(choice -> oit.equals(choice.get(Instrument.OIT)))
                    .findFirst()
                    .orElseThrow());
            place(Instrument.IIT, iitItems.part(iit.at(along)), items);
            place(Instrument.EIT, eitItems.part(eit.at(along)), items);
            Map<NodeCode, Fraction> all = all(catalog, items);
            if (parts) {
                Fraction part = both.part(eit.at(along));
                all.put(EIT1, one.at(part));
                all.put(EIT2, two.at(part));
            }
            return Optional.of(all);
        }

        private void place(Instrument instrument, Fraction along, Map<NodeCode, Fraction> items) {
            items(catalog, instrument)
                    .forEach(code -> items.put(code, rounded(code).at(along)));
        }

        private Span mean(Instrument instrument) {
            List<ItemCode> codes = items(catalog, instrument);
            Fraction low = Fraction.ZERO;
            Fraction high = Fraction.ZERO;
            for (ItemCode code : codes) {
                low = low.plus(rounded(code).low);
                high = high.plus(rounded(code).high);
            }
            Fraction share = Fraction.of(1, codes.size());
            return new Span(low.times(share), high.times(share));
        }

        private Span rounded(NodeCode code) {
            Span all = new Span(Fraction.ZERO, Fraction.of(100));
            Score score = published.get(code);
            return score == null
                    ? all
                    : new Span(
                                    score.value().minus(HALF),
                                    score.value().plus(HALF).minus(TINY))
                            .and(all);
        }

        private static List<ItemCode> items(Catalog catalog, Instrument instrument) {
            return catalog.items().keySet().stream()
                    .filter(code -> code.instrument() == instrument)
                    .sorted()
                    .toList();
        }

        private static Fraction total(Fraction iit, Fraction eit, Fraction oit) {
            return iit.plus(eit).times(Fraction.of(3, 10)).plus(oit.times(Fraction.of(4, 10)));
        }

        private static Fraction oit(Catalog catalog, Map<NodeCode, Fraction> items) {
            return addOit(catalog, items, new HashMap<>());
        }

        private static Fraction addOit(Catalog catalog, Map<NodeCode, Fraction> items, Map<NodeCode, Fraction> nodes) {
            List<Fraction> groups = new ArrayList<>();
            catalog.instruments().get(2).indicators().get(0).subIndicators().forEach(group -> {
                Fraction mean = meanOf(group.items().stream()
                        .map(item -> Objects.requireNonNull(items.get(item.code())))
                        .toList());
                nodes.put(group.number(), mean);
                groups.add(mean);
            });
            Fraction oit = meanOf(groups);
            nodes.put(NodeCode.parse("3"), oit);
            nodes.put(Instrument.OIT, oit);
            return oit;
        }

        private static Fraction meanOf(List<Fraction> values) {
            return values.stream().reduce(Fraction.ZERO, Fraction::plus).times(Fraction.of(1, values.size()));
        }

        /** Every node but the parts, from the items. */
        static Map<NodeCode, Fraction> all(Catalog catalog, Map<NodeCode, Fraction> items) {
            Map<NodeCode, Fraction> all = new LinkedHashMap<>(items);
            Fraction oit = addOit(catalog, items, all);
            Fraction[] surveys = new Fraction[2];
            for (int i = 0; i < 2; i++) {
                Instrument instrument = i == 0 ? Instrument.IIT : Instrument.EIT;
                surveys[i] = meanOf(items(catalog, instrument).stream()
                        .map(code -> Objects.requireNonNull(items.get(code)))
                        .toList());
                all.put(NodeCode.parse(String.valueOf(i + 1)), surveys[i]);
                all.put(instrument, surveys[i]);
            }
            all.put(Overall.OVERALL, total(surveys[0], surveys[1], oit));
            return all;
        }
    }
}
