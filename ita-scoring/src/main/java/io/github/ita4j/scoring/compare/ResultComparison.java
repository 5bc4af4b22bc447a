package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Two assessments side by side: the total, the grade, everything above the items, and the items by what became of
 * them.
 *
 * <pre>{@code
 * ResultComparison comparison = YearComparison.of(Scorer.of(catalog2567), Scorer.of(catalog2568)).compare(result2567, result2568);
 * comparison.overall().reported(); // Optional[8.44]
 * comparison.items(ScoreChange.Direction.FELL); // []
 * comparison.grade().possibleAfter().stream().map(Grade::code).toList(); // [pass-excellent, pass-good, pass, improve, improve-urgently]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ResultComparison extends JsonObject {
    /**
     * The assessment before.
     *
     * @return the earlier year, or the scores as they are
     */
    Assessment before();

    /**
     * The assessment after.
     *
     * @return the later year, or the scores as they would be
     */
    Assessment after();

    /**
     * The change of the total.
     *
     * @return the change of the node {@code overall}
     */
    ScoreChange overall();

    /**
     * The grades of both sides.
     *
     * @return the comparison of the grades
     */
    GradeComparison grade();

    /**
     * Everything between the total and the items: instruments, parts, indicators, sub-indicators of both sides.
     *
     * @return the nodes in the order of the later catalogue, then those that are gone
     */
    List<NodeComparison> nodes();

    /**
     * The items of both sides, each in exactly one group.
     *
     * @return the groups in the order of the crosswalk
     */
    List<ItemComparison> items();

    /**
     * The scores of the sheet that do not hold any more after the changes of a {@link WhatIf}, and were not replaced.
     *
     * @return their codes in the order of the catalogue; empty where two years are compared
     */
    List<NodeCode> setAside();

    /**
     * The groups of items that went one way.
     *
     * @param direction the direction
     * @return the groups in order
     */
    default List<ItemComparison> items(Direction direction) {
        return items().stream()
                .filter(item -> item.direction().equals(Optional.of(direction)))
                .toList();
    }

    /**
     * The items without a counterpart.
     *
     * @param relation {@link Relation#NEW}, {@link Relation#WITHDRAWN} or {@link Relation#UNKNOWN}
     * @return the groups of one item each, in order; none for another relation
     */
    default List<ItemComparison> unmatched(Relation relation) {
        return items().stream()
                .filter(item -> !item.entry().matched() && item.entry().relation() == relation)
                .toList();
    }

    /**
     * Every change that can be put in figures: the total, the nodes, the items, from the top down.
     *
     * @return the changes, those of 0 too
     */
    default List<ScoreChange> changes() {
        return Stream.of(
                        Stream.of(overall()),
                        nodes().stream().flatMap(node -> node.change().stream()),
                        items().stream().flatMap(item -> item.change().stream()))
                .flatMap(changes -> changes)
                .toList();
    }

    /**
     * The changes that are any.
     *
     * @return what differs of {@link #changes()}
     */
    default List<ScoreChange> differences() {
        return changes().stream().filter(ScoreChange::differs).toList();
    }

    /**
     * Whether both sides name an agency and the names differ. Such results may be compared, and whoever shows the
     * comparison should say so. White space and invisible characters make no other name.
     *
     * @return true if two different agencies are named
     */
    default boolean agenciesDiffer() {
        Optional<String> from = before().agency().map(ResultComparison::key);
        Optional<String> to = after().agency().map(ResultComparison::key);
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private static String key(Agency agency) {
        return InputText.key(agency.name());
    }
}
