package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.DuePart;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.ThemeGaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one draft. */
final class DraftMaker {
    private static final LocalizedText THROUGH_THE_YEAR =
            LocalizedText.of("ตลอดปีงบประมาณ", "through the whole fiscal year");

    private final Scorer scorer;
    private final Language language;
    private final FiscalYear year;

    DraftMaker(Scorer scorer, Language language, FiscalYear year) {
        this.scorer = scorer;
        this.language = language;
        this.year = year;
    }

    DraftPlan draft(Assessment assessment, Needs needs) {
        List<DraftMeasure> measures = new ArrayList<>();
        for (ImprovementTheme theme : scorer.catalog().themes()) {
            measures.addAll(numbered(theme, wanted(theme, needs)));
        }
        return DraftPlan.builder()
                .catalog(assessment.catalog())
                .plan(MeasurePlan.builder()
                        .agency(assessment.agency())
                        .fiscalYear(year)
                        .resultYear(scorer.catalog().fiscalYear())
                        .measures(measures.stream().map(DraftMeasure::measure).toList())
                        .build())
                .measures(measures)
                .unknown(assessment.missing().stream()
                        .filter(code ->
                                isOfTheOit(code) || needs.surveyThreshold().isPresent())
                        .toList())
                .build();
    }

    /** A measure before it has its number. */
    private record Wanted(Measure.Builder measure, Fraction points, Optional<RequiredMeasure> required) {}

    private List<Wanted> wanted(ImprovementTheme theme, Needs needs) {
        List<Wanted> wanted = new ArrayList<>();
        for (CriteriaNode indicator : needs.surveyIndicators()) {
            List<NodeCode> below = needs.below(indicator);
            if (theme.indicators().contains(indicator.code()) && !below.isEmpty()) {
                wanted.add(answer(indicator, below, needs));
            }
        }
        needs.gaps().byTheme().stream()
                .filter(group -> group.theme().equals(theme))
                .map(ThemeGaps::gaps)
                .flatMap(List::stream)
                .map(gap -> answer(gap, theme))
                .forEach(wanted::add);
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
            measures.add(DraftMeasure.of(measure, theme, one.points(), one.required()));
        }
        return measures;
    }

    /** What a survey needs is for the agency to find; the draft only says where and how much. */
    private Wanted answer(CriteriaNode indicator, List<NodeCode> below, Needs needs) {
        List<NodeCode> ranked = below.stream()
                .sorted(Comparator.comparing((NodeCode code) -> toBeWon(code, needs))
                        .reversed())
                .toList();
        LocalizedText name = indicator.title().orElseThrow();
        LocalizedText title = LocalizedText.of(
                "ยกระดับผลการประเมินตัวชี้วัดที่ " + indicator.code() + " " + name.thai(),
                "Raise the result of indicator " + indicator.code() + ", " + name.in(Language.ENGLISH));
        Measure.Builder measure = Measure.builder()
                .title(title.in(language))
                .addAllCauses(ranked.stream().map(code -> cause(code, needs)).toList())
                .period(PeriodText.of(THROUGH_THE_YEAR.in(language), year.asPeriod()));
        Fraction points = ranked.stream().map(code -> toBeWon(code, needs)).reduce(Fraction.ZERO, Fraction::plus);
        return new Wanted(measure, points, Optional.empty());
    }

    private Wanted answer(Gap gap, ImprovementTheme theme) {
        List<Topic> topics = gap.measure().topics().stream()
                .filter(topic -> topic.theme().equals(theme))
                .toList();
        DuePart due = topics.stream()
                .map(Topic::due)
                .min(Comparator.comparing(part -> part.in(year).endDate()))
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
                .addCauses(Cause.of(gap.item().code(), Score.ZERO))
                .addAllSteps(gap.measure().elements().stream()
                        .map(element -> element.text().in(language))
                        .toList())
                .responsibility(Responsibility.builder()
                        .text(String.join(" / ", owners))
                        .units(owners)
                        .everyUnit(false)
                        .build())
                .period(PeriodText.of(due.label().in(language), due.in(year)));
        return new Wanted(measure, gap.points(), Optional.of(gap.measure()));
    }

    private static Cause cause(NodeCode code, Needs needs) {
        return Cause.of(code, needs.score(code).orElseThrow());
    }

    private Fraction toBeWon(NodeCode code, Needs needs) {
        Fraction lacking =
                Score.MAX.value().minus(needs.score(code).orElseThrow().value());
        return scorer.form().points(code).times(lacking).dividedBy(Score.MAX.value());
    }

    private static boolean isOfTheOit(NodeCode code) {
        return code instanceof ItemCode item && item.instrument() == Instrument.OIT;
    }
}
