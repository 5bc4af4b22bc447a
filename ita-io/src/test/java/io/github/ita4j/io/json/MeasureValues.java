package io.github.ita4j.io.json;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.LinkedHashMap;
import java.util.Map;

/** One value of every type that is written as JSON and read back. */
final class MeasureValues {
    static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);

    static final Measure MEASURE = Measure.builder()
            .number("4")
            .title("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ")
            .theme(4)
            .addCauses(
                    Cause.of(NodeCode.parse("i19"), Score.parse("82.95")),
                    Cause.builder()
                            .code(NodeCode.parse("i27"))
                            .score(Score.parse("254/3"))
                            .doubt("printed as '๒๓๗'")
                            .build(),
                    Cause.of(NodeCode.parse("9.4")))
            .finding("บุคลากรบางรายขอยืมทรัพย์สิน \"อย่างไม่ถูกต้อง\"\nตามระเบียบ")
            .addSteps("จัดทำคู่มือ", "เผยแพร่ทาง Facebook 📣")
            .responsibility(Responsibility.parse("ทุกส่วนราชการ โดยกองคลัง เป็นผู้รับผิดชอบหลัก"))
            .period(PeriodText.parse("ต.ค. ๖๖ ถึง ก.ย. ๖๗"))
            .followUp("รายงานทุก ๖ เดือน")
            .build();

    static final MeasurePlan PLAN = MeasurePlan.builder()
            .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
            .fiscalYear(YEAR)
            .resultYear(YEAR.previous())
            .addMeasures(
                    MEASURE,
                    Measure.builder()
                            .number("5.1")
                            .title("การใช้งบประมาณ")
                            .period(PeriodText.parse("ดำเนินการต่อเนื่อง"))
                            .build())
            .build();

    static final ItemProgress ITEM_PROGRESS = ItemProgress.builder()
            .code(NodeCode.parse("o12"))
            .title("รายงานการกำกับติดตาม")
            .addGuidance("ผลการดำเนินงาน", "ปัญหา อุปสรรค")
            .responsibility(Responsibility.parse("สำนักปลัด / กองคลัง"))
            .period(PeriodText.parse("ไตรมาสแรก", YEAR))
            .status(MeasureStatus.DONE)
            .addResults("เผยแพร่แล้ว")
            .build();

    static final MeasureProgress PROGRESS = MeasureProgress.builder()
            .measure("4")
            .status(MeasureStatus.DROPPED)
            .reason("ไม่ได้รับงบประมาณ")
            .addResults("ประชุมครั้งที่ ๑")
            .outcome("เจ้าหน้าที่มีความรู้ความเข้าใจ")
            .addSuggestions("ควรดำเนินการอย่างสม่ำเสมอ")
            .build();

    static final MeasureReport REPORT = MeasureReport.builder()
            .plan(PLAN)
            .round(ReportRound.FIRST_HALF)
            .addProgress(PROGRESS, MeasureProgress.builder().measure("5.1").build())
            .addItemProgress(ITEM_PROGRESS)
            .addLimits("บุคลากรมีจำนวนน้อย")
            .build();

    private MeasureValues() {}

    /** The values, by the name of their golden file. */
    static Map<Class<?>, Object> all() {
        Map<Class<?>, Object> all = new LinkedHashMap<>();
        all.put(Score.class, Score.parse("87.28"));
        all.put(Fraction.class, Fraction.of(4, 7));
        all.put(FiscalYear.class, YEAR);
        all.put(FiscalPeriod.class, YEAR.half(1));
        all.put(PeriodText.class, PeriodText.parse("มกราคม ๒๕๖๔ ถึง มีนาคม ๒๕๖๔"));
        all.put(NodeCode.class, NodeCode.parse("EIT1"));
        all.put(ItemCode.class, ItemCode.parse("o12"));
        all.put(SubIndicatorNumber.class, SubIndicatorNumber.of(9, 1));
        all.put(IndicatorNumber.class, IndicatorNumber.of(9));
        all.put(PartCode.class, PartCode.of(Instrument.EIT, 2));
        all.put(Instrument.class, Instrument.OIT);
        all.put(Overall.class, Overall.OVERALL);
        all.put(GradeCode.class, GradeCode.of("pass-good"));
        all.put(CatalogStamp.class, CatalogStamp.of(YEAR, "nacc", "1.0.0", true));
        all.put(Language.class, Language.ENGLISH);
        all.put(LocalizedText.class, LocalizedText.of("ผ่านดี", "Pass, good"));
        all.put(Agency.class, Agency.of("เทศบาลตำบลเขมราฐ"));
        all.put(
                ScoreSheet.class,
                ScoreSheet.builder()
                        .fiscalYear(YEAR)
                        .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
                        .putScores(NodeCode.parse("o8"), Score.ZERO)
                        .putScores(NodeCode.parse("i7"), Score.parse("79.46"))
                        .putScores(NodeCode.parse("9.1"), Score.parse("100/3"))
                        .build());
        all.put(Cause.class, MEASURE.causes().get(0));
        all.put(Responsibility.class, Responsibility.parse("สำนักปลัด/ทุกกอง"));
        all.put(Measure.class, MEASURE);
        all.put(MeasurePlan.class, PLAN);
        all.put(MeasureStatus.class, MeasureStatus.UNDER_WAY);
        all.put(MeasureProgress.class, PROGRESS);
        all.put(ItemProgress.class, ITEM_PROGRESS);
        all.put(ReportRound.class, ReportRound.FULL_YEAR);
        all.put(MeasureReport.class, REPORT);
        return all;
    }
}
