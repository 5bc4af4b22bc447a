package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.List;
import java.util.Optional;
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

    /**
     * An instrument, a part, an indicator or a sub-indicator on both sides.
     *
     * <p>The same number and the same name make the same thing; an instrument is the same by its code. What kept its name
     * and got another number is the same too. Under one number with two names a change is claimed only where our
     * translation is the same, as of ทรัพย์สินของราชการ and ทรัพย์สินของทางราชการ; else nobody can tell whether the name or the
     * thing changed, and both results are there without a change.
     *
     * <pre>{@code
     * ResultComparison.NodeComparison node = comparison.nodes().get(0);
     * node.code(); // IIT
     * node.kind() == ResultComparison.NodeComparison.Kind.SAME; // true
     * node.title().thai(); // แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน
     * node.change().map(ScoreChange::direction); // Optional[OPEN]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface NodeComparison extends JsonObject {
        /**
         * How the two sides belong together.
         *
         * @return the kind
         */
        Kind kind();

        /**
         * The name.
         *
         * @return the title of the later side, or of the earlier one where the later has none
         */
        LocalizedText title();

        /**
         * The result before.
         *
         * @return the result, or empty for {@link Kind#NEW}
         */
        Optional<NodeResult> before();

        /**
         * The result after.
         *
         * @return the result, or empty for {@link Kind#GONE}
         */
        Optional<NodeResult> after();

        /**
         * The points of the overall score that it was worth.
         *
         * @return the exact points, or empty for {@link Kind#NEW}
         */
        Optional<Fraction> pointsBefore();

        /**
         * The points of the overall score that it is worth.
         *
         * @return the exact points, or empty for {@link Kind#GONE}
         */
        Optional<Fraction> pointsAfter();

        /**
         * The change of the score.
         *
         * @return the change; empty for {@link Kind#NEW} and {@link Kind#GONE}, and for {@link Kind#RETITLED} unless the names
         *     mean the same
         */
        Optional<ScoreChange> change();

        /**
         * The code by which it is known.
         *
         * @return the code of the later side, or of the earlier one where the later has none
         */
        default NodeCode code() {
            return after().or(this::before).orElseThrow().code();
        }

        /** How the two sides of a node belong together. */
        enum Kind implements Labelled {
            /** The same number and the same name. */
            SAME,
            /** The same name under another number. */
            RENUMBERED,
            /** The same number under another name. */
            RETITLED,
            /** On the later side alone. */
            NEW,
            /** On the earlier side alone. */
            GONE
        }
    }

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
     * ResultComparison.ItemComparison group = YearComparison.of(Scorer.of(catalog2565), Scorer.of(catalog2566))
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
    interface ItemComparison extends JsonObject {
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

    /**
     * The grades of both sides, each with its scale. Levels of different scales are not ranked against each other: nobody
     * can say whether A of 2565 is better than ผ่าน of 2566. Whether the agency passed can be compared in any case.
     *
     * <pre>{@code
     * Catalog catalog2565 = Catalogs.forYear(2565);
     * ScoreSheet sheet2565 = ScoreSheet.builder()
     *         .fiscalYear(FiscalYear.ofBuddhist(2565))
     *         .putScores(Overall.OVERALL, Score.of(88))
     *         .build();
     * Assessment result2565 = Scorer.of(catalog2565).assess(sheet2565);
     * ResultComparison.GradeComparison grades = YearComparison.of(Scorer.of(catalog2565), Scorer.of(catalog2568)).compare(result2565, result2568).grade();
     * grades.sameScale(); // false
     * grades.direction(); // Optional.empty: AA to F are not ranked against the five levels
     * grades.passedBefore() + " " + grades.passedAfter(); // Optional[true] Optional.empty
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface GradeComparison extends JsonObject {
        /**
         * The scale of the side before.
         *
         * @return the scale
         */
        GradeScale scaleBefore();

        /**
         * The scale of the side after.
         *
         * @return the scale
         */
        GradeScale scaleAfter();

        /**
         * The grade before.
         *
         * @return the grade, or empty where none is claimed
         */
        Optional<Grade> before();

        /**
         * The grade after.
         *
         * @return the grade, or empty where none is claimed
         */
        Optional<Grade> after();

        /**
         * The grades that were possible.
         *
         * @return at least one, the best first
         */
        List<Grade> possibleBefore();

        /**
         * The grades that are possible.
         *
         * @return at least one, the best first
         */
        List<Grade> possibleAfter();

        /**
         * Whether the agency had passed.
         *
         * @return empty where it is open
         */
        Optional<Boolean> passedBefore();

        /**
         * Whether the agency has passed.
         *
         * @return empty where it is open
         */
        Optional<Boolean> passedAfter();

        /**
         * The grades of two assessments.
         *
         * @param scaleBefore the scale of the catalogue before
         * @param before the assessment before
         * @param scaleAfter the scale of the catalogue after
         * @param after the assessment after
         * @return the comparison
         */
        static GradeComparison of(GradeScale scaleBefore, Assessment before, GradeScale scaleAfter, Assessment after) {
            return ImmutableGradeComparison.builder()
                    .scaleBefore(scaleBefore)
                    .scaleAfter(scaleAfter)
                    .before(before.grade())
                    .after(after.grade())
                    .possibleBefore(before.possibleGrades())
                    .possibleAfter(after.possibleGrades())
                    .passedBefore(before.passed())
                    .passedAfter(after.passed())
                    .build();
        }

        /**
         * Whether both sides are graded in the same way.
         *
         * @return true if neither grades nor thresholds nor graded parts differ
         */
        default boolean sameScale() {
            return GradeScaleDiff.between(scaleBefore(), scaleAfter()).isEmpty();
        }

        /**
         * Which way the grade went: by the grades claimed where both sides claim one, else by the grades possible.
         *
         * @return never {@link Direction#MIXED}; empty where the scales differ
         */
        default Optional<Direction> direction() {
            if (!sameScale()) {
                return Optional.empty();
            }
            List<Grade> from = before().isPresent() && after().isPresent() ? List.of(before().get()) : possibleBefore();
            List<Grade> to = before().isPresent() && after().isPresent() ? List.of(after().get()) : possibleAfter();
            int bestBefore = place(from.get(0));
            int worstBefore = place(from.get(from.size() - 1));
            int bestAfter = place(to.get(0));
            int worstAfter = place(to.get(to.size() - 1));
            if (worstAfter < bestBefore) {
                return Optional.of(Direction.ROSE);
            }
            if (bestAfter > worstBefore) {
                return Optional.of(Direction.FELL);
            }
            boolean one = bestBefore == worstBefore && bestAfter == worstAfter;
            return Optional.of(one ? Direction.STAYED : Direction.OPEN);
        }

        private int place(Grade grade) {
            return scaleAfter().grades().stream().map(Grade::code).toList().indexOf(grade.code());
        }
    }
}
