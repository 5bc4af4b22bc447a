package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
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
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Catalogues small enough to be searched completely: indicator 1 with the i-items, indicator 2 with the e-items,
 * indicator 3 with one sub-indicator for each given group of o-items.
 */
public final class SmallCatalogs {
    public static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);

    private static final Evidence READ = Evidence.of(Evidence.Kind.READ);

    /** Grades by the overall score alone; bands as narrow as one point, so that single items jump over them. */
    public static final GradeScale LETTERS = scale(
            "letters",
            List.of(),
            grade("A", "85.00", "100.00", Optional.empty(), true),
            grade("B", "83.50", "84.99", Optional.empty(), false),
            grade("C", "50.00", "83.49", Optional.empty(), false),
            grade("D", "0.00", "49.99", Optional.empty(), false));

    /** The five levels of 2566, with the parts of the EIT as graded parts. */
    public static final GradeScale LEVELS = levels(
            List.of(Instrument.IIT, PartCode.of(Instrument.EIT, 1), PartCode.of(Instrument.EIT, 2), Instrument.OIT));

    /** The five levels over the instruments, for a catalogue without parts. */
    public static final GradeScale LEVELS_OF_INSTRUMENTS =
            levels(List.of(Instrument.IIT, Instrument.EIT, Instrument.OIT));

    private SmallCatalogs() {}

    /** So many grades by the overall score, the best first, named {@code g1} and so on; each passes. */
    public static GradeScale manyGrades(int count) {
        Grade[] grades = new Grade[count];
        for (int i = 0; i < count; i++) {
            int from = 10_000 - 10_000 * (i + 1) / count;
            int to = i == 0 ? 10_000 : 9_999 - 10_000 * i / count;
            String decimals = "%d.%02d";
            grades[i] = grade(
                    "g" + (i + 1),
                    String.format(Locale.ROOT, decimals, from / 100, from % 100),
                    String.format(Locale.ROOT, decimals, to / 100, to % 100),
                    Optional.empty(),
                    true);
        }
        return scale("many", List.of(), grades);
    }

    private static GradeScale levels(List<NodeCode> parts) {
        return scale(
                "levels",
                parts,
                grade("excellent", "95.00", "100.00", Optional.of("95"), true),
                grade("good", "85.00", "100.00", Optional.of("85"), true),
                grade("pass", "85.00", "100.00", Optional.empty(), true),
                grade("improve", "70.00", "84.99", Optional.empty(), false),
                grade("urgent", "0.00", "69.99", Optional.empty(), false));
    }

    public static Catalog of(GradeScale grades, boolean parts, int iItems, int eItems, int... oGroups) {
        List<SubIndicator> groups = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < oGroups.length; i++) {
            groups.add(SubIndicator.builder()
                    .number(SubIndicatorNumber.of(3, i + 1))
                    .title(text("group"))
                    .titleEvidence(READ)
                    .addAllItems(items(Instrument.OIT, next, oGroups[i]))
                    .build());
            next += oGroups[i];
        }
        Catalog.Builder catalog = Catalog.builder()
                .fiscalYear(YEAR)
                .edition("test")
                .version("1")
                .gradeScale(grades)
                .gradeScaleEvidence(READ)
                .addInstruments(
                        instrument(Instrument.IIT, 30, false, survey(1, items(Instrument.IIT, 1, iItems))),
                        instrument(Instrument.EIT, 30, parts, survey(2, items(Instrument.EIT, 1, eItems))),
                        instrument(
                                Instrument.OIT,
                                40,
                                false,
                                indicator(3).addAllSubIndicators(groups).build()));
        for (int o = 1; o < next; o++) {
            ItemCode code = ItemCode.of(Instrument.OIT, o);
            catalog.putRequiredMeasures(
                    code,
                    RequiredMeasure.builder().item(code).addTopics(topic(o)).build());
        }
        return catalog.build();
    }

    private static Indicator survey(int number, List<Item> items) {
        return indicator(number).addAllItems(items).build();
    }

    private static Indicator.Builder indicator(int number) {
        return Indicator.builder()
                .number(IndicatorNumber.of(number))
                .title(text("indicator"))
                .titleEvidence(READ)
                .itemsEvidence(READ);
    }

    private static InstrumentCriteria instrument(
            Instrument instrument, int weight, boolean parts, Indicator... indicators) {
        InstrumentCriteria.Builder builder = InstrumentCriteria.builder()
                .instrument(instrument)
                .title(text(instrument.name()))
                .weight(weight)
                .weightEvidence(READ)
                .addIndicators(indicators);
        if (parts) {
            builder.addParts(
                    InstrumentPart.of(PartCode.of(instrument, 1), text("part 1"), READ),
                    InstrumentPart.of(PartCode.of(instrument, 2), text("part 2"), READ));
        }
        return builder.build();
    }

    private static List<Item> items(Instrument instrument, int first, int count) {
        AnswerScale published = AnswerScale.builder()
                .code("published")
                .reversed(false)
                .answeredBy(AnswerScale.AnsweredBy.ASSESSOR)
                .evidence(READ)
                .addChoices(AnswerChoice.of(text("no"), Score.ZERO), AnswerChoice.of(text("yes"), Score.MAX))
                .build();
        List<Item> items = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            boolean checked = instrument == Instrument.OIT;
            items.add(Item.builder()
                    .code(ItemCode.of(instrument, number))
                    .title(text("item " + number))
                    .titleEvidence(READ)
                    .answerScale(checked ? Optional.of(published) : Optional.empty())
                    .answerScaleEvidence(checked ? READ : Evidence.of(Evidence.Kind.MISSING))
                    .build());
        }
        return items;
    }

    /** Odd items have theme 1, even ones theme 2. */
    private static Topic topic(int item) {
        return Topic.builder()
                .id("topic-" + item)
                .name(text("topic " + item))
                .theme(ImprovementTheme.builder()
                        .number(2 - item % 2)
                        .name(text("theme"))
                        .evidence(READ)
                        .build())
                .themeEvidence(READ)
                .remedy(text("remedy " + item))
                .owner(UnitKind.of("owner", text("owner")))
                .due(DuePart.FY)
                .dueEvidence(READ)
                .build();
    }

    private static GradeScale scale(String code, List<NodeCode> parts, Grade... grades) {
        return GradeScale.builder()
                .code(code)
                .description(text(code))
                .addGrades(grades)
                .addAllGradedParts(parts)
                .gradedPartsEvidence(READ)
                .build();
    }

    private static Grade grade(String code, String from, String to, Optional<String> parts, boolean passing) {
        return Grade.builder()
                .code(GradeCode.of(code))
                .title(text(code))
                .addThresholds(Threshold.overall(Score.parse(from), Score.parse(to)))
                .addAllThresholds(parts.map(Score::parse).map(Threshold::everyPart).stream()
                        .toList())
                .passing(passing)
                .evidence(READ)
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }
}
