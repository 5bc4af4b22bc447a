package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The scores a second time, straight from the responses and the rules, with nothing but whole numbers of any size. */
final class NaiveScores {
    /** A quotient that is never reduced. */
    record Ratio(BigInteger above, BigInteger below) {
        static Ratio of(long value) {
            return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Ratio of(Score score) {
            BigDecimal thousandths = new BigDecimal(score.toString()).movePointRight(3);
            return new Ratio(thousandths.toBigIntegerExact(), BigInteger.valueOf(1000));
        }

        static Ratio mean(List<Ratio> values) {
            Ratio sum = of(0);
            for (Ratio value : values) {
                sum = sum.plus(value);
            }
            return new Ratio(sum.above, sum.below.multiply(BigInteger.valueOf(values.size())));
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio times(long above, long below) {
            return new Ratio(
                    this.above.multiply(BigInteger.valueOf(above)), this.below.multiply(BigInteger.valueOf(below)));
        }

        /** The hundredths of a point, half up. */
        long reported() {
            BigInteger two = BigInteger.TWO;
            return above.multiply(BigInteger.valueOf(100))
                    .multiply(two)
                    .add(below)
                    .divide(below.multiply(two))
                    .longValueExact();
        }

        boolean is(Score score) {
            return above.multiply(score.value().denominator())
                    .equals(score.value().numerator().multiply(below));
        }
    }

    private final Catalog catalog;
    private final SurveyForm form;
    private final List<Response> responses;

    NaiveScores(Catalog catalog, SurveyForm form, List<Response> responses) {
        this.catalog = catalog;
        this.form = form;
        this.responses = responses;
    }

    Ratio total(Instrument instrument) {
        List<Ratio> indicators = new ArrayList<>();
        for (Indicator indicator : catalog.instrument(instrument).orElseThrow().indicators()) {
            indicators.add(Ratio.mean(indicator.items().stream().map(this::item).toList()));
        }
        return Ratio.mean(indicators);
    }

    Ratio item(Item item) {
        if (item.parts().isEmpty()) {
            return question(QuestionCode.of(item.code()), item.answerScale().orElseThrow());
        }
        List<Ratio> parts = new ArrayList<>();
        for (int part = 1; part <= item.parts().size(); part++) {
            parts.add(question(QuestionCode.of(item.code(), part), item.parts().get(part - 1)));
        }
        return Ratio.mean(parts);
    }

    private Ratio question(QuestionCode code, AnswerScale scale) {
        int place = form.indexOf(code);
        List<Ratio> answers = new ArrayList<>();
        for (Response response : responses) {
            if (response.choice(place) != Response.BLANK) {
                answers.add(Ratio.of(scale.choices().get(response.choice(place)).score()));
            }
        }
        return Ratio.mean(answers);
    }
}
