package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How many measures of a report have which status, each measure counted once in every row it belongs to. */
record SummaryTables(List<ImprovementTheme> themes, Messages messages) {
    private static final List<MeasureStatus> KNOWN =
            List.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE, MeasureStatus.DROPPED);

    /** All measures in one sentence. */
    String counts(MeasureReport report) {
        return counts(ReportSummary.of(report).all());
    }

    private String counts(StatusCount measures) {
        List<String> counts = new ArrayList<>();
        counted(measures).forEach((status, number) -> {
            int count = number.applyAsInt(measures);
            if (count > 0) {
                counts.add(messages.text("report-count", "status", status, "count", count));
            }
        });
        return messages.text("report-counts", "measures", measures.measures(), "counts", counts);
    }

    /** What is counted: the statuses that ita4j knows, others that there are, and what has none. */
    private Map<String, ToIntFunction<StatusCount>> counted(StatusCount measures) {
        Map<String, ToIntFunction<StatusCount>> counted = new LinkedHashMap<>();
        Stream.concat(KNOWN.stream(), measures.byStatus().keySet().stream())
                .forEach(status -> counted.put(messages.status(status), count -> count.of(status)));
        counted.put(messages.text("status-none"), StatusCount::withoutStatus);
        counted.put(messages.text("status-not-reported"), StatusCount::notReported);
        counted.put(messages.text("status-contradictory"), StatusCount::contradictory);
        return counted;
    }

    /** The counts of each theme and unit, in one sentence each. */
    List<String> countsByGroup(MeasureReport report) {
        return groups(ReportSummary.of(report)).entrySet().stream()
                .map(group -> messages.with("group", group.getKey())
                        .with("counts", counts(group.getValue()))
                        .text("summary-group"))
                .toList();
    }

    /** One row for all measures, one for each theme, and one for each responsible unit. */
    TableView table(MeasureReport report) {
        ReportSummary summary = ReportSummary.of(report);
        var columns = Columns.<Map.Entry<String, StatusCount>>ofLines(messages)
                .with("column-group", Map.Entry::getKey)
                .with("column-measures", group -> group.getValue().measures());
        counted(summary.all())
                .forEach((status, count) -> columns.titled(status, group -> count.applyAsInt(group.getValue())));
        Map.Entry<String, StatusCount> all = Map.entry(messages.text("summary-all"), summary.all());
        Stream<Map.Entry<String, StatusCount>> others = groups(summary).entrySet().stream();
        return columns.table(messages.text("summary"), 0, Stream.concat(Stream.of(all), others));
    }

    /** Themes and units, each by what it is called; nobody can give a unit the name of a theme. */
    private Map<String, StatusCount> groups(ReportSummary summary) {
        Map<String, StatusCount> groups = new LinkedHashMap<>();
        summary.byTheme().forEach((theme, count) -> groups.put(new GapLines(messages).theme(themes, theme), count));
        if (summary.withoutTheme().measures() > 0) {
            groups.put(messages.text("summary-no-theme"), summary.withoutTheme());
        }
        summary.byUnit().forEach((unit, count) -> groups.put(messages.text("summary-unit", "unit", unit), count));
        if (summary.withoutUnit().measures() > 0) {
            groups.put(messages.text("summary-no-unit"), summary.withoutUnit());
        }
        return groups;
    }
}
