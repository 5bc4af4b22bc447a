package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.Responsibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How far the measures of a report have come, by theme and by unit.
 *
 * <pre>{@code
 * ReportSummary summary = ReportSummary.of(report);
 * summary.all().of(MeasureStatus.DONE); // 1
 * summary.theme(1).map(StatusCount::measures); // Optional[1]
 * summary.withoutUnit().measures(); // 1
 * }</pre>
 *
 * <p>Units are told apart by their names as written; {@code ทุกกอง} is a unit of its own here, for what every unit does is
 * not one unit's work.
 */
@Value.Immutable
@ValueStyle
public interface ReportSummary extends JsonObject {
    /**
     * All measures of the plan.
     *
     * @return the counts
     */
    StatusCount all();

    /**
     * The measures by theme.
     *
     * @return the counts by the number of the theme; themes without a measure are left out
     */
    Map<Integer, StatusCount> byTheme();

    /**
     * The measures that stand under no theme.
     *
     * @return the counts
     */
    StatusCount withoutTheme();

    /**
     * The measures by responsible unit. A measure with several units counts for each of them.
     *
     * @return the counts by the name of the unit, in the order of the plan
     */
    Map<String, StatusCount> byUnit();

    /**
     * The measures without a responsible unit.
     *
     * @return the counts
     */
    StatusCount withoutUnit();

    /**
     * Sums up a report.
     *
     * @param report the report
     * @return the summary
     */
    static ReportSummary of(MeasureReport report) {
        Map<Integer, List<Measure>> byTheme = new TreeMap<>();
        Map<String, List<Measure>> byUnit = new LinkedHashMap<>();
        List<Measure> withoutTheme = new ArrayList<>();
        List<Measure> withoutUnit = new ArrayList<>();
        for (Measure measure : report.plan().measures()) {
            measure.theme()
                    .ifPresentOrElse(
                            theme -> byTheme.computeIfAbsent(theme, t -> new ArrayList<>())
                                    .add(measure),
                            () -> withoutTheme.add(measure));
            List<String> units =
                    measure.responsibility().map(Responsibility::units).orElse(List.of());
            units.forEach(
                    unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(measure));
            if (units.isEmpty()) {
                withoutUnit.add(measure);
            }
        }
        ImmutableReportSummary.Builder summary = ImmutableReportSummary.builder()
                .all(StatusCount.of(report, report.plan().measures()))
                .withoutTheme(StatusCount.of(report, withoutTheme))
                .withoutUnit(StatusCount.of(report, withoutUnit));
        byTheme.forEach((theme, measures) -> summary.putByTheme(theme, StatusCount.of(report, measures)));
        byUnit.forEach((unit, measures) -> summary.putByUnit(unit, StatusCount.of(report, measures)));
        return summary.build();
    }

    /**
     * The counts of a theme.
     *
     * @param theme the number of the theme
     * @return the counts, or empty where no measure stands under it
     */
    default Optional<StatusCount> theme(int theme) {
        return Optional.ofNullable(byTheme().get(theme));
    }
}
