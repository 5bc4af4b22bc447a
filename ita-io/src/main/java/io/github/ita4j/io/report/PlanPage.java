package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedMeasure;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.DraftPlan.DraftMeasure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan that ita4j made: a draft with what each measure can win, or what an earlier plan left unfinished with what became
 * of its items.
 */
final class PlanPage implements Subject {
    private final MeasurePlan plan;
    private final MeasureTables tables;
    private final Messages messages;
    private final MeasureWords words;
    private final Outline page = new Outline();

    private PlanPage(MeasurePlan plan, Catalog catalog, Messages messages) {
        this.plan = plan;
        this.tables = new MeasureTables(catalog, messages);
        this.messages = messages;
        this.words = new MeasureWords(catalog, messages);
    }

    static PlanPage of(DraftPlan draft, Messages messages) {
        PlanPage page = new PlanPage(draft.plan(), draft.criteria(), messages);
        page.writeDraft(draft);
        return page;
    }

    static PlanPage of(CarriedPlan plan, Catalog catalog, Messages messages) {
        PlanPage page = new PlanPage(plan.plan(), catalog, messages);
        page.writeCarried(plan);
        return page;
    }

    @Override
    public PageView page() {
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("plan", List.of(tables.plan(plan)));
    }

    private void writeDraft(DraftPlan draft) {
        writeHead(draft.plan());
        page.line(messages.text("plan-draft"));
        writeUnjudged(draft.unknown());
        new DiscrepancyLines(messages).write(draft.discrepancies(), page);
        int theme = 0;
        for (DraftMeasure measure : draft.measures()) {
            if (measure.theme().number() != theme) {
                theme = measure.theme().number();
                page.heading(words.theme(theme));
            }
            writeName(measure.measure());
            page.entry(
                    1,
                    labelled("plan-to-be-won", messages.text("points", "points", Points.reported(measure.points()))));
            for (CarriedCause answer : measure.answers()) {
                NodeCode zero = answer.before().code();
                Optional.ofNullable(draft.follows().get(zero))
                        .ifPresent(from -> page.entry(
                                1, zero.code() + ": " + messages.text("explain-follows", "from", from.code())));
                if (!answer.now().equals(List.of(answer.before().code()))) {
                    page.entry(1, cause(answer));
                }
            }
            writeDetails(measure.measure());
        }
        if (!draft.withdrawn().isEmpty()) {
            page.heading(messages.text("withdrawn", "what", draft.withdrawn().size()));
            draft.withdrawn().forEach(cause -> page.entry(0, cause(cause)));
        }
    }

    private void writeUnjudged(List<NodeCode> unknown) {
        if (!unknown.isEmpty()) {
            page.line(messages.text("plan-unjudged", "codes", CodeRanges.of(unknown)));
        }
    }

    private void writeCarried(CarriedPlan plan) {
        writeHead(plan.plan());
        page.heading(messages.text("carried", "count", plan.carried().size()));
        for (CarriedMeasure carried : plan.carried()) {
            writeName(carried.measure());
            carried.causes().forEach(cause -> page.entry(1, cause(cause)));
            writeDetails(carried.measure());
        }
        if (!plan.withdrawn().isEmpty()) {
            page.heading(messages.text("withdrawn", "what", plan.withdrawn().size()));
            for (CarriedMeasure carried : plan.withdrawn()) {
                writeName(carried.measure());
                carried.causes().forEach(cause -> page.entry(1, cause(cause)));
            }
        }
        if (!plan.left().isEmpty()) {
            page.heading(messages.text("carried-not", "count", plan.left().size()));
            plan.left().forEach(measure -> writeName(measure));
        }
    }

    private void writeHead(MeasurePlan plan) {
        page.line(words.planName(plan));
        page.line(plan.agency().map(Agency::name).orElseGet(() -> messages.text("no-agency")));
        if (plan.resultYear().isPresent()) {
            page.line(messages.text("plan-answers", "year", plan.resultYear().get()));
        }
        words.criteria(plan).ifPresent(page::line);
        if (plan.measures().isEmpty()) {
            page.line(messages.text("plan-no-measures"));
        }
    }

    private void writeName(Measure measure) {
        page.entry(0, measure.number() + " " + measure.title());
    }

    private void writeDetails(Measure measure) {
        writeList("column-causes", measure.causes().stream().map(words::cause).toList());
        writeIfThere("column-finding", measure.finding());
        writeList("column-steps", measure.steps());
        writeIfThere("column-responsible", measure.responsibility().map(Responsibility::text));
        writeIfThere("column-plan-period", measure.period().map(words::period));
        writeIfThere("column-follow-up", measure.followUp());
    }

    private void writeList(String label, List<String> entries) {
        if (!entries.isEmpty()) {
            page.entry(1, labelled(label, ""));
            entries.forEach(entry -> page.entry(2, entry));
        }
    }

    private void writeIfThere(String label, Optional<String> text) {
        if (text.isPresent()) {
            page.entry(1, labelled(label, text.get()));
        }
    }

    private String labelled(String label, String text) {
        return messages.text(label) + ": " + text;
    }

    /** What became of a cause: its new codes, or that there are none. */
    private String cause(CarriedCause cause) {
        String before = cause.before().code().code();
        String relation =
                cause.relation().map(found -> messages.words(found.label())).orElse("");
        if (cause.now().isEmpty()) {
            return relation.isEmpty()
                    ? messages.text("carried-cause-lost", "before", before)
                    : messages.with("before", before).with("relation", relation).text("carried-cause-lost-by");
        }
        String now = cause.now().stream().map(NodeCode::code).collect(Collectors.joining(", "));
        return relation.isEmpty()
                ? messages.with("before", before).with("now", now).text("carried-cause")
                : messages.with("before", before)
                        .with("now", now)
                        .with("relation", relation)
                        .text("carried-cause-by");
    }
}
