package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scores of two sheets that a law compares.
 *
 * @param before the scores to begin with
 * @param after the scores after the change
 */
record SheetPair(Map<NodeCode, Score> before, Map<NodeCode, Score> after) {
    SheetPair {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The nodes of the catalogue, in its order, that have a score in either sheet. */
    List<NodeCode> codes(TrialCatalog subject) {
        return subject.catalog().nodes().stream()
                .filter(code -> before.containsKey(code) || after.containsKey(code))
                .toList();
    }

    /** The nodes, in the order of the catalogue, that have different scores or a score in one sheet only. */
    List<NodeCode> changed(TrialCatalog subject) {
        return codes(subject).stream()
                .filter(code -> !Objects.equals(before.get(code), after.get(code)))
                .toList();
    }

    /** Whether the second sheet has the codes of the first and no lower score. */
    boolean rises() {
        return before.keySet().equals(after.keySet())
                && before.entrySet().stream()
                        .allMatch(entry -> Objects.requireNonNull(after.get(entry.getKey()))
                                        .compareTo(entry.getValue())
                                >= 0);
    }
}
