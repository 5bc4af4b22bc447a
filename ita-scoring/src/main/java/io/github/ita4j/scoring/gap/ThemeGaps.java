package io.github.ita4j.scoring.gap;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * The gaps that are answered under one improvement theme.
 *
 * <pre>{@code
 * ThemeGaps group = analysis.byTheme().get(0);
 * group.theme().name().thai(); // กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ
 * group.gaps().stream().map(gap -> gap.item().code()).toList(); // [o12]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ThemeGaps extends JsonObject {
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

    /**
     * The gaps of a theme.
     *
     * @param theme the theme
     * @param gaps its gaps
     * @return the group
     */
    static ThemeGaps of(ImprovementTheme theme, List<Gap> gaps) {
        return ImmutableThemeGaps.of(theme, gaps);
    }
}
