package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.plan.PlanFinding;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportFinding;
import io.github.ita4j.scoring.plan.ReportReview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan or a report on measures lacks, as plain text or as Markdown; of a report also how many measures have which
 * status, by theme and by unit.
 *
 * <pre>{@code
 * MeasurePlan plan = draft.plan();
 * PlanReview review = MeasurePlanner.of(scorer).review(plan, assessment);
 * PlanReviewReport.of(plan, review, catalog, Language.ENGLISH).writeText(System.out);
 *
 * StringWriter text = new StringWriter();
 * MeasureReport report = ReportDraft.of(plan, ReportRound.FIRST_HALF).report();
 * PlanReviewReport.of(report, ReportReview.of(report), catalog.themes(), Language.ENGLISH).writeText(text);
 * text.toString().contains("Measure 1.1 is not reported."); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanReviewReport {
    private final Messages messages;
    private final List<String> head;
    private final List<LocalizedText> findings;
    private final List<String> counts;

    private PlanReviewReport(Messages messages, List<String> head, List<LocalizedText> findings, List<String> counts) {
        this.messages = messages;
        this.head = head;
        this.findings = findings;
        this.counts = counts;
    }

    /**
     * A report of what a plan leaves open.
     *
     * @param plan the plan
     * @param review what was found in it
     * @param catalog the criteria of the result it was held against
     * @param language the language of the report
     * @return the report
     */
    public static PlanReviewReport of(MeasurePlan plan, PlanReview review, Catalog catalog, Language language) {
        Messages messages = Messages.in(language);
        List<String> head = new ArrayList<>();
        head.add(new MeasureWords(catalog, messages).planName(plan));
        head.add(agency(plan, messages));
        head.add(new ReportFrame(catalog, messages).head());
        return new PlanReviewReport(
                messages,
                head,
                review.findings().stream().map(PlanFinding::text).toList(),
                List.of());
    }

    /**
     * A report of what a report on measures lacks.
     *
     * @param report the report on measures
     * @param review what was found in it
     * @param themes the themes by which the measures are grouped; one that is not among them is shown by its number
     * @param language the language of the report
     * @return the report
     */
    public static PlanReviewReport of(
            MeasureReport report, ReportReview review, List<ImprovementTheme> themes, Language language) {
        Messages messages = Messages.in(language);
        SummaryTables summaries = new SummaryTables(themes, messages);
        List<String> counts = new ArrayList<>();
        counts.add(summaries.counts(report));
        counts.addAll(summaries.countsByGroup(report));
        return new PlanReviewReport(
                messages,
                List.of(messages.reportName(report), agency(report.plan(), messages)),
                review.findings().stream().map(ReportFinding::text).toList(),
                counts);
    }

    private static String agency(MeasurePlan plan, Messages messages) {
        Optional<Agency> agency = plan.agency();
        return agency.map(Agency::name).orElseGet(() -> messages.text(Message.NO_AGENCY));
    }

    /**
     * Writes plain text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeText(Appendable out) throws IOException {
        write(new TextPage(out));
    }

    /**
     * Writes Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        write(new MarkdownPage(out));
    }

    private void write(Page page) throws IOException {
        for (String line : head) {
            page.line(line);
        }
        if (findings.isEmpty()) {
            page.line(messages.text(Message.FINDINGS_NONE));
        } else {
            page.heading(messages.text(Message.FINDINGS, "count", findings.size()));
            for (LocalizedText finding : findings) {
                page.entry(0, messages.words(finding));
            }
        }
        if (!counts.isEmpty()) {
            page.heading(messages.text(Message.SUMMARY));
            for (String count : counts) {
                page.entry(0, count);
            }
        }
    }
}
