package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * One climb from random scores to full marks, a few scores at a time. Where the total or the grade falls between two steps,
 * the one score that makes it fall is looked for.
 */
record MonotonicityTrial(TrialCatalog subject, RandomScores random) implements Trial {
    private static final int STEPS = 8;

    @Override
    public List<LawViolation> run(RandomGenerator source) {
        Map<NodeCode, Score> here = start(source);
        List<NodeCode> order = order(here.keySet(), source);
        int step = Math.max(1, order.size() / STEPS);
        Assessment result = subject.assess(here);
        for (int begin = 0; begin < order.size(); begin += step) {
            List<NodeCode> raised = order.subList(begin, Math.min(order.size(), begin + step));
            Map<NodeCode, Score> next = raised(here, raised);
            Assessment nextResult = subject.assess(next);
            if (falls(result, nextResult)) {
                return new Shrinker(subject, this::broken).found(one(here, raised));
            }
            here = next;
            result = nextResult;
        }
        return List.of();
    }

    /** A score for every leaf, or for the parts of an instrument that has parts. */
    private Map<NodeCode, Score> start(RandomGenerator source) {
        Map<NodeCode, Score> scores = random.complete(source);
        for (InstrumentCriteria instrument : subject.catalog().instruments()) {
            if (!instrument.parts().isEmpty() && source.nextInt(3) == 0) {
                scores.keySet().removeAll(subject.below(instrument.instrument()));
                for (InstrumentPart part : instrument.parts()) {
                    scores.put(part.code(), random.level(source));
                }
            }
        }
        return scores;
    }

    /** In any order, or one instrument after the other, so that parts stay behind while the total rises. */
    private List<NodeCode> order(Set<NodeCode> codes, RandomGenerator source) {
        List<NodeCode> order = RandomScores.shuffled(
                subject.catalog().nodes().stream().filter(codes::contains).toList(), source);
        if (source.nextBoolean()) {
            return order;
        }
        List<Instrument> instruments = RandomScores.shuffled(
                subject.catalog().instruments().stream()
                        .map(InstrumentCriteria::instrument)
                        .toList(),
                source);
        List<NodeCode> grouped = new ArrayList<>();
        for (Instrument instrument : instruments) {
            Set<NodeCode> below = subject.below(instrument);
            order.stream().filter(below::contains).forEach(grouped::add);
        }
        return grouped;
    }

    private Map<NodeCode, Score> raised(Map<NodeCode, Score> scores, List<NodeCode> raised) {
        Map<NodeCode, Score> next = new HashMap<>(scores);
        raised.forEach(code -> next.put(code, subject.most(code)));
        return next;
    }

    /** The step of one score at which the result falls; there is one if it falls over all of them. */
    private SheetPair one(Map<NodeCode, Score> scores, List<NodeCode> raised) {
        Map<NodeCode, Score> here = scores;
        for (NodeCode code : raised) {
            SheetPair pair = new SheetPair(here, raised(here, List.of(code)));
            if (broken(pair).isPresent()) {
                return pair;
            }
            here = pair.after();
        }
        return new SheetPair(scores, raised(scores, raised));
    }

    private boolean falls(Assessment before, Assessment after) {
        return totalFalls(before, after) || gradeFalls(before, after);
    }

    private static boolean totalFalls(Assessment before, Assessment after) {
        return after.overall().lower().compareTo(before.overall().lower()) < 0;
    }

    private boolean gradeFalls(Assessment before, Assessment after) {
        Optional<Integer> first = subject.rank(before);
        Optional<Integer> second = subject.rank(after);
        return first.isPresent() && second.isPresent() && second.get() > first.get();
    }

    private Optional<ImmutableLawViolation.Builder> broken(SheetPair pair) {
        Assessment before = subject.assess(pair.before());
        Assessment after = subject.assess(pair.after());
        if (!pair.rises() || !falls(before, after)) {
            return Optional.empty();
        }
        List<NodeCode> changed = pair.changed(subject);
        String raised = changed.stream()
                .map(code -> code + " " + pair.before().get(code) + " > "
                        + pair.after().get(code))
                .collect(Collectors.joining(", "));
        boolean total = totalFalls(before, after);
        Object from = total
                ? before.overall().lower().reported()
                : before.grade().orElseThrow().code();
        Object to = total
                ? after.overall().lower().reported()
                : after.grade().orElseThrow().code();
        return Optional.of(CatalogLaw.MONOTONICITY
                .broken(total ? "total" : "grade", "raised", raised, "before", from, "after", to)
                .addAllNodes(changed));
    }
}
