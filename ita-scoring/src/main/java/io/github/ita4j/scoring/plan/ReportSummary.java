package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How far the measures of a report have come, by theme and by unit.
 *
 * <pre>{@code
 * ReportSummary summary = ReportSummary.of(report);
 * summary.all().of(MeasureStatus.DONE); // 1
 * summary.byTheme().get(1).measures(); // 1
 * summary.withoutUnit().measures(); // 1
 * }</pre>
 *
 * <p>Units are distinguished by their names as written; {@code ทุกกอง} is a unit of its own here, for what every unit does is
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
     * The measures that are under no theme.
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
        List<Measure> all = report.plan().measures();
        ImmutableReportSummary.Builder summary = ImmutableReportSummary.builder()
                .all(StatusCount.of(report, all))
                .withoutTheme(count(report, measure -> measure.theme().isEmpty()))
                .withoutUnit(count(report, measure -> units(measure).isEmpty()));
        all.stream()
                .flatMap(measure -> measure.theme().stream())
                .distinct()
                .sorted()
                .forEach(theme -> summary.putByTheme(
                        theme, count(report, measure -> measure.theme().equals(Optional.of(theme)))));
        all.stream()
                .flatMap(measure -> units(measure).stream())
                .distinct()
                .forEach(unit -> summary.putByUnit(
                        unit, count(report, measure -> units(measure).contains(unit))));
        return summary.build();
    }

    private static StatusCount count(MeasureReport report, Predicate<Measure> counted) {
        return StatusCount.of(
                report, report.plan().measures().stream().filter(counted).toList());
    }

    private static List<String> units(Measure measure) {
        return measure.responsibility().map(Responsibility::units).orElse(List.of());
    }

    /**
     * How many of some measures have which status. Every measure is counted once: under its status, or as without one, as not
     * reported, or as contradictory.
     *
     * <pre>{@code
     * ReportSummary.StatusCount count = ReportSummary.StatusCount.of(report, plan.measures());
     * count.measures(); // 4
     * count.of(MeasureStatus.DONE); // 1
     * count.notReported(); // 2
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface StatusCount extends JsonObject {
        /**
         * How many measures there are.
         *
         * @return 0 or more
         */
        int measures();

        /**
         * How many have a status.
         *
         * @return the numbers by status, unknown ones included; a status without a measure is left out
         */
        Map<MeasureStatus, Integer> byStatus();

        /**
         * How many are reported without a status.
         *
         * @return 0 or more
         */
        int withoutStatus();

        /**
         * How many are not in the report.
         *
         * @return 0 or more
         */
        int notReported();

        /**
         * How many are reported more than once with different statuses.
         *
         * @return 0 or more
         */
        int contradictory();

        /**
         * How many have a status.
         *
         * @param status the status
         * @return 0 or more
         */
        default int of(MeasureStatus status) {
            return byStatus().getOrDefault(status, 0);
        }

        /**
         * Counts some measures of a report.
         *
         * @param report the report
         * @param measures measures of its plan
         * @return the counts
         */
        static StatusCount of(MeasureReport report, List<Measure> measures) {
            int withoutStatus = 0;
            int notReported = 0;
            int contradictory = 0;
            Map<MeasureStatus, Integer> byStatus = new LinkedHashMap<>();
            for (Measure measure : measures) {
                Set<Optional<MeasureStatus>> statuses = report.progressOf(measure.number()).stream()
                        .map(MeasureProgress::status)
                        .collect(Collectors.toSet());
                if (statuses.isEmpty()) {
                    notReported++;
                } else if (statuses.size() > 1) {
                    contradictory++;
                } else if (statuses.contains(Optional.<MeasureStatus>empty())) {
                    withoutStatus++;
                } else {
                    byStatus.merge(statuses.iterator().next().orElseThrow(), 1, Integer::sum);
                }
            }
            return ImmutableStatusCount.of(measures.size(), byStatus, withoutStatus, notReported, contradictory);
        }
    }
}
