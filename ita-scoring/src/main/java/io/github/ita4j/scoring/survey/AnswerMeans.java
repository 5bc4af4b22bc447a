package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Exact means over the answers about one agency. There are two ways to each, which give the same score: where every
 * question has one number of answers, as where everybody answers everything, one sum and one quotient in {@code long}
 * arithmetic; else a mean of fractions, question by question.
 */
final class AnswerMeans {
    private final AgencyTally tally;
    private final AnswerPoints points;

    AnswerMeans(AgencyTally tally) {
        this.tally = tally;
        this.points = tally.form().points();
    }

    /** The score of all questions from one place up to another, each weighing the same: an item, or one question. */
    Optional<Score> plain(int from, int to) {
        return inLong(from, to, false).or(() -> inFractions(from, to, false));
    }

    /** The score of the survey as a whole, each question with its weight. */
    Optional<Score> weighted() {
        int all = tally.form().questions().size();
        return inLong(0, all, true).or(() -> inFractions(0, all, true));
    }

    /** The number of answers that each of the questions has, or 0 if they differ or are none. */
    long commonAnswers(int from, int to) {
        long answers = tally.answers(from);
        return IntStream.range(from, to).allMatch(question -> tally.answers(question) == answers) ? answers : 0;
    }

    /** Empty where the numbers of answers differ, where there are none, and where {@code long} would be too small. */
    Optional<Score> inLong(int from, int to, boolean weighted) {
        long answers = commonAnswers(from, to);
        if (answers == 0 || !points.areWhole()) {
            return Optional.empty();
        }
        long sum = 0;
        for (int question = from; question < to; question++) {
            long weight = weighted ? points.weight(question) : 1;
            sum = Math.addExact(sum, Math.multiplyExact(weight, points.points(tally, question)));
        }
        long unit = Math.multiplyExact(weighted ? points.weightUnit() : to - from, points.scoreUnit());
        return Optional.of(Score.of(sum, Math.multiplyExact(unit, answers)));
    }

    /** Empty where a question has no answer. */
    Optional<Score> inFractions(int from, int to, boolean weighted) {
        Fraction mean = Fraction.ZERO;
        for (int question = from; question < to; question++) {
            if (tally.answers(question) == 0) {
                return Optional.empty();
            }
            Fraction share = weighted ? points.share(question) : Fraction.of(1, to - from);
            Fraction answer = points.scores(tally, question).dividedBy(Fraction.of(tally.answers(question)));
            mean = mean.plus(answer.times(share));
        }
        return Optional.of(Score.of(mean));
    }
}
