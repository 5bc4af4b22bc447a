package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random scores of all leaves, with instruments at or near the thresholds of the grades, where laws break if they break. */
final class RandomScores {
    private static final int HUNDREDTHS = 10_000;

    private final TrialCatalog subject;
    private final List<Integer> thresholds;

    RandomScores(TrialCatalog subject) {
        this.subject = subject;
        this.thresholds = subject.catalog().gradeScale().grades().stream()
                .flatMap(grade -> grade.thresholds().stream())
                .flatMap(threshold -> Stream.of(threshold.from(), threshold.to()))
                .map(Score::hundredths)
                .distinct()
                .toList();
    }

    /** A score in hundredths, mostly at a threshold or one hundredth beside it. */
    Score level(RandomGenerator random) {
        int level = random.nextInt(3) == 0
                ? random.nextInt(HUNDREDTHS + 1)
                : thresholds.get(random.nextInt(thresholds.size())) + random.nextInt(3) - 1;
        return Score.of(Math.max(0, Math.min(HUNDREDTHS, level)), 100);
    }

    /** A score for every leaf. */
    Map<NodeCode, Score> complete(RandomGenerator random) {
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        for (InstrumentCriteria instrument : subject.catalog().instruments()) {
            scores.putAll(around(instrument.instrument(), level(random), random));
        }
        if (random.nextInt(3) == 0) {
            moveTotal(scores, level(random));
        }
        return scores;
    }

    /** Gives the leaves that can have any score the one with which the total is exactly this, if there is one. */
    private void moveTotal(Map<NodeCode, Score> scores, Score total) {
        List<NodeCode> free = scores.keySet().stream()
                .filter(leaf -> subject.choices(leaf).isEmpty())
                .toList();
        Fraction rest = total.value();
        for (Map.Entry<NodeCode, Score> entry : scores.entrySet()) {
            if (!free.contains(entry.getKey())) {
                rest = rest.minus(
                        subject.share(entry.getKey()).times(entry.getValue().value()));
            }
        }
        Fraction share = free.stream().map(subject::share).reduce(Fraction.ZERO, Fraction::plus);
        if (share.signum() > 0) {
            Fraction each = rest.dividedBy(share);
            if (each.signum() >= 0 && each.compareTo(Score.MAX.value()) <= 0) {
                free.forEach(leaf -> scores.put(leaf, Score.of(each)));
            }
        }
    }

    /** Scores that give an instrument about this score: leaves with few choices fall to the least one until it is reached. */
    private Map<NodeCode, Score> around(Instrument instrument, Score level, RandomGenerator random) {
        List<NodeCode> leaves = shuffled(subject.leavesOf(instrument), random);
        boolean even = random.nextBoolean();
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        Fraction above = Fraction.ZERO;
        for (NodeCode leaf : leaves) {
            Score score = subject.choices(leaf).isEmpty() ? (even ? level : level(random)) : subject.most(leaf);
            scores.put(leaf, score);
            above = above.plus(subject.share(leaf).times(score.value().minus(level.value())));
        }
        for (NodeCode leaf : leaves) {
            if (above.signum() > 0 && !subject.choices(leaf).isEmpty()) {
                Score least = subject.least(leaf);
                above = above.minus(
                        subject.share(leaf).times(subject.most(leaf).value().minus(least.value())));
                scores.put(leaf, least);
            }
        }
        return scores;
    }

    /** The elements in a random order; written out, because a seed must give the same order on every version of Java. */
    static <T> List<T> shuffled(List<T> elements, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T element = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, element);
        }
        return shuffled;
    }
}
