package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * What answers are worth and what questions weigh, as whole numbers over common denominators, so that sums over counts
 * need nothing larger than a {@code long}: 33 points of 1, or 3,333 of 100 where a scale says 33.33; the weight 1 of 90
 * for one of three parts of one of six items of one of five indicators.
 */
final class AnswerPoints {
    private final List<SurveyQuestion> questions;
    private final long[] divisors;
    private final BigInteger scoreUnit;
    private final BigInteger weightUnit;
    private final boolean whole;

    private final long[][] points;
    private final long[] weights;

    AnswerPoints(List<SurveyQuestion> questions, long[] divisors) {
        this.questions = List.copyOf(questions);
        this.divisors = divisors.clone();
        this.scoreUnit = Fraction.commonDenominator(questions.stream()
                .flatMap(question -> question.scale().choices().stream())
                .map(choice -> choice.score().value())
                .toList());
        this.weightUnit = Fraction.commonDenominator(Arrays.stream(divisors)
                .mapToObj(divisor -> Fraction.of(1, divisor))
                .toList());

        // The largest sum there can be: every counter full, every answer worth 100, all weights together.
        this.whole = scoreUnit
                        .multiply(weightUnit)
                        .multiply(BigInteger.valueOf(100))
                        .multiply(BigInteger.valueOf(Integer.MAX_VALUE))
                        .bitLength()
                < Long.SIZE;
        this.points = whole ? wholePoints() : new long[0][];
        this.weights = whole ? wholeWeights() : new long[0];
    }

    private long[][] wholePoints() {
        return questions.stream()
                .map(question -> question.scale().choices().stream()
                        .mapToLong(choice -> choice.score()
                                .value()
                                .times(Fraction.of(scoreUnit, BigInteger.ONE))
                                .numerator()
                                .longValueExact())
                        .toArray())
                .toArray(long[][]::new);
    }

    private long[] wholeWeights() {
        long[] whole = new long[divisors.length];
        for (int question = 0; question < whole.length; question++) {
            whole[question] = weightUnit.longValueExact() / divisors[question];
        }
        return whole;
    }

    /** Whether no sum over counts can leave the range of a {@code long}; so with every scale that ita4j ships. */
    boolean areWhole() {
        return whole;
    }

    /** The denominator of {@link #points}. */
    long scoreUnit() {
        return scoreUnit.longValueExact();
    }

    /** The denominator of {@link #weight}. */
    long weightUnit() {
        return weightUnit.longValueExact();
    }

    /** The weight of a question in its survey; together they make {@link #weightUnit} where every question is known. */
    long weight(int question) {
        return weights[question];
    }

    /** The points of all answers to a question together. */
    long points(AgencyTally tally, int question) {
        long sum = 0;
        for (int choice = 0; choice < points[question].length; choice++) {
            sum = Math.addExact(sum, Math.multiplyExact(points[question][choice], tally.count(question, choice)));
        }
        return sum;
    }

    /** The same sum as an exact fraction of any size, in scores and not in points. */
    Fraction scores(AgencyTally tally, int question) {
        Fraction sum = Fraction.ZERO;
        List<AnswerChoice> choices = questions.get(question).scale().choices();
        for (int choice = 0; choice < choices.size(); choice++) {
            sum = sum.plus(choices.get(choice).score().value().times(Fraction.of(tally.count(question, choice))));
        }
        return sum;
    }

    Fraction share(int question) {
        return Fraction.of(1, divisors[question]);
    }
}
