package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores of one group of the crosswalk: one item that stayed, or moved to another number, items that merged or
 * split, or an item that only one side has.
 *
 * <pre>{@code
 * ItemComparison group = …;          // o11 and o19 of 2565 merged into o12 of 2566
 * group.entry().relation();          // MERGED
 * group.before();                    // 0 and 100
 * group.after();                     // 100
 * group.direction();                 // ROSE: no item after is below any item before, and one is above
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface ItemComparison {
    /**
     * The group, what became of it, and how well that is known.
     *
     * @return the entry of the crosswalk
     */
    @Value.Parameter(order = 1)
    CrosswalkEntry entry();

    /**
     * The results before.
     *
     * @return one for each item of {@code entry().from()}, in its order
     */
    @Value.Parameter(order = 2)
    List<NodeResult> before();

    /**
     * The results after.
     *
     * @return one for each item of {@code entry().to()}, in its order
     */
    @Value.Parameter(order = 3)
    List<NodeResult> after();

    /**
     * The change of the score where one item became one item. A redefined item asks for something else than before, which
     * may be the cause of its change.
     *
     * @return the change, or empty where an item has no counterpart or several items belong together
     */
    @Value.Parameter(order = 4)
    Optional<ScoreChange> change();

    /**
     * Which way the scores went.
     *
     * @return the direction, or empty for an item without a counterpart
     */
    default Optional<Direction> direction() {
        if (!entry().matched()) {
            return Optional.empty();
        }
        return change().map(ScoreChange::direction)
                .or(() -> Optional.of(Direction.of(before().stream()
                        .flatMap(from -> after().stream()
                                .map(to -> ScoreChange.between(from, to).direction()))
                        .toList())));
    }
}
