package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans and reports as tables, with the columns in the order in which agencies publish them. */
final class MeasureTables {
    private final Messages messages;
    private final MeasureWords words;

    MeasureTables(Catalog catalog, Messages messages) {
        this.messages = messages;
        this.words = new MeasureWords(catalog, messages);
    }

    TableView plan(MeasurePlan plan) {
        return new TableView(
                words.planName(plan),
                messages.texts(
                        "column-number",
                        "column-theme",
                        "column-causes",
                        "column-finding",
                        "column-measure",
                        "column-steps",
                        "column-plan-period",
                        "column-responsible",
                        "column-follow-up"),
                4,
                plan.measures().stream().map(this::planned).toList());
    }

    private List<CellView> planned(Measure measure) {
        return List.of(
                cell(List.of(measure.number())),
                cell(measure.theme().map(words::theme)),
                cell(measure.causes().stream().map(words::cause).toList()),
                cell(measure.finding()),
                cell(List.of(measure.title())),
                cell(measure.steps()),
                cell(measure.period().map(words::period)),
                cell(measure.responsibility().map(Responsibility::text)),
                cell(measure.followUp()));
    }

    /** Every measure of the plan with what is reported on it, and behind them what is reported on others. */
    TableView report(MeasureReport report) {
        List<List<CellView>> rows = new ArrayList<>();
        for (Measure measure : report.plan().measures()) {
            List<MeasureProgress> entries = report.progressOf(measure.number());
            if (entries.isEmpty()) {
                rows.add(reported(measure, messages.text("status-not-reported")));
            }
            entries.forEach(entry -> rows.add(reported(planned(measure, entry.measure()), entry)));
        }
        report.progress().stream()
                .filter(entry -> report.plan().measure(entry.measure()).isEmpty())
                .forEach(entry -> rows.add(reported(unplanned(entry), entry)));
        return new TableView(
                messages.reportName(report),
                messages.texts(
                        "column-number",
                        "column-measure",
                        "column-steps",
                        "column-responsible",
                        "column-report-period",
                        "column-status",
                        "column-results",
                        "column-outcome",
                        "column-suggestions"),
                1,
                rows);
    }

    private List<CellView> reported(Measure measure, String status) {
        return Stream.concat(
                        planned(measure, measure.number()).stream(),
                        Stream.of(cell(List.of(status)), cell(List.of()), cell(List.of()), cell(List.of())))
                .toList();
    }

    private List<CellView> reported(List<CellView> measure, MeasureProgress entry) {
        return Stream.concat(
                        measure.stream(),
                        Stream.of(
                                cell(List.of(status(entry.status(), entry.reason()))),
                                cell(entry.results()),
                                cell(entry.outcome()),
                                cell(entry.suggestions())))
                .toList();
    }

    private List<CellView> planned(Measure measure, String number) {
        return List.of(
                cell(List.of(number)),
                cell(List.of(measure.title())),
                cell(measure.steps()),
                cell(measure.responsibility().map(Responsibility::text)),
                cell(measure.period().map(words::period)));
    }

    private List<CellView> unplanned(MeasureProgress entry) {
        return List.of(
                cell(List.of(entry.measure())),
                cell(List.of(messages.text("measure-not-planned"))),
                cell(List.of()),
                cell(List.of()),
                cell(List.of()));
    }

    private String status(Optional<MeasureStatus> status, Optional<String> reason) {
        String text = status.map(messages::status).orElseGet(() -> messages.text("status-none"));
        return reason.map(
                        why -> messages.with("status", text).with("reason", why).text("status-reason"))
                .orElse(text);
    }

    TableView items(MeasureReport report) {
        return new TableView(
                messages.text("report-items"),
                messages.texts(
                        "column-code",
                        "column-item-name",
                        "column-guidance",
                        "column-responsible",
                        "column-report-period",
                        "column-status",
                        "column-results"),
                0,
                report.itemProgress().stream().map(this::item).toList());
    }

    private List<CellView> item(ItemProgress item) {
        return List.of(
                cell(List.of(item.code().code())),
                cell(item.title()),
                cell(item.guidance()),
                cell(item.responsibility().map(Responsibility::text)),
                cell(item.period().map(words::period)),
                cell(List.of(status(item.status(), Optional.empty()))),
                cell(item.results()));
    }

    TableView limits(MeasureReport report) {
        List<List<CellView>> rows = new ArrayList<>();
        report.limits()
                .forEach(limit ->
                        rows.add(List.of(cell(List.of(Integer.toString(rows.size() + 1))), cell(List.of(limit)))));
        return new TableView(messages.text("report-limits"), messages.texts("column-number", "report-limits"), 1, rows);
    }

    private static CellView cell(Optional<String> text) {
        return cell(text.stream().toList());
    }

    private static CellView cell(List<String> texts) {
        return CellView.text(
                texts.stream().flatMap(text -> CleanText.lines(text).stream()).toList());
    }
}
