package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores of one group of the crosswalk: one item that stayed, or moved to another number, items that merged or
 * split, or an item that only one side has.
 *
 * <pre>{@code
 * Catalog catalog2565 = Catalogs.forYear(2565);
 * Catalog catalog2566 = Catalogs.forYear(2566);
 * ScoreSheet before = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2565))
 *         .putScores(ItemCode.parse("o11"), Score.ZERO)
 *         .putScores(ItemCode.parse("o19"), Score.MAX)
 *         .build();
 * ScoreSheet after = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2566))
 *         .putScores(ItemCode.parse("o12"), Score.MAX)
 *         .build();
 * ItemComparison group = YearComparison.of(Scorer.of(catalog2565), Scorer.of(catalog2566))
 *         .compare(Scorer.of(catalog2565).assess(before), Scorer.of(catalog2566).assess(after))
 *         .items(ScoreChange.Direction.ROSE)
 *         .get(0);
 * group.entry().relation(); // MERGED
 * group.before().stream().map(NodeResult::code).toList(); // [o11, o19]
 * group.direction(); // Optional[ROSE]: o12 is not below o11 or o19, and above one of them
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemComparison extends JsonObject {
    /**
     * The group, what became of it, and how well that is known.
     *
     * @return the entry of the crosswalk
     */
    CrosswalkEntry entry();

    /**
     * The results before.
     *
     * @return one for each item of {@code entry().from()}, in its order
     */
    List<NodeResult> before();

    /**
     * The results after.
     *
     * @return one for each item of {@code entry().to()}, in its order
     */
    List<NodeResult> after();

    /**
     * The change of the score where one item became one item. A redefined item asks for something else than before, which
     * may be the cause of its change.
     *
     * @return the change, or empty where an item has no counterpart or several items belong together
     */
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
