package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;

/**
 * Catalogues of a few items: indicator 1 holds the i-items, indicator 2 the o-items; without items they are not known.
 */
public final class SmallCatalogs {
    public static final Evidence READ = Evidence.of(Evidence.Kind.READ);
    public static final Evidence MISSING = Evidence.of(Evidence.Kind.MISSING);

    private SmallCatalogs() {}

    public static Catalog of(int year, Item... items) {
        return builder(year, items).build();
    }

    public static Catalog.Builder builder(int year, Item... items) {
        Catalog.Builder catalog = Catalog.builder()
                .fiscalYear(FiscalYear.ofBuddhist(year))
                .edition("test")
                .version("1.0.0")
                .addInstruments(instrument(Instrument.IIT, 1, items), instrument(Instrument.OIT, 2, items))
                .gradeScale(GradeScale.builder()
                        .code("test")
                        .description(LocalizedText.ofThai("test"))
                        .addGrades(grade("pass", "85", "100", true), grade("fail", "0", "84.99", false))
                        .gradedPartsEvidence(READ)
                        .build())
                .gradeScaleEvidence(READ);
        for (Item item : items) {
            if (item.code().instrument() == Instrument.OIT) {
                catalog.putRequiredMeasures(
                        item.code(),
                        RequiredMeasure.builder()
                                .item(item.code())
                                .addTopics(topic("any"))
                                .build());
            }
        }
        return catalog;
    }

    /** An item with a title, or without one where it is empty, and with topics. */
    public static Item item(String code, String title, String... topics) {
        return itemBuilder(code, title, topics).build();
    }

    public static Item.Builder itemBuilder(String code, String title, String... topics) {
        Item.Builder item = Item.builder()
                .code(ItemCode.parse(code))
                .titleEvidence(title.isEmpty() ? MISSING : READ)
                .answerScaleEvidence(MISSING)
                .addAllTopics(Stream.of(topics).map(SmallCatalogs::topic).toList());
        if (topics.length > 0) {
            item.topicsEvidence(READ);
        }
        return title.isEmpty() ? item : item.title(LocalizedText.ofThai(title));
    }

    private static Topic topic(String id) {
        return Topic.builder()
                .id(id)
                .name(LocalizedText.ofThai(id))
                .theme(ImprovementTheme.builder()
                        .number(1)
                        .name(LocalizedText.ofThai("theme"))
                        .evidence(READ)
                        .build())
                .themeEvidence(READ)
                .remedy(LocalizedText.ofThai("remedy"))
                .owner(UnitKind.of("unit", LocalizedText.ofThai("unit")))
                .due(DuePart.FY)
                .dueEvidence(READ)
                .build();
    }

    private static InstrumentCriteria instrument(Instrument instrument, int indicator, Item... items) {
        List<Item> own = Stream.of(items)
                .filter(item -> item.code().instrument() == instrument)
                .toList();
        return InstrumentCriteria.builder()
                .instrument(instrument)
                .title(LocalizedText.ofThai(instrument.code()))
                .weight(50)
                .weightEvidence(READ)
                .addIndicators(Indicator.builder()
                        .number(IndicatorNumber.of(indicator))
                        .title(LocalizedText.ofThai("indicator"))
                        .titleEvidence(READ)
                        .addAllItems(own)
                        .itemsEvidence(own.isEmpty() ? MISSING : READ)
                        .build())
                .build();
    }

    private static Grade grade(String code, String from, String to, boolean passing) {
        return Grade.builder()
                .code(GradeCode.of(code))
                .title(LocalizedText.ofThai(code))
                .addThresholds(Threshold.overall(Score.parse(from), Score.parse(to)))
                .passing(passing)
                .evidence(READ)
                .build();
    }
}
