package io.github.ita4j.core.criteria;

import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;

/** A small valid catalogue: one indicator per instrument, o1 in 3.1, o2 in 3.2. */
final class TestCriteria {
    static final Evidence READ = Evidence.of(Evidence.Kind.READ);

    private TestCriteria() {}

    static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    static Grade grade(String code, String from, String to, boolean passing) {
        return gradeBuilder(code, from, to, passing).build();
    }

    static Grade.Builder gradeBuilder(String code, String from, String to, boolean passing) {
        return Grade.builder()
                .code(GradeCode.of(code))
                .title(text(code))
                .addThresholds(Threshold.overall(Score.parse(from), Score.parse(to)))
                .passing(passing)
                .evidence(READ);
    }

    static GradeScale scale(List<NodeCode> parts, Grade... grades) {
        return GradeScale.builder()
                .code("test")
                .description(text("test"))
                .addGrades(grades)
                .addAllGradedParts(parts)
                .gradedPartsEvidence(READ)
                .build();
    }

    static Item item(String code) {
        return Item.builder()
                .code(ItemCode.parse(code))
                .title(text(code))
                .titleEvidence(READ)
                .answerScaleEvidence(Evidence.of(Evidence.Kind.MISSING))
                .build();
    }

    static Topic topic() {
        return Topic.builder()
                .id("news")
                .name(text("news"))
                .theme(ImprovementTheme.builder()
                        .number(3)
                        .name(text("theme"))
                        .evidence(READ)
                        .build())
                .themeEvidence(READ)
                .remedy(text("publish the news"))
                .owner(UnitKind.of("public-relations", text("public relations")))
                .due(DuePart.FY)
                .dueEvidence(READ)
                .build();
    }

    static RequiredMeasure measure(String item) {
        return RequiredMeasure.builder()
                .item(ItemCode.parse(item))
                .addTopics(topic())
                .build();
    }

    static Indicator.Builder indicator(int number) {
        return Indicator.builder()
                .number(IndicatorNumber.of(number))
                .title(text("indicator"))
                .titleEvidence(READ)
                .itemsEvidence(READ);
    }

    static SubIndicator subIndicator(int indicator, int number, Item... items) {
        return SubIndicator.builder()
                .number(SubIndicatorNumber.of(indicator, number))
                .title(text("sub-indicator"))
                .titleEvidence(READ)
                .addItems(items)
                .build();
    }

    static InstrumentCriteria instrument(Instrument instrument, int weight, Indicator... indicators) {
        return InstrumentCriteria.builder()
                .instrument(instrument)
                .title(text("instrument"))
                .weight(weight)
                .weightEvidence(READ)
                .addIndicators(indicators)
                .build();
    }

    static Indicator oitIndicator() {
        return indicator(3)
                .addSubIndicators(subIndicator(3, 1, item("o1")), subIndicator(3, 2, item("o2")))
                .build();
    }

    static Catalog.Builder catalog(InstrumentCriteria... instruments) {
        return Catalog.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566))
                .edition("test")
                .version("1.0.0")
                .addInstruments(instruments)
                .gradeScale(scale(List.of(), grade("pass", "85", "100", true), grade("fail", "0", "84.99", false)))
                .gradeScaleEvidence(READ);
    }

    static Catalog.Builder valid() {
        return catalog(
                        instrument(
                                Instrument.IIT,
                                30,
                                indicator(1).addItems(item("i1")).build()),
                        instrument(
                                Instrument.EIT,
                                30,
                                indicator(2).addItems(item("e1")).build()),
                        instrument(Instrument.OIT, 40, oitIndicator()))
                .putRequiredMeasures(ItemCode.parse("o1"), measure("o1"))
                .putRequiredMeasures(ItemCode.parse("o2"), measure("o2"));
    }
}
