package io.github.ita4j.scoring.plan;

import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.DOUBTFUL_CAUSE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.GAP_WITHOUT_MEASURE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.LOW_SCORE_WITHOUT_MEASURE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.MEASURE_WITHOUT_GAP;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.OWNER_MISSING;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_AFTER_DUE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_MISSING;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_OUTSIDE_YEAR;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_UNREADABLE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.UNKNOWN_CAUSE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.UNKNOWN_THEME;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.plan.PlanReview.PlanFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one plan against one result. */
final class PlanCheck {
    /** The criteria whose codes the plan uses. */
    private final Catalog catalog;

    private final MeasurePlan plan;
    private final MeasureTriggers triggers;
    private final CodeCarrier carrier;
    private final List<PlanFinding> findings = new ArrayList<>();

    PlanCheck(Catalog catalog, MeasurePlan plan, MeasureTriggers triggers) {
        this.catalog = catalog;
        this.plan = plan;
        this.triggers = triggers;
        this.carrier = CodeCarrier.between(triggers.catalog(), catalog);
    }

    PlanReview review() {
        checkThatAllIsAnswered();
        plan.measures().forEach(this::check);
        return PlanReview.of(triggers.catalog().stamp(), findings);
    }

    private void checkThatAllIsAnswered() {
        Set<NodeCode> answered = plan.measures().stream()
                .flatMap(measure -> measure.causes().stream())
                .map(Cause::code)
                .collect(Collectors.toSet());
        for (CriteriaNode indicator : triggers.surveyIndicators()) {
            for (NodeCode code : triggers.below(indicator)) {
                if (!isAnswered(code, answered)) {
                    BigDecimal score = triggers.score(code).orElseThrow().reported();
                    add(LOW_SCORE_WITHOUT_MEASURE, Optional.empty(), Optional.of(code), Map.of("score", score));
                }
            }
        }
        for (Gap gap : triggers.gaps().gaps()) {
            ItemCode code = gap.item().code();
            if (!isAnswered(code, answered)) {
                add(GAP_WITHOUT_MEASURE, Optional.empty(), Optional.of(code), Map.of());
            }
        }
    }

    private void check(Measure measure) {
        measure.causes().forEach(cause -> check(measure, cause));
        if (measure.causes().stream().map(Cause::code).noneMatch(this::callsForAMeasure)) {
            add(MEASURE_WITHOUT_GAP, measure, Map.of());
        }
        measure.theme()
                .filter(number -> catalog.themes().stream().noneMatch(theme -> theme.number() == number))
                .ifPresent(number -> add(UNKNOWN_THEME, measure, Map.of("theme", number)));
        checkPeriod(measure);
        if (measure.responsibility().isEmpty()) {
            add(OWNER_MISSING, measure, Map.of());
        }
    }

    private void check(Measure measure, Cause cause) {
        if (!catalog.contains(cause.code())) {
            add(UNKNOWN_CAUSE, Optional.of(measure), Optional.of(cause.code()), Map.of());
        }
        cause.doubt()
                .map(doubt -> Map.of("doubt", doubt))
                .ifPresent(doubt -> add(DOUBTFUL_CAUSE, Optional.of(measure), Optional.of(cause.code()), doubt));
    }

    /** Whether a node, or anything below it, is a zero or a survey score to be raised. */
    private boolean callsForAMeasure(NodeCode code) {
        Score limit = triggers.surveyThreshold().orElse(Score.MAX);
        return triggers.gaps().gaps().stream()
                        .flatMap(gap -> carrier.carry(gap.item().code()).stream())
                        .anyMatch(zero -> isWithin(zero, code))
                || triggers.surveyIndicators().stream()
                        .flatMap(indicator -> triggers.below(indicator, limit).stream())
                        .flatMap(low -> carrier.carry(low).stream())
                        .anyMatch(low -> isWithin(low, code) || isWithin(code, low));
    }

    /** Whether all that stands for a code in the criteria of the plan is answered. What was withdrawn needs no answer. */
    private boolean isAnswered(NodeCode code, Set<NodeCode> answered) {
        return carrier.carry(code).stream().allMatch(now -> answered.stream().anyMatch(named -> isWithin(now, named)));
    }

    /** Whether a node is another one or stands below it. */
    private boolean isWithin(NodeCode code, NodeCode group) {
        return code.equals(group)
                || catalog.node(code).filter(node -> node.isBelow(group)).isPresent();
    }

    private void checkPeriod(Measure measure) {
        if (measure.period().isEmpty()) {
            add(PERIOD_MISSING, measure, Map.of());
            return;
        }
        PeriodText text = measure.period().get();
        if (text.period().isEmpty()) {
            add(PERIOD_UNREADABLE, measure, Map.of("period", text.text()));
            return;
        }
        FiscalPeriod period = text.period().get();
        if (!period.isWithin(plan.fiscalYear())) {
            add(PERIOD_OUTSIDE_YEAR, measure, Map.of("period", period));
        }
        for (Cause cause : measure.causes()) {
            firstTopicDueBefore(cause.code(), period)
                    .map(topic -> Map.of("period", period, "due", topic.due().label()))
                    .ifPresent(late -> add(PERIOD_AFTER_DUE, Optional.of(measure), Optional.of(cause.code()), late));
        }
    }

    private Optional<Topic> firstTopicDueBefore(NodeCode code, FiscalPeriod period) {
        return code instanceof ItemCode item
                ? catalog.item(item).stream()
                        .flatMap(found -> found.topics().stream())
                        .filter(topic -> period.startDate()
                                .isAfter(TargetCriteria.due(topic.due(), catalog, plan.fiscalYear())
                                        .endDate()))
                        .findFirst()
                : Optional.empty();
    }

    private void add(PlanFinding.Kind kind, Measure measure, Map<String, ?> values) {
        add(kind, Optional.of(measure), Optional.empty(), values);
    }

    private void add(PlanFinding.Kind kind, Optional<Measure> measure, Optional<NodeCode> node, Map<String, ?> values) {
        Optional<String> number = measure.map(Measure::number);
        Map<String, Object> all = Texts.values("measure", number, "node", node);
        all.put("criteria-year", catalog.fiscalYear());
        all.put("plan-year", plan.fiscalYear());
        all.putAll(values);
        findings.add(ImmutablePlanFinding.of(kind, number, node, PlanWords.TEXTS.both(Texts.key(kind), all)));
    }
}
