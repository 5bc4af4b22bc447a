package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
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

/**
 * A plan that ita4j made: a draft with what each measure can win, or what an earlier plan left unfinished with what became
 * of its items.
 */
record PlanPage(MeasurePlan plan, MeasureWords words, Messages messages, Outline outline) implements Subject {
    private static PlanPage of(MeasurePlan plan, Catalog catalog, Messages messages) {
        return new PlanPage(plan, new MeasureWords(catalog, messages), messages, new Outline());
    }

    static PlanPage of(DraftPlan draft, Messages messages) {
        PlanPage page = of(draft.plan(), draft.criteria(), messages);
        page.writeDraft(draft);
        return page;
    }

    static PlanPage of(CarriedPlan plan, Catalog catalog, Messages messages) {
        PlanPage page = of(plan.plan(), catalog, messages);
        page.writeCarried(plan);
        return page;
    }

    @Override
    public PageView page() {
        return outline.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("plan", List.of(new MeasureTables(words, messages).plan(plan)));
    }

    private void writeDraft(DraftPlan draft) {
        writeHead();
        outline.line(messages.text("plan-draft"));
        messages.ranges("plan-unjudged", "codes", draft.unknown()).ifPresent(outline::line);
        outline.discrepancies(messages, draft.discrepancies());
        int theme = 0;
        for (DraftMeasure measure : draft.measures()) {
            if (measure.theme().number() != theme) {
                theme = measure.theme().number();
                outline.heading(words.theme(theme));
            }
            outline.entry(name(measure.measure()));
            outline.entry(1, messages.labelled("plan-to-be-won", messages.points(measure.points())));
            for (CarriedCause answer : measure.answers()) {
                NodeCode zero = answer.before().code();
                Optional.ofNullable(draft.follows().get(zero))
                        .ifPresent(from -> outline.entry(
                                1, zero.code() + ": " + messages.text("explain-follows", "from", from.code())));
                if (!answer.now().equals(List.of(answer.before().code()))) {
                    outline.entry(1, cause(answer));
                }
            }
            writeDetails(measure.measure());
        }
        outline.section(messages.text("withdrawn", "what", draft.withdrawn().size()), draft.withdrawn(), this::cause);
    }

    private void writeCarried(CarriedPlan plan) {
        writeHead();
        outline.heading(messages.text("carried", "count", plan.carried().size()));
        plan.carried().forEach(carried -> {
            writeCauses(carried);
            writeDetails(carried.measure());
        });
        if (!plan.withdrawn().isEmpty()) {
            outline.heading(messages.text("withdrawn", "what", plan.withdrawn().size()));
            plan.withdrawn().forEach(this::writeCauses);
        }
        outline.section(messages.text("carried-not", "count", plan.left().size()), plan.left(), PlanPage::name);
    }

    private void writeCauses(CarriedMeasure carried) {
        outline.entry(name(carried.measure()));
        outline.entries(1, carried.causes(), this::cause);
    }

    private void writeHead() {
        outline.line(words.planName(plan));
        outline.line(messages.agency(plan.agency()));
        plan.resultYear().ifPresent(year -> outline.line(messages.text("plan-answers", "year", year)));
        words.criteria(plan).ifPresent(outline::line);
        if (plan.measures().isEmpty()) {
            outline.line(messages.text("plan-no-measures"));
        }
    }

    private static String name(Measure measure) {
        return measure.number() + " " + measure.title();
    }

    private void writeDetails(Measure measure) {
        new MeasureTables(words, messages)
                .columns()
                .without(List.of("column-number", "column-theme", "column-measure"))
                .write(measure, 1, outline);
    }

    /** What became of a cause: its new codes, or that there are none. */
    private String cause(CarriedCause cause) {
        return messages.with("before", cause.before().code())
                .with("now", cause.now())
                .with("relation", cause.relation().map(found -> messages.words(found.label())))
                .text(cause.now().isEmpty() ? "carried-cause-lost" : "carried-cause");
    }
}
