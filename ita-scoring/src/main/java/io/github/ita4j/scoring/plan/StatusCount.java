package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many of some measures have which status. Every measure is counted once: under its status, or as without one, as not
 * reported, or as contradictory.
 *
 * <pre>{@code
 * StatusCount count = StatusCount.of(report, plan.measures());
 * count.measures(); // 4
 * count.of(MeasureStatus.DONE); // 1
 * count.notReported(); // 2
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface StatusCount extends JsonObject {
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
        return builder()
                .measures(measures.size())
                .byStatus(byStatus)
                .withoutStatus(withoutStatus)
                .notReported(notReported)
                .contradictory(contradictory)
                .build();
    }

    /**
     * A builder for counts.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatusCount}. */
    final class Builder extends ImmutableStatusCount.Builder {
        Builder() {}
    }

    /** Refuses numbers below 0, and counts that do not count every measure once. */
    @Value.Check
    default void check() {
        List<Integer> counts = Stream.concat(
                        byStatus().values().stream(), Stream.of(withoutStatus(), notReported(), contradictory()))
                .toList();
        if (counts.stream().anyMatch(count -> count < 0)
                || counts.stream().mapToLong(Integer::longValue).sum() != measures()) {
            throw new IllegalArgumentException("Status counts " + byStatus() + ", without status " + withoutStatus()
                    + ", not reported " + notReported() + ", contradictory " + contradictory()
                    + ": none is below 0, and they sum to the measures, " + measures() + ".");
        }
    }
}
