package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries the measures that a report leaves unfinished into the plan of a later year, whose criteria may number their items
 * anew.
 *
 * <pre>{@code
 * PlanCarrier carrier = PlanCarrier.between(catalog2566, catalog2567);
 * CarriedPlan next = carrier.carry(report, FiscalYear.ofBuddhist(2568));
 * next.plan().fiscalYear(); // 2568
 * next.left().stream().map(Measure::number).toList(); // [3.1]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanCarrier {
    private final Catalog from;
    private final Catalog to;
    private final Crosswalk crosswalk;

    private PlanCarrier(Catalog from, Catalog to, Crosswalk crosswalk) {
        this.from = from;
        this.to = to;
        this.crosswalk = crosswalk;
    }

    /**
     * A carrier between the criteria of two years.
     *
     * @param from the criteria whose codes the plan uses
     * @param to the criteria whose codes the next plan is to use
     * @return the carrier
     */
    public static PlanCarrier between(Catalog from, Catalog to) {
        return new PlanCarrier(from, to, Crosswalk.between(from, to));
    }

    /**
     * Carries what is not finished.
     *
     * <p>A measure is finished if every entry on it says done or dropped. Scores of causes are left out, for they are of
     * the earlier result; periods move by the years between the plans. A survey item that the later survey does
     * not have, as far as anybody can tell, is carried to its indicator, which asks about the same subject.
     *
     * @param report the report on the earlier plan
     * @param year the fiscal year of the next plan
     * @return the next plan, and what became of each measure
     */
    public CarriedPlan carry(MeasureReport report, FiscalYear year) {
        List<CarriedMeasure> carried = new ArrayList<>();
        List<Measure> left = new ArrayList<>();
        for (Measure measure : report.plan().measures()) {
            if (isFinished(report.progressOf(measure.number()))) {
                left.add(measure);
            } else {
                carried.add(carry(measure, report.plan().fiscalYear(), year));
            }
        }
        return CarriedPlan.builder()
                .plan(MeasurePlan.builder()
                        .agency(report.plan().agency())
                        .fiscalYear(year)
                        .resultYear(to.fiscalYear())
                        .measures(carried.stream().map(CarriedMeasure::measure).toList())
                        .build())
                .carried(carried)
                .left(left)
                .build();
    }

    private static boolean isFinished(List<MeasureProgress> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> entry.status()
                                .filter(status ->
                                        status.equals(MeasureStatus.DONE) || status.equals(MeasureStatus.DROPPED))
                                .isPresent());
    }

    private CarriedMeasure carry(Measure measure, FiscalYear planned, FiscalYear year) {
        List<CarriedCause> causes = measure.causes().stream().map(this::carry).toList();
        List<Cause> now = causes.stream()
                .flatMap(cause -> cause.now().stream())
                .distinct()
                .map(Cause::of)
                .toList();
        Measure.Builder next = Measure.builder()
                .number(measure.number())
                .title(measure.title())
                .theme(measure.theme())
                .causes(now)
                .finding(measure.finding())
                .steps(measure.steps())
                .responsibility(measure.responsibility())
                .period(measure.period().map(period -> moved(period, planned, year)))
                .followUp(measure.followUp());
        return CarriedMeasure.of(next.build(), causes);
    }

    private CarriedCause carry(Cause cause) {
        NodeCode code = cause.code();
        if (code instanceof ItemCode item) {
            Optional<CrosswalkEntry> entry = crosswalk.entryFrom(item);
            return CarriedCause.of(
                    cause,
                    entry.map(CrosswalkEntry::relation),
                    entry.map(found -> carry(found, item)).orElse(List.of()));
        }
        return CarriedCause.of(cause, Optional.empty(), to.contains(code) ? List.of(code) : List.of());
    }

    private List<NodeCode> carry(CrosswalkEntry entry, ItemCode item) {
        boolean lost = entry.to().isEmpty() && item.instrument() != Instrument.OIT;
        return lost ? indicatorOf(item) : linked(entry, item);
    }

    private List<NodeCode> indicatorOf(ItemCode item) {
        return from.node(item).flatMap(CriteriaNode::parent).map(CriteriaNode::code).filter(to::contains).stream()
                .toList();
    }

    private static List<NodeCode> linked(CrosswalkEntry entry, ItemCode item) {
        return entry.to().stream()
                .<NodeCode>map(Item::code)
                .filter(code -> entry.links().stream()
                        .anyMatch(link -> link.from().equals(item) && link.to().equals(code)))
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
        PeriodText same = PeriodText.parse(text.text(), year);
        return same.period().filter(moved::equals).isPresent() ? same : PeriodText.of(moved);
    }
}
