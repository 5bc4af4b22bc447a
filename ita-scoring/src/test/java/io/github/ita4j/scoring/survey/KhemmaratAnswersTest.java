package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The item scores that the subdistrict municipality of Khemmarat published for its IIT of 2566, as far as they can be
 * read, are means of whole answers of 39 respondents on the scale 0, 33, 67, 100.
 */
class KhemmaratAnswersTest {
    private static final SurveyForm FORM = SurveyForm.of(Surveys.catalog(2566), Instrument.IIT);
    private static final Agency KHEMMARAT = Agency.of("เทศบาลตำบลเขมราฐ");
    private static final int RESPONDENTS = 39;

    private static final Map<QuestionCode, BigDecimal> PUBLISHED = published("""
            i1=87.28 i2=87.28 i3=88.15 i7=79.46 i8=74.28 i9=87.28 i13=87.28 i14=88.97 i15=86.41 i16=88.92 i19=82.95
            i20=88.13 i21=83.85 i24=84.67 i27=85.56 i28=84.69 i29=87.28 i30=86.41
            """);

    private static Map<QuestionCode, BigDecimal> published(String text) {
        Map<QuestionCode, BigDecimal> scores = new TreeMap<>();
        Matcher entries = Pattern.compile("(\\S+)=(\\S+)").matcher(text);
        while (entries.find()) {
            scores.put(QuestionCode.parse(entries.group(1)), new BigDecimal(entries.group(2)));
        }
        return scores;
    }

    /** How many gave each choice, if so many respondents can have given the score at all. */
    private static Optional<int[]> counts(AnswerScale scale, int respondents, BigDecimal reported) {
        long[] worth = scale.choices().stream()
                .mapToLong(choice -> choice.score().value().numerator().longValueExact())
                .toArray();
        for (int a = 0; a <= respondents; a++) {
            for (int b = 0; a + b <= respondents; b++) {
                for (int c = 0; a + b + c <= respondents; c++) {
                    int d = respondents - a - b - c;
                    long sum = a * worth[0] + b * worth[1] + c * worth[2] + d * worth[3];
                    if (Score.of(sum, respondents).reported().compareTo(reported) == 0) {
                        return Optional.of(new int[] {a, b, c, d});
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static AnswerScale scale(QuestionCode code) {
        return FORM.questions().get(FORM.indexOf(code)).scale();
    }

    /** The choice of a respondent, when the first so many gave the first choice, the next the second, and so on. */
    private static int choiceOf(int respondent, int[] counts) {
        int choice = 0;
        for (int seen = counts[0]; seen <= respondent; seen += counts[choice]) {
            choice++;
        }
        return choice;
    }

    @Test
    void everyLegibleScoreIsReproduced() {
        int[][] responses = new int[RESPONDENTS][FORM.questions().size()];
        for (int[] response : responses) {
            Arrays.fill(response, Response.BLANK);
        }
        PUBLISHED.forEach((code, reported) -> {
            int[] counts = counts(scale(code), RESPONDENTS, reported).orElseThrow();
            for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
                responses[respondent][FORM.indexOf(code)] = choiceOf(respondent, counts);
            }
        });
        TallyAccumulator tally = TallyAccumulator.of(FORM);
        for (int[] response : responses) {
            tally.add(KHEMMARAT, response);
        }
        SurveyScores scores = SurveyScores.of(tally.toTally().agency(KHEMMARAT).orElseThrow());
        assertThat(scores.respondents()).isEqualTo(39);
        assertThat(scores.items()).hasSize(18);
        scores.items()
                .forEach((item, score) -> assertThat(score.reported()).isEqualTo(PUBLISHED.get(QuestionCode.of(item))));
    }

    /** Of all numbers of respondents up to 80, only 39 and twice 39 fit every score. */
    @Test
    void noOtherNumberOfRespondentsFits() {
        List<Integer> fitting = IntStream.rangeClosed(1, 80)
                .filter(respondents -> PUBLISHED.entrySet().stream()
                        .allMatch(entry -> counts(scale(entry.getKey()), respondents, entry.getValue())
                                .isPresent()))
                .boxed()
                .toList();
        assertThat(fitting).containsExactly(39, 78);
    }

    /** The scale is 33 and 67: with 33.33 and 66.67 not one of the scores can be a mean of 39 answers. */
    @Test
    void thirdsDoNotFit() {
        long[] worth = {0, 3333, 6667, 10000};
        for (BigDecimal reported : PUBLISHED.values()) {
            for (int a = 0; a <= RESPONDENTS; a++) {
                for (int b = 0; a + b <= RESPONDENTS; b++) {
                    for (int c = 0; a + b + c <= RESPONDENTS; c++) {
                        long sum = a * worth[0] + b * worth[1] + c * worth[2] + (RESPONDENTS - a - b - c) * worth[3];
                        assertThat(Score.of(sum, 100L * RESPONDENTS).reported()).isNotEqualTo(reported);
                    }
                }
            }
        }
    }
}
