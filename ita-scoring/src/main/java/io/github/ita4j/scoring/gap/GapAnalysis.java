package io.github.ita4j.scoring.gap;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The gaps of one agency in one year.
 *
 * <pre>{@code
 * analysis.gaps().stream().map(gap -> gap.item().code()).toList(); // [o8, o12]
 * analysis.points(); // 0.9
 * analysis.byTheme().size(); // 3
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GapAnalysis extends JsonObject {
    /**
     * Which catalogue the analysis was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whose gaps they are.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * Every gap once.
     *
     * @return the gaps in the order of the items
     */
    List<Gap> gaps();

    /**
     * What does not fit together in the sheet. An o-item with a score between 0 and 100, which none can have, is no gap, but
     * is named here.
     *
     * @return the discrepancies of the assessment
     */
    List<Discrepancy> discrepancies();

    /**
     * The gaps grouped by improvement theme. A gap with two themes is under both, so that the groups together may
     * hold more gaps than {@link #gaps()}.
     *
     * @return the groups in the order of the themes; themes without a gap are left out
     */
    default List<ThemeGaps> byTheme() {
        SortedMap<ImprovementTheme, List<Gap>> groups = new TreeMap<>();
        for (Gap gap : gaps()) {
            for (ImprovementTheme theme : gap.measure().themes()) {
                groups.computeIfAbsent(theme, t -> new ArrayList<>()).add(gap);
            }
        }
        return groups.entrySet().stream()
                .<ThemeGaps>map(group -> ImmutableThemeGaps.of(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * The points of the overall score that all gaps together are worth, each counted once.
     *
     * @return the exact points
     */
    default Fraction points() {
        return gaps().stream().map(Gap::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * A builder for an analysis.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GapAnalysis}. */
    final class Builder extends ImmutableGapAnalysis.Builder {
        Builder() {}
    }

    /**
     * The gaps that are answered under one improvement theme.
     *
     * <pre>{@code
     * GapAnalysis.ThemeGaps group = analysis.byTheme().get(0);
     * group.theme().name().thai(); // กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ
     * group.gaps().stream().map(gap -> gap.item().code()).toList(); // [o12]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface ThemeGaps extends JsonObject {
        /**
         * The theme.
         *
         * @return the theme
         */
        ImprovementTheme theme();

        /**
         * The gaps under the theme, in the order of the items. A gap with two themes is under both.
         *
         * @return at least one gap
         */
        List<Gap> gaps();
    }

    /**
     * One o-item that scored zero, the measure that answers it, and what answering it is worth.
     *
     * <pre>{@code
     * GapAnalysis.Gap gap = analysis.gaps().get(1);
     * gap.item().code(); // o12
     * gap.points(); // 0.5
     * gap.measure().elements().size(); // 1
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Gap extends JsonObject {
        /**
         * The item that scored zero.
         *
         * @return the item
         */
        Item item();

        /**
         * What must be done to answer the zero.
         *
         * @return the required measure
         */
        RequiredMeasure measure();

        /**
         * The points of the overall score that the item is worth this year: what a full score instead of the zero adds.
         *
         * @return the exact points, more than 0
         */
        Fraction points();

        /**
         * The given score from which the zero follows, where the sheet does not name it.
         *
         * @return the code of a node above, such as 10.2; empty where the zero was given
         */
        Optional<NodeCode> followsFrom();

        /**
         * A gap whose zero was given.
         *
         * @param item the item that scored zero
         * @param measure what answers it
         * @param points the points of the overall score it is worth
         * @return the gap
         * @throws IllegalArgumentException if the points are 0 or less
         */
        static Gap of(Item item, RequiredMeasure measure, Fraction points) {
            return of(item, measure, points, Optional.empty());
        }

        /**
         * A gap.
         *
         * @param item the item that scored zero
         * @param measure what answers it
         * @param points the points of the overall score it is worth
         * @param followsFrom the code of the given score from which the zero follows, or empty where it was given itself
         * @return the gap
         * @throws IllegalArgumentException if the points are 0 or less
         */
        static Gap of(Item item, RequiredMeasure measure, Fraction points, Optional<NodeCode> followsFrom) {
            return ImmutableGap.of(item, measure, points, followsFrom);
        }

        /** Refuses a gap that is worth nothing. */
        @Value.Check
        default void check() {
            if (points().signum() <= 0) {
                throw new IllegalArgumentException(
                        "Gap of " + item().code() + ": points " + points() + " must be more than 0.");
            }
        }
    }
}
