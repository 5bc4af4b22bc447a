package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.RandomSheets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WhatIfPropertyTest {
    private static Score randomScore(NodeCode code, Random random) {
        return code instanceof ItemCode item && item.instrument() == Instrument.OIT
                ? (random.nextBoolean() ? Score.ZERO : Score.MAX)
                : Score.of(random.nextInt(10_001), 100);
    }

    private static ScoreSheet anySheet(Catalog catalog, Random random, int kind) {
        return Sheets.sheet(
                catalog,
                switch (kind) {
                    case 0 -> RandomSheets.items(catalog, random);
                    case 1 -> RandomSheets.someItems(catalog, random);
                    case 2 -> RandomSheets.shownOfTruth(catalog, random, true);
                    case 3 -> RandomSheets.shownOfTruth(catalog, random, false);
                    default -> RandomSheets.atOdds(catalog, random);
                });
    }

    private static Map<NodeCode, Score> changes(Catalog catalog, Random random) {
        Map<NodeCode, Score> changes = new HashMap<>();
        List<NodeCode> codes = new ArrayList<>(catalog.nodes());
        for (int i = random.nextInt(5); i >= 0; i--) {
            NodeCode code = codes.get(random.nextInt(codes.size()));
            changes.put(code, randomScore(code, random));
        }
        return changes;
    }

    @Property(tries = 100)
    void nothingChangedMakesNoDifference(@ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int kind) {
        Catalog catalog = RandomSheets.catalog(random);
        ScoreSheet sheet = anySheet(catalog, random, kind);
        WhatIf same = WhatIf.of(Scorer.of(catalog), sheet).withCatalog(catalog);
        for (WhatIf question : List.of(WhatIf.of(Scorer.of(catalog), sheet), same)) {
            ResultComparison result = question.compare();
            assertThat(Changes.differing(result)).isEmpty();
            assertThat(result.grade().after()).isEqualTo(result.grade().before());
            assertThat(result.grade().possibleAfter()).isEqualTo(result.grade().possibleBefore());
            assertThat(result.after()).isEqualTo(Scorer.of(catalog).assess(sheet));
            assertThat(result.setAside()).isEmpty();
        }
    }

    @Property(tries = 100)
    void theTotalMovesByTheWeightsOfTheItems(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        ScoreSheet sheet = anySheet(catalog, random, 0);
        LinearForm form = LinearForm.of(catalog);
        WhatIf question = WhatIf.of(Scorer.of(catalog), sheet);
        Fraction sum = Fraction.ZERO;
        for (ItemCode item : catalog.items().keySet()) {
            if (random.nextBoolean()) {
                Score score = randomScore(item, random);
                question = question.withScore(item, score);
                Fraction change =
                        score.value().minus(sheet.score(item).orElseThrow().value());
                sum = sum.plus(change.times(form.points(item)).dividedBy(Fraction.of(100)));
            }
        }
        ResultComparison comparison = question.compare();
        assertThat(comparison.overall().exact()).contains(sum);
        assertThat(comparison
                        .overall()
                        .after()
                        .score()
                        .orElseThrow()
                        .value()
                        .minus(comparison
                                .overall()
                                .before()
                                .score()
                                .orElseThrow()
                                .value()))
                .isEqualTo(sum);
    }

    @Property(tries = 100)
    void theOrderOfChangesDoesNotMatter(@ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int kind) {
        Catalog catalog = RandomSheets.catalog(random);
        ScoreSheet sheet = anySheet(catalog, random, kind);
        Map<NodeCode, Score> changes = changes(catalog, random);
        List<NodeCode> order = new ArrayList<>(changes.keySet());
        Catalog weighed = NamedCatalogs.weighed(catalog, Map.of(Instrument.IIT, 20, Instrument.OIT, 50));
        WhatIf one = WhatIf.of(Scorer.of(catalog), sheet).withCatalog(weighed);
        for (NodeCode code : order) {
            one = one.withScore(code, changes.get(code));
        }
        Collections.shuffle(order, random);
        WhatIf other = WhatIf.of(Scorer.of(catalog), sheet);
        for (NodeCode code : order) {
            other = other.withScore(code, changes.get(code));
        }
        other = other.withCatalog(weighed);
        assertThat(other.compare()).isEqualTo(one.compare());
    }

    @Property(tries = 100)
    void whatIsUndoneMakesNoDifference(@ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int kind) {
        Catalog catalog = RandomSheets.catalog(random);
        ScoreSheet sheet = anySheet(catalog, random, kind);
        Assessment before = Scorer.of(catalog).assess(sheet);
        WhatIf question = WhatIf.of(Scorer.of(catalog), sheet)
                .withCatalog(NamedCatalogs.weighed(catalog, Map.of(Instrument.IIT, 20, Instrument.OIT, 50)));
        Map<NodeCode, Score> changes = changes(catalog, random);
        for (NodeCode code : changes.keySet()) {
            question = question.withScore(code, changes.get(code));
        }
        for (NodeCode code : changes.keySet()) {
            var old = before.node(code).orElseThrow().score();
            question = old.isPresent() ? question.withScore(code, old.get()) : question.withoutScore(code);
        }
        ResultComparison result = question.withCatalog(catalog).compare();
        assertThat(Changes.differing(result)).isEmpty();
        assertThat(result.after()).isEqualTo(before);
    }

    /** Whatever the missing items are, the true change of every node lies within the bounds that are told. */
    @Property(tries = 200)
    void theBoundsHoldForEveryCompletion(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Map<NodeCode, Score> truth = RandomSheets.items(catalog, random);
        Map<NodeCode, Score> known = new HashMap<>(truth);
        known.keySet().removeIf(code -> random.nextInt(3) == 0);
        WhatIf question = WhatIf.of(Scorer.of(catalog), Sheets.sheet(catalog, known));
        Map<NodeCode, Score> changed = new HashMap<>(truth);
        for (ItemCode item : catalog.items().keySet()) {
            if (random.nextInt(4) == 0) {
                Score score = randomScore(item, random);
                changed.put(item, score);
                question = question.withScore(item, score);
            }
        }
        Catalog criteria = catalog;
        if (random.nextBoolean()) {
            int weight = 1 + random.nextInt(69);
            criteria = NamedCatalogs.weighed(catalog, Map.of(Instrument.OIT, weight, Instrument.IIT, 70 - weight));
            question = question.withCatalog(criteria);
        }
        ResultComparison comparison = question.compare();
        Assessment trueBefore = Scorer.of(catalog).assess(Sheets.sheet(catalog, truth));
        Assessment trueAfter = Scorer.of(criteria).assess(Sheets.sheet(criteria, changed));
        for (ScoreChange change : Changes.of(comparison)) {
            NodeCode code = change.after().code();
            var was = trueBefore.node(code).orElseThrow().score();
            var is = trueAfter.node(code).orElseThrow().score();
            if (was.isPresent() && is.isPresent()) {
                Fraction moved = is.get().value().minus(was.get().value());
                assertThat(moved).as(code.code()).isBetween(change.lower(), change.upper());
                int sign = is.get().reported().compareTo(was.get().reported());
                switch (change.direction()) {
                    case ROSE -> assertThat(sign).isPositive();
                    case FELL -> assertThat(sign).isNegative();
                    case STAYED -> assertThat(sign).isZero();
                    case OPEN ->
                        assertThat(change.exact().map(Fraction::signum)).isNotEqualTo(Optional.of(0));
                    case MIXED -> throw new AssertionError("one score is never mixed");
                }
            }
        }
    }

    /** Items that were known move the total exactly, however little else is known. */
    @Property(tries = 100)
    void knownItemsMoveAnUnknownTotalExactly(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Map<NodeCode, Score> known = RandomSheets.someItems(catalog, random);
        WhatIf question = WhatIf.of(Scorer.of(catalog), Sheets.sheet(catalog, known));
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<NodeCode, Score> score : known.entrySet()) {
            question = question.withScore(score.getKey(), Score.MAX);
            sum = sum.plus(Score.MAX
                    .value()
                    .minus(score.getValue().value())
                    .times(LinearForm.of(catalog).points(score.getKey()))
                    .dividedBy(Fraction.of(100)));
        }
        assertThat(question.compare().overall().exact()).contains(sum);
    }

    /** A total that is all there is, moved by items that were known. */
    @Property(tries = 100)
    void aGivenTotalFollows(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Map<NodeCode, Score> items = RandomSheets.items(catalog, random);
        Score total = Scorer.of(catalog)
                .assess(Sheets.sheet(catalog, items))
                .overall()
                .score()
                .orElseThrow();
        ItemCode item = new ArrayList<>(catalog.items().keySet())
                .get(random.nextInt(catalog.items().size()));
        ScoreSheet sheet = Sheets.sheet(catalog, Map.of(Overall.OVERALL, total, item, items.get(item)));
        Score fresh = randomScore(item, random);
        Map<NodeCode, Score> changed = new HashMap<>(items);
        changed.put(item, fresh);
        ResultComparison result =
                WhatIf.of(Scorer.of(catalog), sheet).withScore(item, fresh).compare();
        assertThat(result.overall().after().score())
                .isEqualTo(Scorer.of(catalog)
                        .assess(Sheets.sheet(catalog, changed))
                        .overall()
                        .score());
        assertThat(result.setAside()).isEmpty();
    }
}
