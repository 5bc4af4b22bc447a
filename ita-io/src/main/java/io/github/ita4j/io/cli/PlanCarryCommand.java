package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedMeasure;
import io.github.ita4j.scoring.plan.PlanCarrier;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita plan carry}: what a report leaves unfinished, as the plan of a later year. */
@Command(name = "carry", addMethodSubcommands = false)
final class PlanCarryCommand extends OutputCommand {
    @Parameters(paramLabel = "REPORT")
    private String file;

    @Option(names = "--from", paramLabel = "CATALOG")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "CATALOG")
    private @Nullable String to;

    @Mixin
    private final ForOption year = new ForOption();

    @Override
    int run() throws IOException {
        MeasureReport report = MeasureFiles.read(MeasureJson.REPORT, file, console);
        FiscalYear scored = MeasureFiles.criteriaYear(report.plan());
        Catalog before = criteria(from == null ? scored.toString() : from);
        FiscalYear next = year.or(report.plan().fiscalYear().next());
        PlanCarrier carrier = to == null ? PlanCarrier.into(before, next) : PlanCarrier.between(before, criteria(to));
        CarriedPlan plan = carrier.carry(report, next);
        int status = write(Pages.plan(plan, carrier.criteria()), true);
        if (output.isPlanAlone()) {
            plan.carried().forEach(this::tellLost);
            plan.withdrawn().forEach(this::tellLost);
        }
        return status;
    }

    private Catalog criteria(String name) {
        return CatalogName.find(name, file, console).orElseThrow(ReportedException::new);
    }

    private void tellLost(CarriedMeasure measure) {
        for (CarriedCause cause : measure.causes()) {
            if (cause.now().isEmpty()) {
                NodeCode code = cause.before().code();
                console.say("answered-item-gone", "measure", measure.measure().number(), "item", code);
            }
        }
    }
}
