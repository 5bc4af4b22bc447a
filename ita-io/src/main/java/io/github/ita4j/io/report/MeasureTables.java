package io.github.ita4j.io.report;

import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.io.report.internal.TableView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans and reports as tables, with the columns in the order in which agencies publish them. */
record MeasureTables(MeasureWords words, Messages messages) {
    TableView plan(MeasurePlan plan) {
        return columns().table(words.planName(plan), 4, plan.measures().stream());
    }

    Columns<Measure> columns() {
        return Columns.<Measure>ofLines(messages)
                .with("column-number", Measure::number)
                .with("column-theme", measure -> measure.theme().map(words::theme))
                .with(
                        "column-causes",
                        measure -> measure.causes().stream().map(words::cause).toList())
                .with("column-finding", Measure::finding)
                .with("column-measure", Measure::title)
                .with("column-steps", Measure::steps)
                .with("column-plan-period", measure -> measure.period().map(words::period))
                .with("column-responsible", measure -> measure.responsibility().map(Responsibility::text))
                .with("column-follow-up", Measure::followUp);
    }

    /** What is planned, what is reported on it, or both. */
    private record Reported(String number, Optional<Measure> measure, Optional<MeasureProgress> entry) {}

    /** Every measure of the plan with what is reported on it, and behind them what is reported on others. */
    TableView report(MeasureReport report) {
        MeasurePlan plan = report.plan();
        Stream<Reported> planned = plan.measures().stream().flatMap(measure -> {
            List<MeasureProgress> entries = report.progressOf(measure.number());
            return entries.isEmpty()
                    ? Stream.of(new Reported(measure.number(), Optional.of(measure), Optional.empty()))
                    : entries.stream()
                            .map(entry -> new Reported(entry.measure(), Optional.of(measure), Optional.of(entry)));
        });
        Stream<Reported> others = report.progress().stream()
                .filter(entry -> plan.measure(entry.measure()).isEmpty())
                .map(entry -> new Reported(entry.measure(), Optional.empty(), Optional.of(entry)));
        return Columns.<Reported>ofLines(messages)
                .with("column-number", Reported::number)
                .with(
                        "column-measure",
                        row -> row.measure().map(Measure::title).orElseGet(() -> messages.text("measure-not-planned")))
                .with("column-steps", row -> row.measure().map(Measure::steps))
                .with(
                        "column-responsible",
                        row -> row.measure().flatMap(Measure::responsibility).map(Responsibility::text))
                .with(
                        "column-report-period",
                        row -> row.measure().flatMap(Measure::period).map(words::period))
                .with(
                        "column-status",
                        row -> row.entry()
                                .map(entry -> status(entry.status(), entry.reason()))
                                .orElseGet(() -> messages.text("status-not-reported")))
                .with("column-results", row -> row.entry().map(MeasureProgress::results))
                .with("column-outcome", row -> row.entry().flatMap(MeasureProgress::outcome))
                .with("column-suggestions", row -> row.entry().map(MeasureProgress::suggestions))
                .table(messages.reportName(report), 1, Stream.concat(planned, others));
    }

    private String status(Optional<MeasureStatus> status, Optional<String> reason) {
        String text = status.map(messages::status).orElseGet(() -> messages.text("status-none"));
        return messages.with("status", text).with("reason", reason).text("status");
    }

    TableView items(MeasureReport report) {
        return Columns.<ItemProgress>ofLines(messages)
                .with("column-code", ItemProgress::code)
                .with("column-item-name", ItemProgress::title)
                .with("column-guidance", ItemProgress::guidance)
                .with("column-responsible", item -> item.responsibility().map(Responsibility::text))
                .with("column-report-period", item -> item.period().map(words::period))
                .with("column-status", item -> status(item.status(), Optional.empty()))
                .with("column-results", ItemProgress::results)
                .table(messages.text("report-items"), report.itemProgress());
    }

    TableView limits(MeasureReport report) {
        return Columns.<Integer>ofLines(messages)
                .with("column-number", index -> index + 1)
                .with("report-limits", report.limits()::get)
                .table(
                        messages.text("report-limits"),
                        1,
                        IntStream.range(0, report.limits().size()).boxed());
    }
}
