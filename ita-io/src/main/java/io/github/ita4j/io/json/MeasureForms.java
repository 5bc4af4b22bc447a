package io.github.ita4j.io.json;

import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;

/** The forms of measures, plans and reports. */
final class MeasureForms {
    static final JsonForm<MeasureStatus> STATUS = ScalarForm.text(MeasureStatus::of);

    static final JsonForm<ReportRound> ROUND = ScalarForm.text(ReportRound::of);

    static final JsonForm<Cause> CAUSE = ObjectForm.of(Cause::builder, Cause.Builder::build)
            .required("code", CoreForms.NODE_CODE, Cause::code, Cause.Builder::code)
            .optional("score", NumberForms.SCORE, Cause::score, Cause.Builder::score)
            .optional("doubt", CoreForms.TEXT, Cause::doubt, Cause.Builder::doubt);

    static final JsonForm<Responsibility> RESPONSIBILITY = ObjectForm.of(
                    Responsibility::builder, Responsibility.Builder::build)
            .required("text", CoreForms.TEXT, Responsibility::text, Responsibility.Builder::text)
            .list("units", CoreForms.TEXT, Responsibility::units, Responsibility.Builder::units)
            .optional("lead", CoreForms.TEXT, Responsibility::lead, Responsibility.Builder::lead)
            .required("everyUnit", CoreForms.FLAG, Responsibility::everyUnit, Responsibility.Builder::everyUnit);

    static final JsonForm<Measure> MEASURE = ObjectForm.of(Measure::builder, Measure.Builder::build)
            .required("number", CoreForms.TEXT, Measure::number, Measure.Builder::number)
            .required("title", CoreForms.TEXT, Measure::title, Measure.Builder::title)
            .optional("theme", NumberForms.WHOLE, Measure::theme, Measure.Builder::theme)
            .list("causes", CAUSE, Measure::causes, Measure.Builder::causes)
            .optional("finding", CoreForms.TEXT, Measure::finding, Measure.Builder::finding)
            .list("steps", CoreForms.TEXT, Measure::steps, Measure.Builder::steps)
            .optional("responsibility", RESPONSIBILITY, Measure::responsibility, Measure.Builder::responsibility)
            .optional("period", CoreForms.PERIOD_TEXT, Measure::period, Measure.Builder::period)
            .optional("followUp", CoreForms.TEXT, Measure::followUp, Measure.Builder::followUp);

    static final JsonForm<MeasureProgress> MEASURE_PROGRESS = ObjectForm.of(
                    MeasureProgress::builder, MeasureProgress.Builder::build)
            .required("measure", CoreForms.TEXT, MeasureProgress::measure, MeasureProgress.Builder::measure)
            .optional("status", STATUS, MeasureProgress::status, MeasureProgress.Builder::status)
            .optional("reason", CoreForms.TEXT, MeasureProgress::reason, MeasureProgress.Builder::reason)
            .list("results", CoreForms.TEXT, MeasureProgress::results, MeasureProgress.Builder::results)
            .optional("outcome", CoreForms.TEXT, MeasureProgress::outcome, MeasureProgress.Builder::outcome)
            .list("suggestions", CoreForms.TEXT, MeasureProgress::suggestions, MeasureProgress.Builder::suggestions);

    static final JsonForm<ItemProgress> ITEM_PROGRESS = ObjectForm.of(
                    ItemProgress::builder, ItemProgress.Builder::build)
            .required("code", CoreForms.NODE_CODE, ItemProgress::code, ItemProgress.Builder::code)
            .optional("title", CoreForms.TEXT, ItemProgress::title, ItemProgress.Builder::title)
            .list("guidance", CoreForms.TEXT, ItemProgress::guidance, ItemProgress.Builder::guidance)
            .optional(
                    "responsibility",
                    RESPONSIBILITY,
                    ItemProgress::responsibility,
                    ItemProgress.Builder::responsibility)
            .optional("period", CoreForms.PERIOD_TEXT, ItemProgress::period, ItemProgress.Builder::period)
            .optional("status", STATUS, ItemProgress::status, ItemProgress.Builder::status)
            .list("results", CoreForms.TEXT, ItemProgress::results, ItemProgress.Builder::results);

    static final ObjectForm<MeasurePlan, MeasurePlan.Builder> PLAN = ObjectForm.of(
                    MeasurePlan::builder, MeasurePlan.Builder::build)
            .optional("agency", CoreForms.AGENCY, MeasurePlan::agency, MeasurePlan.Builder::agency)
            .required("fiscalYear", NumberForms.FISCAL_YEAR, MeasurePlan::fiscalYear, MeasurePlan.Builder::fiscalYear)
            .optional("resultYear", NumberForms.FISCAL_YEAR, MeasurePlan::resultYear, MeasurePlan.Builder::resultYear)
            .optional(
                    "criteriaYear",
                    NumberForms.FISCAL_YEAR,
                    MeasurePlan::criteriaYear,
                    MeasurePlan.Builder::criteriaYear)
            .list("measures", MEASURE, MeasurePlan::measures, MeasurePlan.Builder::measures);

    static final ObjectForm<MeasureReport, MeasureReport.Builder> REPORT = ObjectForm.of(
                    MeasureReport::builder, MeasureReport.Builder::build)
            .required("plan", PLAN, MeasureReport::plan, MeasureReport.Builder::plan)
            .required("round", ROUND, MeasureReport::round, MeasureReport.Builder::round)
            .list("progress", MEASURE_PROGRESS, MeasureReport::progress, MeasureReport.Builder::progress)
            .list("itemProgress", ITEM_PROGRESS, MeasureReport::itemProgress, MeasureReport.Builder::itemProgress)
            .list("limits", CoreForms.TEXT, MeasureReport::limits, MeasureReport.Builder::limits);

    private MeasureForms() {}
}
