package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.ReportRound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report in the making: a plan, and the progress entered against it so far.
 *
 * <pre>{@code
 * ReportDraft firstHalf = ReportDraft.of(plan, ReportRound.FIRST_HALF)
 *         .with(MeasureProgress.builder().measure("1.1").status(MeasureStatus.DONE).build());
 * firstHalf.open().stream().map(Measure::number).toList(); // [3.1, 4.1, 5.1]
 *
 * // the year's report starts from what the first six months told
 * ReportDraft fullYear = ReportDraft.after(firstHalf.report());
 * fullYear.report().round(); // full-year
 * }</pre>
 *
 * <p>Each measure has at most one entry; a measure without one is missing from the report, which is not the same as not
 * started. Immutable and thread-safe.
 */
public final class ReportDraft {
    private final MeasureReport empty;
    private final Map<String, MeasureProgress> progress;

    private ReportDraft(MeasureReport empty, Map<String, MeasureProgress> progress) {
        this.empty = empty;
        this.progress = progress;
    }

    /**
     * A report without any progress.
     *
     * @param plan the plan reported on
     * @param round the reporting round
     * @return the draft
     */
    public static ReportDraft of(MeasurePlan plan, ReportRound round) {
        return new ReportDraft(MeasureReport.builder().plan(plan).round(round).build(), Map.of());
    }

    /**
     * A report for the full year that starts from an earlier one of the same plan. Progress on single items and the limits
     * met are taken over too.
     *
     * @param earlier the earlier report, mostly of the first six months
     * @return the draft
     * @throws IllegalArgumentException if the earlier report mentions a measure twice, or of one that its plan lacks
     */
    public static ReportDraft after(MeasureReport earlier) {
        Objects.requireNonNull(earlier, "earlier");
        MeasureReport empty = MeasureReport.builder()
                .like(earlier)
                .round(ReportRound.FULL_YEAR)
                .progress(List.of())
                .build();
        ReportDraft draft = new ReportDraft(empty, Map.of());

        for (MeasureProgress entry : earlier.progress()) {
            if (draft.progress.containsKey(entry.measure())) {
                throw new IllegalArgumentException("The report mentions measure " + entry.measure()
                        + " more than once: leave one entry, then go on.");
            }
            draft = draft.with(entry);
        }
        return draft;
    }

    /**
     * The report with the progress of a measure, in place of what was entered for it before.
     *
     * @param entry the progress
     * @return the draft
     * @throws IllegalArgumentException if the plan has no such measure
     */
    public ReportDraft with(MeasureProgress entry) {
        if (empty.plan().measure(entry.measure()).isEmpty()) {
            List<String> numbers =
                    empty.plan().measures().stream().map(Measure::number).toList();
            throw new IllegalArgumentException("The plan for " + empty.plan().fiscalYear() + " has no measure "
                    + entry.measure() + ": it has " + String.join(", ", numbers) + ".");
        }
        Map<String, MeasureProgress> more = new LinkedHashMap<>(progress);
        more.put(entry.measure(), entry);
        return new ReportDraft(empty, more);
    }

    /**
     * The measures of which nothing has been entered yet.
     *
     * @return the measures in the order of the plan
     */
    public List<Measure> open() {
        return empty.plan().measures().stream()
                .filter(measure -> !progress.containsKey(measure.number()))
                .toList();
    }

    /**
     * The report as far as it goes.
     *
     * @return the report, its entries in the order of the plan
     */
    public MeasureReport report() {
        List<MeasureProgress> entries = empty.plan().measures().stream()
                .flatMap(measure -> Optional.ofNullable(progress.get(measure.number())).stream())
                .toList();
        return MeasureReport.builder().like(empty).progress(entries).build();
    }
}
