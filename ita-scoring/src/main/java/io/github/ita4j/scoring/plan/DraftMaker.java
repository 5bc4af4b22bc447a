package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.DraftPlan.DraftMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one draft. */
record DraftMaker(MeasureTriggers triggers, Language language, FiscalYear year, Catalog criteria, CodeCarrier carrier) {
    DraftPlan draft() {
        List<CarriedCause> calling = calling();
        Map<NodeCode, List<CarriedCause>> answers = new HashMap<>();
        calling.forEach(cause -> cause.now()
                .forEach(now ->
                        answers.computeIfAbsent(now, c -> new ArrayList<>()).add(cause)));
        List<DraftMeasure> measures = new ArrayList<>();
        for (ImprovementTheme theme : criteria.themes()) {
            measures.addAll(numbered(theme, wanted(theme, answers)));
        }
        Assessment assessment = triggers.assessment();
        MeasurePlan plan = MeasurePlan.builder()
                .agency(assessment.agency())
                .fiscalYear(year)
                .resultYear(triggers.catalog().fiscalYear())
                .criteriaYear(criteria.fiscalYear())
                .measures(measures.stream().map(DraftMeasure::measure).toList())
                .build();
        List<CarriedCause> withdrawn =
                calling.stream().filter(cause -> cause.now().isEmpty()).toList();
        return ImmutableDraftPlan.of(
                assessment.catalog(),
                criteria,
                plan,
                measures,
                unknown(assessment),
                assessment.discrepancies(),
                follows(),
                withdrawn);
    }

    private Map<NodeCode, NodeCode> follows() {
        Map<NodeCode, NodeCode> follows = new LinkedHashMap<>();
        triggers.gaps()
                .gaps()
                .forEach(gap -> gap.followsFrom()
                        .ifPresent(from -> follows.put(gap.item().code(), from)));
        return follows;
    }

    /** What has no score, as far as a measure could be wanted for it, in the order of the criteria of the plan. */
    private List<NodeCode> unknown(Assessment assessment) {
        Set<NodeCode> codes = assessment.missing().stream()
                .filter(code -> triggers.surveyThreshold().isPresent()
                        || (code instanceof ItemCode item && item.instrument() == Instrument.OIT))
                .flatMap(code -> carrier.carry(code).stream())
                .collect(Collectors.toSet());
        return criteria.nodes().stream().filter(codes::contains).toList();
    }

    /** What in the result calls for a measure, with what stands for it in the criteria of the plan. */
    private List<CarriedCause> calling() {
        List<NodeCode> calling = new ArrayList<>();
        triggers.surveyIndicators().forEach(indicator -> calling.addAll(triggers.below(indicator)));
        triggers.gaps().gaps().forEach(gap -> calling.add(gap.item().code()));
        return calling.stream()
                .map(code -> carrier.carry(Cause.of(code, triggers.score(code).orElseThrow())))
                .toList();
    }

    /** A measure before it has its number. */
    private record Wanted(
            Measure.Builder measure, Fraction points, List<CarriedCause> answers, Optional<RequiredMeasure> required) {}

    private List<Wanted> wanted(ImprovementTheme theme, Map<NodeCode, List<CarriedCause>> answers) {
        List<Wanted> wanted = new ArrayList<>();
        for (CriteriaNode node : criteria.tree().all()) {
            if (node.code() instanceof IndicatorNumber && theme.indicators().contains(node.code())) {
                List<NodeCode> below = node.all().stream()
                        .map(CriteriaNode::code)
                        .filter(answers::containsKey)
                        .toList();
                if (!below.isEmpty()) {
                    wanted.add(answerSurvey(node, below, answers));
                }
            } else if (node.code() instanceof ItemCode item && answers.containsKey(item)) {
                criteria.requiredMeasure(item)
                        .filter(measure -> measure.themes().contains(theme))
                        .ifPresent(measure -> wanted.add(answer(node, measure, theme, to(item, answers))));
            }
        }
        // Stable, so that equal gains stay in the order of the catalogue.
        wanted.sort(Comparator.comparing(Wanted::points).reversed());
        return wanted;
    }

    private static List<DraftMeasure> numbered(ImprovementTheme theme, List<Wanted> wanted) {
        List<DraftMeasure> measures = new ArrayList<>();
        for (Wanted one : wanted) {
            Measure measure = one.measure()
                    .number(theme.number() + "." + (measures.size() + 1))
                    .theme(theme.number())
                    .build();
            measures.add(ImmutableDraftMeasure.of(measure, theme, one.points(), one.answers(), one.required()));
        }
        return measures;
    }

