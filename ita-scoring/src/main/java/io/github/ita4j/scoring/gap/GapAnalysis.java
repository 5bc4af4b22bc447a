package io.github.ita4j.scoring.gap;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.Discrepancy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
     * The gaps grouped by improvement theme. A gap with two themes stands under both, so that the groups together may
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
        List<ThemeGaps> byTheme = new ArrayList<>();
        for (Map.Entry<ImprovementTheme, List<Gap>> group : groups.entrySet()) {
            byTheme.add(ImmutableThemeGaps.of(group.getKey(), group.getValue()));
        }
        return Collections.unmodifiableList(byTheme);
    }

    /**
     * The points of the overall score that all gaps together are worth, each counted once.
     *
     * @return the exact points
     */
    default Fraction points() {
        Fraction points = Fraction.ZERO;
        for (Gap gap : gaps()) {
            points = points.plus(gap.points());
        }
        return points;
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
         * The gaps under the theme, in the order of the items. A gap with two themes stands under both.
         *
         * @return at least one gap
         */
        List<Gap> gaps();
    }
}
