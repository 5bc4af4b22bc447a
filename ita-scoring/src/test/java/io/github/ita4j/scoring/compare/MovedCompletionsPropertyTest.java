package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What a change leaves possible, against a search of all completions: every choice of the o-items and, for a sum of survey
 * items is greatest and least in a corner, every choice of 0 and 100 for all unknown survey items but one below each given
 * score, which takes what is left.
 */
class MovedCompletionsPropertyTest {
    private static final List<Fraction> ENDS = List.of(Fraction.ZERO, Fraction.of(100));

    @Property(tries = 400)
    void theBoundsAreThoseOfEveryCompletionMoved(@ForAll Random random) {
        Catalog catalog = SmallCatalogs.of(
                SmallCatalogs.LETTERS,
                false,
                1 + random.nextInt(3),
                1 + random.nextInt(2),
                1 + random.nextInt(2),
                1 + random.nextInt(2));
        Map<NodeCode, Fraction> truth = new HashMap<>();
        Map<NodeCode, Score> fresh = new HashMap<>();
        for (ItemCode item : catalog.items().keySet()) {
            truth.put(item, value(item, random));
            if (random.nextInt(3) == 0) {
                fresh.put(item, Score.of(value(item, random)));
            }
        }
        int kind = random.nextInt(3);
        Map<NodeCode, Score> given = new HashMap<>();
        for (NodeCode code : catalog.nodes()) {
            boolean item = code instanceof ItemCode;
            boolean survey = item && ((ItemCode) code).instrument() != Instrument.OIT;
            boolean closed = kind == 0 ? survey : kind == 1 && item && !survey && !fresh.containsKey(code);
            if (closed || random.nextInt(item ? 4 : 2) == 0) {
                given.put(code, Score.of(value(catalog, code, truth)));
            }
        }

        List<Map<NodeCode, Fraction>> completions = new ArrayList<>();
        complete(catalog, given, new ArrayList<>(catalog.items().keySet()), new HashMap<>(), completions);
        assertThat(completions).isNotEmpty();
        WhatIf question = WhatIf.of(Scorer.of(catalog), Sheets.exact(catalog, given));
        for (Map.Entry<NodeCode, Score> change : fresh.entrySet()) {
            question = question.withScore(change.getKey(), change.getValue());
        }
        ResultComparison result = question.compare();
        assertThat(result.setAside()).isEmpty();
        for (NodeCode code : catalog.nodes()) {
            List<Fraction> moved = completions.stream()
                    .map(completion -> value(catalog, code, changed(completion, fresh)))
                    .sorted()
                    .toList();
            Range range = result.after().node(code).orElseThrow().range();
            Fraction least = moved.get(0);
            Fraction greatest = moved.get(moved.size() - 1);
            assertThat(range.low()).as(code.code()).isLessThanOrEqualTo(least);
            assertThat(range.high()).as(code.code()).isGreaterThanOrEqualTo(greatest);
            // Unknown o-items that stay, together with survey items, may leave holes that the bounds do not see.
            if (kind < 2) {
                assertThat(range).as(code.code()).isEqualTo(new Range(least, greatest, false));
            }
        }
        for (ScoreChange change : Changes.of(result)) {
            NodeCode code = change.after().code();
            for (Map<NodeCode, Fraction> completion : completions) {
                assertThat(value(catalog, code, changed(completion, fresh)).minus(value(catalog, code, completion)))
                        .as(code.code())
                        .isBetween(change.lower(), change.upper());
            }
        }
    }

    private static Fraction value(ItemCode item, Random random) {
        return item.instrument() == Instrument.OIT || random.nextInt(4) == 0
                ? ENDS.get(random.nextInt(2))
                : Fraction.of(random.nextInt(101));
    }

    private static Map<NodeCode, Fraction> changed(Map<NodeCode, Fraction> items, Map<NodeCode, Score> fresh) {
        Map<NodeCode, Fraction> changed = new HashMap<>(items);
        fresh.forEach((code, score) -> changed.put(code, score.value()));
        return changed;
    }

    /** By the points of the items alone. */
    private static Fraction value(Catalog catalog, NodeCode code, Map<NodeCode, Fraction> items) {
        Fraction points = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (CriteriaNode leaf : catalog.node(code).orElseThrow().leaves()) {
            points = points.plus(leaf.points());
            sum = sum.plus(items.get(leaf.code()).times(leaf.points()));
        }
        return sum.dividedBy(points);
    }

    private static void complete(
            Catalog catalog,
            Map<NodeCode, Score> given,
            List<NodeCode> open,
            Map<NodeCode, Fraction> items,
            List<Map<NodeCode, Fraction>> completions) {
        if (open.isEmpty()) {
            solve(catalog, given, items).forEach(completions::add);
            return;
        }
        ItemCode item = (ItemCode) open.get(0);
        List<NodeCode> rest = open.subList(1, open.size());
        Score score = given.get(item);
        for (Fraction choice : score == null ? ENDS : List.of(score.value())) {
            items.put(item, choice);
            complete(catalog, given, rest, items, completions);
        }
    }

    /** One unknown survey item of each survey, at most, takes what makes the given scores of the survey and the total. */
    private static Stream<Map<NodeCode, Fraction>> solve(
            Catalog catalog, Map<NodeCode, Score> given, Map<NodeCode, Fraction> items) {
        List<Map<NodeCode, Fraction>> solutions = List.of(items);
        for (NodeCode target : List.of(
                NodeCode.parse("1"), Instrument.IIT, NodeCode.parse("2"), Instrument.EIT, NodeCode.parse("overall"))) {
            List<Map<NodeCode, Fraction>> next = new ArrayList<>();
            for (Map<NodeCode, Fraction> solution : solutions) {
                next.addAll(toward(catalog, given, target, solution));
            }
            solutions = next;
        }
        return solutions.stream()
                .filter(solution -> given.entrySet().stream()
                        .allMatch(score -> value(catalog, score.getKey(), solution)
                                .equals(score.getValue().value())))
                .distinct();
    }

    private static List<Map<NodeCode, Fraction>> toward(
            Catalog catalog, Map<NodeCode, Score> given, NodeCode target, Map<NodeCode, Fraction> items) {
        List<Map<NodeCode, Fraction>> found = new ArrayList<>(List.of(new HashMap<>(items)));
        Score score = given.get(target);
        if (score == null || value(catalog, target, items).equals(score.value())) {
            return found;
        }
        Fraction all = catalog.node(target).orElseThrow().points();
        Fraction lacking = score.value().minus(value(catalog, target, items)).times(all);
        for (CriteriaNode leaf : catalog.node(target).orElseThrow().leaves()) {
            boolean survey = ((ItemCode) leaf.code()).instrument() != Instrument.OIT;
            Fraction solved = items.get(leaf.code()).plus(lacking.dividedBy(leaf.points()));
            if (survey
                    && !given.containsKey(leaf.code())
                    && solved.signum() >= 0
                    && solved.compareTo(Fraction.of(100)) <= 0) {
                Map<NodeCode, Fraction> solution = new HashMap<>(items);
                solution.put(leaf.code(), solved);
                found.add(solution);
            }
        }
        return found;
    }
}
