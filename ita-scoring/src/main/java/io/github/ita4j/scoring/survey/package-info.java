/**
 * From raw answers to scores.
 *
 * <p>A {@link io.github.ita4j.scoring.survey.SurveyForm} is what a survey of one year asks: its
 * {@linkplain io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion questions}, each under a
 * {@link io.github.ita4j.scoring.survey.QuestionCode} and with an answer scale. It reads answers into a
 * {@link io.github.ita4j.scoring.survey.Response}; a {@link io.github.ita4j.scoring.survey.TallyAccumulator} counts
 * responses, in one thread or in many, in one process or in many; the counts are a
 * {@link io.github.ita4j.scoring.survey.ResponseTally}, one {@link io.github.ita4j.scoring.survey.AgencyTally} per
 * agency; and {@link io.github.ita4j.scoring.survey.SurveyScores} makes exact scores of them, ready for a score sheet.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * SurveyForm form = SurveyForm.of(Catalogs.forYear(2564), Instrument.IIT);
 * Agency agency = Agency.of("เทศบาลตำบลเขมราฐ");
 * List<Response> responses = new ArrayList<>();
 * for (int choice : new int[] {1, 0, Response.BLANK}) {
 *     int[] choices = new int[form.questions().size()];
 *     Arrays.fill(choices, choice);
 *     responses.add(Response.of(agency, choices));
 * }
 * ResponseTally tally = responses.stream().collect(ResponseTally.collector(form));
 *
 * ScoreSheet sheet = tally.scores("เทศบาลตำบลเขมราฐ");
 * sheet.score(ItemCode.parse("i2")); // Optional[16.5]
 * }</pre>
 *
 * <p>Only counts are kept, so memory grows with the agencies and not with the responses. A blank answer is no answer: it
 * is counted apart and leaves the mean to those who answered.
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.survey;

import org.jspecify.annotations.NullMarked;
