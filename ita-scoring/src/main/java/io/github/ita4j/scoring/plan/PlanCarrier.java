package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Carries the measures that a report leaves unfinished into the plan of a later year, whose criteria may number their items
 * anew.
 *
 * <pre>{@code
 * PlanCarrier carrier = PlanCarrier.into(catalog2567, FiscalYear.ofBuddhist(2568));
 * CarriedPlan next = carrier.carry(report, FiscalYear.ofBuddhist(2568));
 * next.plan().fiscalYear(); // 2568
 * next.left().stream().map(Measure::number).toList(); // [3.1]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanCarrier {
    private static final List<MeasureStatus> FINISHED = List.of(MeasureStatus.DONE, MeasureStatus.DROPPED);

    private final Catalog from;
    private final Catalog to;
    private final CodeCarrier codes;

    private PlanCarrier(Catalog from, Catalog to) {
        this.from = from;
        this.to = to;
        this.codes = CodeCarrier.between(from, to);
    }

    /**
     * A carrier between the criteria of two years.
     *
     * @param from the criteria whose codes the plan uses
     * @param to the criteria whose codes the next plan is to use
     * @return the carrier
     */
    public static PlanCarrier between(Catalog from, Catalog to) {
        return new PlanCarrier(Objects.requireNonNull(from, "from"), to);
    }

    /**
     * A carrier into the criteria of the year of the next plan, or, where those are not there, of the last year before it.
     *
     * @param from the criteria whose codes the plan uses
     * @param year the fiscal year of the next plan
     * @return the carrier
     */
    public static PlanCarrier into(Catalog from, FiscalYear year) {
        return between(Objects.requireNonNull(from, "from"), TargetCriteria.of(from, year));
    }

    /**
     * The criteria whose codes the next plan uses.
     *
     * @return the catalogue
     */
    public Catalog criteria() {
        return to;
    }

    /**
     * Carries what is not finished.
     *
     * <p>A measure that answered only items of which nothing is left in the later criteria is no measure any more; it is listed
     * apart. A measure is finished if every entry on it says done or dropped. Scores of causes are left out, for they are of
     * the earlier result; steps that a draft took from the earlier criteria become the elements of the later ones, and all
     * other steps stay; periods move by the years between the plans. A survey item that the later survey does
     * not have, as far as anybody can tell, is carried to its indicator, which asks about the same subject.
     *
     * @param report the report on the earlier plan
     * @param year the fiscal year of the next plan
     * @return the next plan, and what became of each measure
     */
    public CarriedPlan carry(MeasureReport report, FiscalYear year) {
        List<CarriedMeasure> carried = new ArrayList<>();
        List<CarriedMeasure> withdrawn = new ArrayList<>();
        List<Measure> left = new ArrayList<>();
        for (Measure measure : report.plan().measures()) {
            if (isFinished(report.progressOf(measure.number()))) {
                left.add(measure);
            } else {
                CarriedMeasure next = carry(measure, report.plan().fiscalYear(), year);
                (isWithdrawn(next) ? withdrawn : carried).add(next);
            }
        }
        MeasurePlan plan = MeasurePlan.builder()
                .agency(report.plan().agency())
                .fiscalYear(year)
                .resultYear(report.plan().fiscalYear())
                .criteriaYear(to.fiscalYear())
                .measures(carried.stream().map(CarriedMeasure::measure).toList())
                .build();
        return ImmutableCarriedPlan.of(plan, carried, withdrawn, left);
    }

    private static boolean isFinished(List<MeasureProgress> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry ->
                                entry.status().filter(FINISHED::contains).isPresent());
    }

    /** Of a code that the earlier criteria do not have, nobody can say that it was withdrawn. */
    private static boolean isWithdrawn(CarriedMeasure measure) {
        return !measure.causes().isEmpty()
                && measure.causes().stream()
                        .allMatch(cause ->
                                cause.now().isEmpty() && cause.relation().equals(Optional.of(Relation.WITHDRAWN)));
    }

    private CarriedMeasure carry(Measure measure, FiscalYear planned, FiscalYear year) {
        List<CarriedCause> causes = measure.causes().stream().map(codes::carry).toList();
        List<Cause> now = causes.stream()
                .flatMap(cause -> cause.now().stream())
                .distinct()
                .map(Cause::of)
                .toList();
        Measure.Builder next = Measure.builder()
                .like(measure)
                .causes(now)
                .steps(steps(measure, now, planned, year))
                .period(measure.period().map(period -> moved(period, planned, year)));

        return ImmutableCarriedMeasure.of(next.build(), causes);
    }

    private List<String> steps(Measure measure, List<Cause> now, FiscalYear planned, FiscalYear year) {
        for (Language language : Language.values()) {
            List<String> drafted = elements(from, measure.causes(), planned, language);
            List<String> later = elements(to, now, year, language);
            if (!later.isEmpty() && measure.steps().stream().anyMatch(drafted::contains)) {
                return Stream.concat(later.stream(), measure.steps().stream().filter(step -> !drafted.contains(step)))
                        .distinct()
                        .toList();
            }
        }
        return measure.steps();
    }

    private static List<String> elements(Catalog criteria, List<Cause> causes, FiscalYear year, Language language) {
        return causes.stream()
                .map(Cause::code)
                .filter(ItemCode.class::isInstance)
                .flatMap(code -> criteria.requiredMeasure((ItemCode) code).stream())
                .flatMap(required -> required.elements().stream())
                .map(element -> TargetCriteria.step(element, criteria.fiscalYear(), year, language))
                .toList();
    }

    /** A text that means the moved period in the new year stays; any other is replaced by the period itself. */
    private static PeriodText moved(PeriodText text, FiscalYear from, FiscalYear year) {
        if (text.period().isEmpty()) {
            return text;
        }
        int years = year.buddhistYear() - from.buddhistYear();
        FiscalPeriod old = text.period().get();
        FiscalPeriod moved = FiscalPeriod.of(
                old.firstMonth().plusYears(years), old.lastMonth().plusYears(years));
        return TargetCriteria.period(text.text(), moved, year);
    }
}
