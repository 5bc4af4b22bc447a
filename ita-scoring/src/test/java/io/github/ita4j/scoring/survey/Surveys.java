package io.github.ita4j.scoring.survey;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Catalogues, responses and copies for the tests of surveys. */
final class Surveys {
    private static final Evidence INFERRED = Evidence.of(Evidence.Kind.INFERRED);

    private Surveys() {}

    static Catalog catalog(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    /**
     * The catalogue of a year as if all of its survey were known: the items of 2566 where the year's own are not, and the
     * scale of four levels where the item's own is not. For arithmetic, not for facts.
     */
    static Catalog complete(int year) {
        Catalog catalog = catalog(year);
        if (year < 2566) {
            return catalog;
        }
        return Catalog.builder()
                .like(catalog)
                .official(false)
                .instruments(catalog.instruments().stream()
                        .map(instrument ->
                                instrument.instrument() == Instrument.OIT ? instrument : complete(instrument))
                        .toList())
                .build();
    }

    private static InstrumentCriteria complete(InstrumentCriteria instrument) {
        List<Indicator> known =
                catalog(2566).instrument(instrument.instrument()).orElseThrow().indicators();
        return InstrumentCriteria.builder()
                .like(instrument)
                .indicators(known.stream()
                        .map(indicator -> Indicator.builder()
                                .like(indicator)
                                .items(indicator.items().stream()
                                        .map(Surveys::complete)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Item complete(Item item) {
        return item.answerScale().isPresent() ? item : scaled(item.code(), fourLevels());
    }

    static AnswerScale fourLevels() {
        return catalog(2566)
                .item(ItemCode.parse("i1"))
                .flatMap(Item::answerScale)
                .orElseThrow();
    }

    /** A scale with the given scores, whose labels are the letters from A. */
    static AnswerScale scale(String... scores) {
        AnswerScale.Builder scale = AnswerScale.builder()
                .code("letters")
                .reversed(Score.parse(scores[0]).compareTo(Score.parse(scores[1])) > 0)
                .answeredBy(AnswerScale.AnsweredBy.RESPONDENTS)
                .evidence(INFERRED);
        for (int i = 0; i < scores.length; i++) {
            scale.addChoices(
                    AnswerChoice.of(LocalizedText.ofThai(Character.toString('A' + i)), Score.parse(scores[i])));
        }
        return scale.build();
    }

    /** The IIT of 2566 with one indicator of items that have the given scales. */
    static SurveyForm form(List<AnswerScale> scales) {
        List<Item> items = new ArrayList<>();
        for (AnswerScale scale : scales) {
            items.add(scaled(ItemCode.of(Instrument.IIT, items.size() + 1), scale));
        }
        return form(items.toArray(Item[]::new));
    }

    static SurveyForm form(Item... items) {
        Catalog catalog = catalog(2566);
        InstrumentCriteria iit = catalog.instrument(Instrument.IIT).orElseThrow();
        List<InstrumentCriteria> instruments = new ArrayList<>(catalog.instruments());
        instruments.set(
                0,
                InstrumentCriteria.builder()
                        .like(iit)
                        .indicators(List.of(Indicator.builder()
                                .like(iit.indicators().get(0))
                                .items(List.of(items))
                                .build()))
                        .build());
        return SurveyForm.of(
                Catalog.builder()
                        .like(catalog)
                        .edition("test")
                        .official(false)
                        .instruments(instruments)
                        .build(),
                Instrument.IIT);
    }

    static Item scaled(ItemCode code, AnswerScale scale, AnswerScale... parts) {
        return Item.builder()
                .code(code)
                .titleEvidence(Evidence.of(Evidence.Kind.MISSING))
                .answerScale(scale)
                .answerScaleEvidence(INFERRED)
                .addParts(parts)
                .build();
    }

    /** Responses about up to three agencies; a tenth of the answers and some whole responses are blank. */
    static List<Response> random(SurveyForm form, Random random, int count) {
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean empty = random.nextInt(20) == 0;
            int[] choices = form.questions().stream()
                    .mapToInt(question -> empty || random.nextInt(10) == 0
                            ? Response.BLANK
                            : random.nextInt(question.scale().choices().size()))
                    .toArray();
            responses.add(Response.of(agency(random.nextInt(3)), choices));
        }
        return responses;
    }

    static Agency agency(int number) {
        return Agency.of("องค์การบริหารส่วนตำบลแห่งที่ " + number);
    }

    static byte[] bytes(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The value as another process would get it. */
    @SuppressWarnings("unchecked")
    static <T extends Serializable> T copy(T value) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
