package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.plan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedMeasure;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.DraftMeasure;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan that ita4j made, as plain text or as Markdown: a draft with what each measure can win, or what an earlier plan
 * left unfinished with what became of its items.
 *
 * <pre>{@code
 * StringWriter text = new StringWriter();
 * PlanReport.of(draft, catalog, Language.ENGLISH).writeText(text);
 * text.toString().contains("o12"); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanReport {
    /** Writes one plan on a page. */
    @FunctionalInterface
    private interface Content {
        void write(PlanReport report, Page page) throws IOException;
    }

    private final Messages messages;
    private final MeasureWords words;
    private final Content content;

    private PlanReport(Catalog catalog, Language language, Content content) {
        this.messages = Messages.in(language);
        this.words = new MeasureWords(catalog, messages);
        this.content = content;
    }

    /**
     * A report of a draft.
     *
     * @param draft the draft
     * @param catalog the criteria it was made with
     * @param language the language of the report
     * @return the report
     */
    public static PlanReport of(DraftPlan draft, Catalog catalog, Language language) {
        return new PlanReport(catalog, language, (report, page) -> report.writeDraft(draft, page));
    }

    /**
     * A report of a carried plan.
     *
     * @param plan the plan
     * @param catalog the criteria whose codes it uses now
     * @param language the language of the report
     * @return the report
     */
    public static PlanReport of(CarriedPlan plan, Catalog catalog, Language language) {
        return new PlanReport(catalog, language, (report, page) -> report.writeCarried(plan, page));
    }

    /**
     * Writes plain text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeText(Appendable out) throws IOException {
        content.write(this, new TextPage(out));
    }

    /**
     * Writes Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        content.write(this, new MarkdownPage(out));
    }

    private void writeDraft(DraftPlan draft, Page page) throws IOException {
        writeHead(draft.plan(), page);
        page.line(messages.text(Message.PLAN_DRAFT));
        writeUnjudged(draft.unknown(), page);
        int theme = 0;
        for (DraftMeasure measure : draft.measures()) {
            if (measure.theme().number() != theme) {
                theme = measure.theme().number();
                page.heading(words.theme(theme));
            }
            writeName(measure.measure(), page);
            page.entry(
                    1,
                    labelled(
                            Message.PLAN_TO_BE_WON,
                            messages.text(Message.POINTS, "points", Points.reported(measure.points()))));
            writeDetails(measure.measure(), page);
        }
    }

    private void writeUnjudged(List<NodeCode> unknown, Page page) throws IOException {
        if (!unknown.isEmpty()) {
            page.line(messages.text(Message.PLAN_UNJUDGED, "codes", CodeRanges.of(unknown)));
        }
    }

    private void writeCarried(CarriedPlan plan, Page page) throws IOException {
        writeHead(plan.plan(), page);
        page.heading(messages.text(Message.CARRIED, "count", plan.carried().size()));
        for (CarriedMeasure carried : plan.carried()) {
            writeName(carried.measure(), page);
            for (CarriedCause cause : carried.causes()) {
                page.entry(1, cause(cause));
            }
            writeDetails(carried.measure(), page);
        }
        if (!plan.left().isEmpty()) {
            page.heading(messages.text(Message.CARRIED_NOT, "count", plan.left().size()));
            for (Measure measure : plan.left()) {
                writeName(measure, page);
            }
        }
    }

    private void writeHead(MeasurePlan plan, Page page) throws IOException {
        page.line(words.planName(plan));
        page.line(plan.agency().map(Agency::name).orElseGet(() -> messages.text(Message.NO_AGENCY)));
        if (plan.resultYear().isPresent()) {
            page.line(messages.text(
                    Message.PLAN_ANSWERS, "year", plan.resultYear().get()));
        }
        if (plan.measures().isEmpty()) {
            page.line(messages.text(Message.PLAN_NO_MEASURES));
        }
    }

    private static void writeName(Measure measure, Page page) throws IOException {
        page.entry(0, measure.number() + " " + measure.title());
    }

    private void writeDetails(Measure measure, Page page) throws IOException {
        if (!measure.causes().isEmpty()) {
            page.entry(
                    1,
                    labelled(
                            Message.COLUMN_QUESTION,
                            measure.causes().stream().map(words::cause).collect(Collectors.joining("; "))));
        }
        writeIfThere(Message.COLUMN_FINDING, measure.finding(), page);
        if (!measure.steps().isEmpty()) {
            page.entry(1, labelled(Message.COLUMN_STEPS, ""));
            for (String step : measure.steps()) {
                page.entry(2, step);
            }
        }
        writeIfThere(Message.COLUMN_RESPONSIBLE, measure.responsibility().map(Responsibility::text), page);
        writeIfThere(Message.COLUMN_PLAN_PERIOD, measure.period().map(words::period), page);
        writeIfThere(Message.COLUMN_FOLLOW_UP, measure.followUp(), page);
    }

    private void writeIfThere(Message label, Optional<String> text, Page page) throws IOException {
        if (text.isPresent()) {
            page.entry(1, labelled(label, text.get()));
        }
    }

    private String labelled(Message label, String text) {
        return messages.text(label) + ": " + text;
    }

    /** What became of a cause: its new codes, or that there are none. */
    private String cause(CarriedCause cause) {
        String before = cause.before().code().code();
        String relation =
                cause.relation().map(found -> messages.words(found.label())).orElse("");
        if (cause.now().isEmpty()) {
            return relation.isEmpty()
                    ? messages.text(Message.CARRIED_CAUSE_LOST, "before", before)
                    : messages.text(Message.CARRIED_CAUSE_LOST_BY, "before", before, "relation", relation);
        }
        String now = cause.now().stream().map(NodeCode::code).collect(Collectors.joining(", "));
        return relation.isEmpty()
                ? messages.text(Message.CARRIED_CAUSE, "before", before, "now", now)
                : messages.text(Message.CARRIED_CAUSE_BY, "before", before, "now", now, "relation", relation);
    }
}