    /** What a survey needs is for the agency to find; the draft only says where and how much. */
    private Wanted answerSurvey(
            CriteriaNode indicator, List<NodeCode> below, Map<NodeCode, List<CarriedCause>> answers) {
        Map<NodeCode, Fraction> won = new LinkedHashMap<>();
        for (NodeCode code : below) {
            won.put(code, toBeWon(code, to(code, answers)));
        }
        List<NodeCode> ranked = below.stream()
                .sorted(Comparator.comparing((NodeCode code) -> won.getOrDefault(code, Fraction.ZERO))
                        .reversed())
                .toList();
        LocalizedText name = indicator.title().orElseThrow();
        String title = PlanWords.TEXTS.text(language, "draft.raise", "indicator", indicator.code(), "name", name);
        List<CarriedCause> answered =
                ranked.stream().flatMap(code -> to(code, answers).stream()).toList();
        Measure.Builder measure = Measure.builder()
                .title(title)
                .addAllCauses(ranked.stream()
                        .map(code -> cause(code, to(code, answers)))
                        .toList())
                .addAllSteps(samples(indicator))
                .period(TargetCriteria.period(
                        PlanWords.TEXTS.text(language, "draft.whole-year"), year.asPeriod(), year));
        Fraction points = won.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return new Wanted(measure, points, answered, Optional.empty());
    }

    /** How many must answer, which is known for some kinds of agency. */
    private List<String> samples(CriteriaNode indicator) {
        Optional<String> kind = triggers.assessment().agency().flatMap(Agency::kind);
        return Stream.concat(
                        indicator.parent().stream(),
                        indicator.parent().stream().flatMap(above -> above.parts().stream()))
                .flatMap(survey -> kind.flatMap(known -> criteria.leastSample(survey.code(), known)).stream())
                .map(sample -> TargetCriteria.marked(
                        PlanWords.TEXTS.both(
                                "draft.sample", Map.of("survey", sample.survey(), "respondents", sample.respondents())),
                        sample.evidence(),
                        language))
                .toList();
    }

    private Wanted answer(
            CriteriaNode item, RequiredMeasure required, ImprovementTheme theme, List<CarriedCause> answers) {
        List<Topic> topics = required.topics().stream()
                .filter(topic -> topic.theme().equals(theme))
                .toList();
        DuePart due = topics.stream()
                .map(Topic::due)
                .min(Comparator.comparing(
                        part -> TargetCriteria.due(part, criteria, year).endDate()))
                .orElseThrow();
        List<String> owners = topics.stream()
                .map(topic -> topic.owner().name().in(language))
                .distinct()
                .toList();
        Measure.Builder measure = Measure.builder()
                .title(topics.stream()
                        .map(topic -> topic.remedy().in(language))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .addCauses(cause(item.code(), answers))
                .addAllSteps(required.elements().stream()
                        .map(element -> TargetCriteria.step(element, criteria.fiscalYear(), year, language))
                        .toList())
                .responsibility(Responsibility.builder()
                        .text(String.join(" / ", owners))
                        .units(owners)
                        .everyUnit(false)
                        .build())
                .period(TargetCriteria.period(due.label().in(language), TargetCriteria.due(due, criteria, year), year));
        return new Wanted(measure, item.points(), answers, Optional.of(required));
    }

    private static List<CarriedCause> to(NodeCode code, Map<NodeCode, List<CarriedCause>> answers) {
        return answers.getOrDefault(code, List.of());
    }

    /** A cause under its code in the criteria of the plan, with the score where that is of this very thing. */
    private Cause cause(NodeCode code, List<CarriedCause> answers) {
        boolean one = answers.size() == 1 && carrier.madeFrom(code).size() <= 1 && isCarriedWhole(code, answers.get(0));
        Cause.Builder cause = Cause.builder().code(code);
        return one ? cause.score(answers.get(0).before().score()).build() : cause.build();
    }

    private static boolean isCarriedWhole(NodeCode code, CarriedCause answer) {
        return answer.now().equals(List.of(code)) && answer.before().code().getClass() == code.getClass();
    }

    /**
     * What raising all that stands for a node to 100 would win. A question of which only the indicator is known later counts with
     * its share of that indicator.
     */
    private Fraction toBeWon(NodeCode code, List<CarriedCause> answers) {
        Fraction sum = Fraction.ZERO;
        for (CarriedCause answer : answers) {
            CriteriaNode before =
                    triggers.catalog().node(answer.before().code()).orElseThrow();
            Fraction lacking = Score.MAX
                    .value()
                    .minus(answer.before().score().orElseThrow().value())
                    .dividedBy(Score.MAX.value());
            Fraction share = before.code().getClass() == code.getClass() ? Fraction.ONE : before.share();
            sum = sum.plus(lacking.times(share));
        }
        return criteria.node(code).orElseThrow().points().times(sum.min(Fraction.ONE));
    }
}
