package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** One sheet by the catalogue with all of its lists in another order, and an exchange of two siblings' scores. */
record OrderTrial(TrialCatalog subject, RandomScores random) implements Trial {
    @Override
    public List<LawViolation> run(RandomGenerator source) {
        Map<NodeCode, Score> scores = random.complete(source);
        int chance = 1 + source.nextInt(10);
        scores.keySet().removeIf(code -> source.nextInt(10) >= chance);
        TrialCatalog other = subject.with(reordered(source));
        List<LawViolation> found =
                new Shrinker(subject, pair -> differsInOrder(other, pair)).found(new SheetPair(scores, scores));
        return found.isEmpty() ? exchange(scores, siblings(source)) : found;
    }

    /** Exchanges the scores of all pairs at once; only where that shows is the pair looked for that does it. */
    private List<LawViolation> exchange(Map<NodeCode, Score> scores, List<List<NodeCode>> pairs) {
        Map<NodeCode, Score> all = scores;
        for (List<NodeCode> pair : pairs) {
            all = exchanged(all, pair.get(0), pair.get(1));
        }
        Set<NodeCode> moved = pairs.stream().flatMap(List::stream).collect(Collectors.toSet());
        Assessment here = subject.assess(scores);
        Assessment there = subject.assess(all);
        if (firstDifference(here, there, moved).isEmpty() && sameGrades(here, there)) {
            return List.of();
        }
        Map<NodeCode, Score> before = scores;
        for (List<NodeCode> pair : pairs) {
            NodeCode one = pair.get(0);
            NodeCode two = pair.get(1);
            SheetPair exchanged = new SheetPair(before, exchanged(before, one, two));
            List<LawViolation> found =
                    new Shrinker(subject, candidate -> differsExchanged(candidate, one, two)).found(exchanged);
            if (!found.isEmpty()) {
                return found;
            }
            before = exchanged.after();
        }
        // Unreachable: where every exchange leaves the rest alone, all of them do.
        return List.of();
    }

    /** The first node with another result, those aside that are to have one. */
    private Optional<NodeCode> firstDifference(Assessment here, Assessment there, Set<NodeCode> aside) {
        return subject.catalog().nodes().stream()
                .filter(code -> !aside.contains(code))
                .filter(code -> !here.node(code).equals(there.node(code)))
                .findFirst();
    }

    private Optional<ImmutableLawViolation.Builder> differsInOrder(TrialCatalog other, SheetPair pair) {
        Assessment here = subject.assess(pair.before());
        Assessment there = other.assess(pair.before());
        Optional<NodeCode> node = firstDifference(here, there, Set.of());
        if (node.isPresent()) {
            return node.map(code -> CatalogLaw.ORDER.broken("items", "node", code));
        }
        return sameGrades(here, there) && sameLists(here, there)
                ? Optional.empty()
                : Optional.of(CatalogLaw.ORDER.broken("grades"));
    }

    private Optional<ImmutableLawViolation.Builder> differsExchanged(SheetPair pair, NodeCode one, NodeCode two) {
        if (!pair.after().equals(exchanged(pair.before(), one, two))) {
            return Optional.empty();
        }
        Assessment here = subject.assess(pair.before());
        Assessment there = subject.assess(pair.after());
        Optional<NodeCode> node = firstDifference(here, there, Set.of(one, two));
        if (node.isPresent()) {
            return node.map(code -> CatalogLaw.ORDER.broken("swapped", "one", one, "other", two, "node", code));
        }
        return sameGrades(here, there)
                ? Optional.empty()
                : Optional.of(CatalogLaw.ORDER.broken("swapped-grades", "one", one, "other", two));
    }

    private static boolean sameGrades(Assessment here, Assessment there) {
        return here.grade().equals(there.grade())
                && here.gradeBasis().equals(there.gradeBasis())
                && here.possibleGrades().equals(there.possibleGrades());
    }

    private static boolean sameLists(Assessment here, Assessment there) {
        return new HashSet<>(here.missing()).equals(new HashSet<>(there.missing()))
                && new HashSet<>(here.zeroScored()).equals(new HashSet<>(there.zeroScored()))
                && new HashSet<>(here.discrepancies()).equals(new HashSet<>(there.discrepancies()));
    }

    private static Map<NodeCode, Score> exchanged(Map<NodeCode, Score> scores, NodeCode one, NodeCode two) {
        Map<NodeCode, Score> next = new HashMap<>(scores);
        next.compute(two, (place, own) -> scores.get(one));
        next.compute(one, (place, own) -> scores.get(two));
        return next;
    }

    /** What a leaf weighs beside others, as the catalogue says. */
    private Fraction weight(NodeCode leaf) {
        return leaf instanceof ItemCode item
                ? subject.catalog().item(item).orElseThrow().weight()
                : Fraction.ONE;
    }

    /** Two leaves under each parent that weigh the same and can have the same scores. */
    private List<List<NodeCode>> siblings(RandomGenerator source) {
        List<List<NodeCode>> pairs = new ArrayList<>();
        for (List<NodeCode> branch : subject.children().values()) {
            List<NodeCode> leaves = RandomScores.shuffled(branch, source).stream()
                    .filter(subject.leaves()::contains)
                    .toList();
            if (leaves.size() > 1
                    && weight(leaves.get(0)).equals(weight(leaves.get(1)))
                    && subject.choices(leaves.get(0)).equals(subject.choices(leaves.get(1)))) {
                pairs.add(leaves.subList(0, 2));
            }
        }
        return pairs;
    }

    private Catalog reordered(RandomGenerator source) {
        return Catalog.builder()
                .like(subject.catalog())
                .instruments(subject.catalog().instruments().stream()
                        .map(instrument -> reordered(instrument, source))
                        .toList())
                .build();
    }

    private static InstrumentCriteria reordered(InstrumentCriteria instrument, RandomGenerator source) {
        return InstrumentCriteria.builder()
                .like(instrument)
                .indicators(RandomScores.shuffled(instrument.indicators(), source).stream()
                        .map(indicator -> Indicator.builder()
                                .like(indicator)
                                .items(RandomScores.shuffled(indicator.items(), source))
                                .subIndicators(RandomScores.shuffled(indicator.subIndicators(), source).stream()
                                        .map(subIndicator -> SubIndicator.builder()
                                                .like(subIndicator)
                                                .items(RandomScores.shuffled(subIndicator.items(), source))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
