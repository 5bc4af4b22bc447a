package io.github.ita4j.catalog.lineage;

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
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
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
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Small catalogues with everything that can go wrong: few topics and titles, so that much is shared, items without
 * title, titles and topics there twice, o-items without topics, indicators without items.
 */
public final class RandomCatalogs {
    private static final Evidence READ = Evidence.of(Evidence.Kind.READ);
    private static final Evidence MISSING = Evidence.of(Evidence.Kind.MISSING);
    private static final List<Evidence.Kind> KNOWN =
            List.of(Evidence.Kind.READ, Evidence.Kind.INFERRED, Evidence.Kind.RECALLED);

    private final Random random;
    private final List<Item> oItems = new ArrayList<>();
    private int nextIndicator = 1;

    private RandomCatalogs(long seed) {
        this.random = new Random(seed);
    }

    /** Catalogues of a handful of years and two editions. */
    public static Arbitrary<Catalog> any() {
        return Arbitraries.longs()
                .map(seed -> new RandomCatalogs(seed).catalog())
                .dontShrink();
    }

    /** The catalogue that follows from a seed. */
    static Catalog of(long seed) {
        return new RandomCatalogs(seed).catalog();
    }

    private Catalog catalog() {
        int weight = 10 * (1 + random.nextInt(4));
        Catalog.Builder catalog = Catalog.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566 + random.nextInt(3)))
                .edition(oneOf(List.of("nacc", "other")))
                .version("1.0.0")
                .addInstruments(survey(weight), oit(100 - weight))
                .gradeScale(scale())
                .gradeScaleEvidence(READ);
        for (Item item : oItems) {
            catalog.putRequiredMeasures(
                    item.code(),
                    RequiredMeasure.builder()
                            .item(item.code())
                            .addTopics(topic("t1"))
                            .build());
        }
        return catalog.build();
    }

    private InstrumentCriteria survey(int weight) {
        InstrumentCriteria.Builder criteria = criteria(Instrument.IIT, weight);
        if (random.nextInt(3) == 0) {
            criteria.addParts(
                    InstrumentPart.of(PartCode.of(Instrument.IIT, 1), title("p", 2), READ),
                    InstrumentPart.of(PartCode.of(Instrument.IIT, 2), title("p", 2), READ));
        }
        List<Integer> numbers = numbers(5);
        Indicator.Builder known = indicator();
        if (numbers.isEmpty()) {
            known.itemsEvidence(MISSING);
        } else {
            known.itemsEvidence(READ);
            numbers.forEach(number -> known.addItems(item(Instrument.IIT, number, List.of())));
        }
        criteria.addIndicators(known.build());
        if (random.nextInt(4) == 0) {
            criteria.addIndicators(indicator().itemsEvidence(MISSING).build());
        }
        return criteria.build();
    }

    private InstrumentCriteria oit(int weight) {
        Indicator.Builder indicator = indicator();
        IndicatorNumber number = IndicatorNumber.of(nextIndicator - 1);
        List<SubIndicator> subIndicators = new ArrayList<>();
        List<Integer> numbers = numbers(6);
        int cut = random.nextInt(numbers.size() + 1);
        for (List<Integer> part : List.of(numbers.subList(0, cut), numbers.subList(cut, numbers.size()))) {
            if (!part.isEmpty()) {
                SubIndicator.Builder subIndicator = SubIndicator.builder()
                        .number(new SubIndicatorNumber(number, subIndicators.size() + 1))
                        .title(title("s", 2))
                        .titleEvidence(READ);
                for (int code : part) {
                    Item item = item(Instrument.OIT, code, topics());
                    oItems.add(item);
                    subIndicator.addItems(item);
                }
                subIndicators.add(subIndicator.build());
            }
        }
        indicator.addAllSubIndicators(subIndicators).itemsEvidence(subIndicators.isEmpty() ? MISSING : READ);
        return criteria(Instrument.OIT, weight).addIndicators(indicator.build()).build();
    }

    private static InstrumentCriteria.Builder criteria(Instrument instrument, int weight) {
        return InstrumentCriteria.builder()
                .instrument(instrument)
                .title(LocalizedText.ofThai(instrument.code()))
                .weight(weight)
                .weightEvidence(READ);
    }

    private Indicator.Builder indicator() {
        return Indicator.builder()
                .number(IndicatorNumber.of(nextIndicator++))
                .title(title("n", 2))
                .titleEvidence(READ);
    }

    private Item item(Instrument instrument, int number, List<Topic> topics) {
        boolean titled = random.nextInt(5) > 0;
        boolean scaled = random.nextInt(5) > 0;
        Item.Builder item = Item.builder()
                .code(ItemCode.of(instrument, number))
                .titleEvidence(titled ? evidence() : MISSING)
                .answerScaleEvidence(scaled ? evidence() : MISSING)
                .addAllTopics(topics);
        if (!topics.isEmpty()) {
            item.topicsEvidence(evidence());
        }
        if (titled) {
            item.title(title("x", 4));
        }
        if (scaled) {
            item.answerScale(answerScale());
        }
        if (random.nextBoolean()) {
            item.requirementsEvidence(evidence());
            for (int i = random.nextInt(3); i > 0; i--) {
                item.addRequirements(Requirement.of(title("r", 4), evidence()));
            }
        }
        return item.build();
    }

    /** Mostly one topic, sometimes two, seldom none. */
    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        int first = random.nextInt(8);
        int kind = random.nextInt(8);
        if (kind > 0) {
            topics.add(topic("t" + first));
        }
        if (kind > 5) {
            topics.add(topic("t" + (first + 1)));
        }
        return topics;
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

    private AnswerScale answerScale() {
        boolean reversed = random.nextBoolean();
        return AnswerScale.builder()
                .code(reversed ? "no" : "yes")
                .reversed(reversed)
                .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                .addChoices(
                        AnswerChoice.of(LocalizedText.ofThai("a"), reversed ? Score.MAX : Score.ZERO),
                        AnswerChoice.of(LocalizedText.ofThai("b"), reversed ? Score.ZERO : Score.MAX))
                .evidence(evidence())
                .build();
    }

    private GradeScale scale() {
        boolean graded = random.nextBoolean();
        String pass = oneOf(List.of("85", "80"));
        GradeScale.Builder scale = GradeScale.builder()
                .code("scale")
                .description(LocalizedText.ofThai("scale"))
                .gradedPartsEvidence(READ);
        if (graded) {
            scale.addGradedParts(Instrument.IIT, Instrument.OIT);
            scale.addGrades(grade("best", pass, "100", true)
                    .addThresholds(Threshold.everyPart(Score.parse(pass)))
                    .build());
        }
        return scale.addGrades(
                        grade(oneOf(List.of("pass", "good")), pass, "100", true).build(),
                        grade("fail", "0", pass.equals("85") ? "84.99" : "79.99", false)
                                .build())
                .build();
    }

    private Grade.Builder grade(String code, String from, String to, boolean passing) {
        return Grade.builder()
                .code(GradeCode.of(code))
                .title(title("g", 2))
                .addThresholds(Threshold.overall(Score.parse(from), Score.parse(to)))
                .passing(passing)
                .evidence(READ);
    }

    private List<Integer> numbers(int most) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            numbers.add(1 + random.nextInt(most + 2));
        }
        return List.copyOf(numbers);
    }

    /** One of a few titles, with white space that must not count. */
    private LocalizedText title(String prefix, int many) {
        return LocalizedText.ofThai(prefix + (random.nextBoolean() ? " " : "") + random.nextInt(many));
    }

    private Evidence evidence() {
        return Evidence.of(oneOf(KNOWN));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
