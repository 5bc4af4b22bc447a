package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a counter-example small while it stays one: whole branches give way to the one score they have, then scores to
 * round ones.
 */
record Shrinker(TrialCatalog subject, Function<SheetPair, Optional<ImmutableLawViolation.Builder>> law) {
    /** What breaks the law, with the smallest example of it that is found; empty where the pair keeps the law. */
    List<LawViolation> found(SheetPair pair) {
        if (!broken(pair)) {
            return List.of();
        }
        SheetPair small = shrink(pair);
        return List.of(
                law.apply(small).orElseThrow().example(subject.example(small)).build());
    }

    private boolean broken(SheetPair pair) {
        return law.apply(pair).isPresent();
    }

    private SheetPair shrink(SheetPair pair) {
        SheetPair small = pair;
        // From the top down, so that what goes as a whole is not taken apart first.
        for (NodeCode branch : subject.children().keySet()) {
            small = smaller(small, collapsed(small, branch));
        }
        for (NodeCode code : small.codes(subject)) {
            small = rounded(small, code);
        }
        return small;
    }

    private SheetPair smaller(SheetPair pair, SheetPair candidate) {
        return !candidate.equals(pair) && broken(candidate) ? candidate : pair;
    }

    private SheetPair collapsed(SheetPair pair, NodeCode branch) {
        Set<NodeCode> below = subject.below(branch);
        return new SheetPair(collapsed(pair.before(), branch, below), collapsed(pair.after(), branch, below));
    }

    private Map<NodeCode, Score> collapsed(Map<NodeCode, Score> scores, NodeCode branch, Set<NodeCode> below) {
        if (scores.keySet().stream().noneMatch(below::contains)) {
            return scores;
        }
        Optional<Score> score = subject.assess(scores).node(branch).flatMap(NodeResult::score);
        Map<NodeCode, Score> next = new HashMap<>(scores);
        next.keySet().removeAll(below);
        score.ifPresent(known -> next.put(branch, known));
        return next;
    }

    /** With a rounder score for a code: in both sheets at once where they agree, else in each for itself. */
    private SheetPair rounded(SheetPair pair, NodeCode code) {
        Optional<Score> before = Optional.ofNullable(pair.before().get(code));
        Optional<Score> after = Optional.ofNullable(pair.after().get(code));
        if (before.equals(after)) {
            return first(
                    pair,
                    rounder(code, before),
                    round -> new SheetPair(with(pair.before(), code, round), with(pair.after(), code, round)));
        }
        SheetPair small = first(
                pair, rounder(code, after), round -> new SheetPair(pair.before(), with(pair.after(), code, round)));
        return first(
                small, rounder(code, before), round -> new SheetPair(with(small.before(), code, round), small.after()));
    }

    private SheetPair first(SheetPair pair, List<Score> rounder, Function<Score, SheetPair> candidate) {
        return rounder.stream()
                .map(candidate)
                .filter(next -> !next.equals(pair) && broken(next))
                .findFirst()
                .orElse(pair);
    }

    private static Map<NodeCode, Score> with(Map<NodeCode, Score> scores, NodeCode code, Score score) {
        Map<NodeCode, Score> next = new HashMap<>(scores);
        next.put(code, score);
        return next;
    }

    /** Rounder scores than this one, the roundest first. */
    private List<Score> rounder(NodeCode code, Optional<Score> score) {
        if (score.isEmpty() || !subject.choices(code).isEmpty()) {
            return List.of();
        }
        Score now = score.get();
        BigDecimal reported = now.reported();
        return Stream.of(
                        Score.MAX,
                        Score.of(reported.setScale(0, RoundingMode.FLOOR)),
                        Score.of(reported.setScale(0, RoundingMode.CEILING)),
                        Score.of(reported.setScale(1, RoundingMode.FLOOR)),
                        Score.of(reported.setScale(1, RoundingMode.CEILING)),
                        Score.of(reported))
                .takeWhile(round -> !round.equals(now))
                .toList();
    }
}
