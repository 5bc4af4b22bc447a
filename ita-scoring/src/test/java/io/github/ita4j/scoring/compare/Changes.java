package io.github.ita4j.scoring.compare;

import java.util.List;
import java.util.stream.Stream;

/** Every change of a comparison that can be put in figures: the total, the nodes, the items, from the top down. */
final class Changes {
    private Changes() {}

    static List<ScoreChange> of(ResultComparison result) {
        return Stream.of(
                        Stream.of(result.overall()),
                        result.nodes().stream().flatMap(node -> node.change().stream()),
                        result.items().stream().flatMap(item -> item.change().stream()))
                .flatMap(changes -> changes)
                .toList();
    }

    /** Those where anything differs: the score, its bounds, or whether it is known. */
    static List<ScoreChange> differing(ResultComparison result) {
        return of(result).stream().filter(ScoreChange::differs).toList();
    }
}
