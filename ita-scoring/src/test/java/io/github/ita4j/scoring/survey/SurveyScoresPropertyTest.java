package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SurveyScoresPropertyTest {
    private static final Agency A = Surveys.agency(1);

    private static AgencyTally tally(SurveyForm form, List<Response> responses) {
        return responses.stream()
                .collect(ResponseTally.collector(form))
                .agency(A)
                .orElseThrow();
    }

    /** Responses about one agency, the first without a blank so that every question has an answer. */
    private static List<Response> responses(SurveyForm form, Random random, int count, boolean blanks) {
        return Surveys.random(form, random, count).stream()
                .map(response -> {
                    int[] choices = response.choices().clone();
                    for (int question = 0; question < choices.length; question++) {
                        if (!blanks && choices[question] == Response.BLANK) {
                            choices[question] = random.nextInt(form.questions()
                                    .get(question)
                                    .scale()
                                    .choices()
                                    .size());
                        }
                    }
                    return Response.of(A, choices);
                })
                .toList();
    }

    /** Items with parts, reversed scales, blanks or none: the years whose survey is known in full. */
    @Property(tries = 60)
    void scoresAreThoseOfTheReference(
            @ForAll Random random,
            @ForAll @IntRange(min = 2563, max = 2566) int year,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll boolean blanks,
            @ForAll boolean external) {
        Catalog catalog = Surveys.complete(year);
        Instrument instrument = external ? Instrument.EIT : Instrument.IIT;
        SurveyForm form = SurveyForm.of(catalog, instrument);
        List<Response> responses = new ArrayList<>(responses(form, random, count, blanks));
        responses.addAll(responses(form, random, 1, false));
        SurveyScores scores = SurveyScores.of(tally(form, responses));
        NaiveScores reference = new NaiveScores(catalog, form, responses);
        scores.items()
                .forEach((code, score) -> assertThat(
                                reference.item(catalog.item(code).orElseThrow()).is(score))
                        .as("%s %s", code, score)
                        .isTrue());
        assertThat(scores.items()).hasSize(external ? 15 : 30);
        assertThat(reference.total(instrument).is(scores.total().orElseThrow())).isTrue();
    }

    /** The weights of the questions make one whole, whatever the groups. */
    @Property(tries = 20)
    void weightsMakeOne(@ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll boolean external) {
        SurveyForm form = SurveyForm.of(Surveys.complete(year), external ? Instrument.EIT : Instrument.IIT);
        Fraction sum = Fraction.ZERO;
        for (int question = 0; question < form.questions().size(); question++) {
            sum = sum.plus(Fraction.of(1, form.divisor(question)));
        }
        assertThat(sum).isEqualTo(Fraction.ONE);
    }

    /** Scales of anybody's own catalogue: with decimals, and too fine for {@code long}: both exact. */
    @Property(tries = 100)
    void anyScaleStaysExact(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int count, @ForAll boolean fine) {
        AnswerScale own = fine
                ? Surveys.scale("0", "33.333333333333333", "66.666666666666667", "100")
                : Surveys.scale("100", "66.67", "33.33", "0");
        SurveyForm form = Surveys.form(List.of(own, own, Surveys.fourLevels()));
        List<Response> responses = responses(form, random, count, false);
        AgencyTally tally = tally(form, responses);
        Score expected = Score.mean(List.of(
                Score.mean(scores(own, responses, 0)),
                Score.mean(scores(own, responses, 1)),
                Score.mean(scores(Surveys.fourLevels(), responses, 2))));
        assertThat(SurveyScores.of(tally).total()).contains(expected);
    }

    private static List<Score> scores(AnswerScale scale, List<Response> responses, int question) {
        return responses.stream()
                .map(response -> scale.choices().get(response.choice(question)).score())
                .toList();
    }
}
