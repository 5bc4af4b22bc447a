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
                        Message.COLUMN_THEME,
                        Message.COLUMN_QUESTION,
                        Message.COLUMN_FINDING,
                        Message.COLUMN_MEASURE,
                        Message.COLUMN_STEPS,
                        Message.COLUMN_PLAN_PERIOD,
                        Message.COLUMN_RESPONSIBLE,
                        Message.COLUMN_FOLLOW_UP),
                3,
                plan.measures().stream().map(this::planned).toList());
    }

    private List<CellView> planned(Measure measure) {
        return List.of(
                cell(measure.theme().map(words::theme)),
                cell(measure.causes().stream().map(words::cause).toList()),
                cell(measure.finding()),
                cell(List.of(measure.number() + " " + measure.title())),
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
                rows.add(reported(measure, messages.text(Message.STATUS_NOT_REPORTED)));
            }
            entries.forEach(entry -> rows.add(reported(planned(measure, entry.measure()), entry)));
        }
        report.progress().stream()
                .filter(entry -> report.plan().measure(entry.measure()).isEmpty())
                .forEach(entry -> rows.add(reported(unplanned(entry), entry)));
        return new TableView(
                messages.reportName(report),
                messages.texts(
                        Message.COLUMN_NUMBER,
                        Message.COLUMN_MEASURE,
                        Message.COLUMN_STEPS,
                        Message.COLUMN_RESPONSIBLE,
                        Message.COLUMN_REPORT_PERIOD,
                        Message.COLUMN_STATUS,
                        Message.COLUMN_RESULTS,
                        Message.COLUMN_OUTCOME,
                        Message.COLUMN_SUGGESTIONS),
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
                cell(List.of(messages.text(Message.MEASURE_NOT_PLANNED))),
                cell(List.of()),
                cell(List.of()),
                cell(List.of()));
    }

    private String status(Optional<MeasureStatus> status, Optional<String> reason) {
        String text = status.map(messages::status).orElseGet(() -> messages.text(Message.STATUS_NONE));
        return reason.map(why -> messages.text(Message.STATUS_REASON, "status", text, "reason", why))
                .orElse(text);
    }

    TableView items(MeasureReport report) {
        return new TableView(
                messages.text(Message.REPORT_ITEMS),
                messages.texts(
                        Message.COLUMN_CODE,
                        Message.COLUMN_NAME,
                        Message.COLUMN_GUIDANCE,
                        Message.COLUMN_RESPONSIBLE,
                        Message.COLUMN_REPORT_PERIOD,
                        Message.COLUMN_STATUS,
                        Message.COLUMN_RESULTS),
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
        for (String limit : report.limits()) {
            rows.add(List.of(cell(List.of(Integer.toString(rows.size() + 1))), cell(List.of(limit))));
        }
        return new TableView(
                messages.text(Message.REPORT_LIMITS),
                messages.texts(Message.COLUMN_NUMBER, Message.REPORT_LIMITS),
                1,
                rows);
    }

    private static CellView cell(Optional<String> text) {
        return cell(text.stream().toList());
    }

    private static CellView cell(List<String> texts) {
        return CellView.text(
                texts.stream().flatMap(text -> CleanText.lines(text).stream()).toList());
    }
}
