package io.github.ita4j.scoring.plan;

import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.DONE_WITHOUT_OUTCOME;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.DONE_WITHOUT_RESULT;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.NOT_REPORTED;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.REASON_MISSING;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.REPORTED_AGAIN;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.STATUS_MISSING;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.UNKNOWN_MEASURE;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.UNKNOWN_STATUS;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.PeriodText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report lacks: each measure of the plan is to be reported once, with results and outcome where it is done, with a
 * reason where it is not.
 *
 * <pre>{@code
 * ReportReview review = ReportReview.of(report);
 * review.complete(); // false
 * review.findings().stream().map(ReportReview.ReportFinding::kind).toList();
 * // [REASON_MISSING, DONE_WITHOUT_RESULT, DONE_WITHOUT_OUTCOME, NOT_REPORTED, NOT_REPORTED]
 * }</pre>
 *
 * <p>In the report of the first six months a measure under way needs no reason, nor one not started whose period has not
 * begun by then. Immutable and thread-safe.
 */
public final class ReportReview {
    private final List<ReportFinding> findings;

    private ReportReview(List<ReportFinding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Reviews a report.
     *
     * @param report the report
     * @return the review
     */
    public static ReportReview of(MeasureReport report) {
        List<ReportFinding> findings = new ArrayList<>();
        for (Measure measure : report.plan().measures()) {
            List<MeasureProgress> entries = report.progressOf(measure.number());
            if (entries.isEmpty()) {
                findings.add(finding(NOT_REPORTED, measure.number()));
            }
            if (entries.size() > 1) {
                findings.add(finding(REPORTED_AGAIN, measure.number(), "times", entries.size()));
            }
            entries.forEach(entry -> check(report, measure, entry, findings));
        }
        for (MeasureProgress entry : report.progress()) {
            if (report.plan().measure(entry.measure()).isEmpty()) {
                findings.add(finding(UNKNOWN_MEASURE, entry.measure()));
            }
        }
        return new ReportReview(findings);
    }

    private static void check(
            MeasureReport report, Measure measure, MeasureProgress entry, List<ReportFinding> findings) {
        String number = measure.number();
        if (entry.status().isEmpty()) {
            findings.add(finding(STATUS_MISSING, number));
            return;
        }
        MeasureStatus status = entry.status().get();
        if (!status.isKnown()) {
            findings.add(finding(UNKNOWN_STATUS, number, "status", status));
        } else if (status.equals(MeasureStatus.DONE)) {
            if (entry.results().isEmpty()) {
                findings.add(finding(DONE_WITHOUT_RESULT, number));
            }
            if (entry.outcome().isEmpty()) {
                findings.add(finding(DONE_WITHOUT_OUTCOME, number));
            }
        } else if (entry.reason().isEmpty() && needsReason(report, measure, status)) {
            findings.add(finding(REASON_MISSING, number));
        }
    }

    private static boolean needsReason(MeasureReport report, Measure measure, MeasureStatus status) {
        if (!report.round().equals(ReportRound.FIRST_HALF)) {
            return true;
        }
        return status.equals(MeasureStatus.NOT_STARTED) && !beginsLater(report, measure);
    }

    private static boolean beginsLater(MeasureReport report, Measure measure) {
        Optional<FiscalPeriod> covered = report.period();
        Optional<FiscalPeriod> planned = measure.period().flatMap(PeriodText::period);
        return covered.isPresent()
                && planned.isPresent()
                && planned.get().startDate().isAfter(covered.get().endDate());
    }

    private static ReportFinding finding(ReportFinding.Kind kind, String number, Object... namesAndValues) {
        Map<String, Object> values = Texts.values(namesAndValues);
        values.put("measure", number);
        return ImmutableReportFinding.of(kind, number, PlanWords.TEXTS.both(Texts.key(kind), values));
    }

    /**
     * What the report lacks.
     *
     * @return the findings measure by measure in the order of the plan, then on measures that the plan does not have
     */
    public List<ReportFinding> findings() {
        return findings;
    }

    /**
     * Whether nothing is lacking.
     *
     * @return true if there is no finding
     */
    public boolean complete() {
        return findings.isEmpty();
    }

    /**
     * One thing that a report lacks.
     *
     * <pre>{@code
     * ReportReview.ReportFinding finding = ReportReview.of(report).findings().get(0);
     * finding.kind() == ReportReview.ReportFinding.Kind.REASON_MISSING; // true
     * finding.measure(); // 1.1
     * finding.text().in(Language.ENGLISH); // Measure 1.1 is not done, and no reason is given.
     * }</pre>
     *
     * <p>Code acts on the kind, people read the text.
     */
    @Value.Immutable
    @ValueStyle
    public interface ReportFinding extends JsonObject {
        /** What is lacking. */
        enum Kind {
            /** A measure of the plan is not in the report. */
            NOT_REPORTED,
            /** A measure has more than one entry. */
            REPORTED_AGAIN,
            /** The report has an entry on a measure that the plan does not have. */
            UNKNOWN_MEASURE,
            /** The entry does not say how far the measure has come. */
            STATUS_MISSING,
            /** The entry has a status that this version does not know. */
            UNKNOWN_STATUS,
            /** The measure is done, but the entry does not say what was done. */
            DONE_WITHOUT_RESULT,
            /** The measure is done, but the entry does not say what came of it. */
            DONE_WITHOUT_OUTCOME,
            /** The measure is not done, and the entry does not say why. */
            REASON_MISSING
        }

        /**
         * What is lacking.
         *
         * @return the kind
         */
        Kind kind();

        /**
         * The measure it is about.
         *
         * @return its number
         */
        String measure();

        /**
         * The finding in words.
         *
         * @return a sentence
         */
        LocalizedText text();
    }
}
