package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.survey.NaiveScores.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * From answers to the grade, compared with whole numbers of any size, where it matters: answers are chosen so that the
 * scores come as near to a threshold of the year's grades as so many respondents can, from both sides.
 */
class SurveyGradePropertyTest {
    private static final Agency A = Surveys.agency(1);
    private static final Fraction HALF_STEP = Fraction.of(5, 1000);

    @Property(tries = 10)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void gradesAreThoseOfTheReferenceAtEveryThresholdOfEveryYear(@ForAll Random random) {
        for (int year = 2563; year <= 2569; year++) {
            Catalog catalog = Surveys.complete(year);
            for (Score threshold : thresholds(catalog)) {
                check(catalog, threshold, 1 + random.nextInt(60), random.nextInt(4) == 0, random);
            }
        }
    }

    private static void check(Catalog catalog, Score threshold, int respondents, boolean blanks, Random random) {
        Fraction edge = threshold.value().minus(HALF_STEP);
        boolean parts =
                !catalog.instrument(Instrument.EIT).orElseThrow().parts().isEmpty();

        Map<NodeCode, Ratio> reference = new HashMap<>();
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
        sheet.putAllScores(tally(catalog, "IIT", edge, respondents, blanks, random, reference)
                .nodeScores());
        if (parts) {
            sheet.putAllScores(tally(catalog, "EIT1", edge, respondents, blanks, random, reference)
                    .nodeScores());
            sheet.putAllScores(tally(catalog, "EIT2", edge, 1 + random.nextInt(60), blanks, random, reference)
                    .nodeScores());
            reference.put(
                    Instrument.EIT,
                    Ratio.mean(List.of(reference.get(NodeCode.parse("EIT1")), reference.get(NodeCode.parse("EIT2")))));
        } else {
            sheet.putAllScores(tally(catalog, "EIT", edge, respondents, blanks, random, reference)
                    .nodeScores());
        }
        Score oit = oit(edge, reference, random);
        sheet.putScores(Instrument.OIT, oit);
        reference.put(
                Instrument.OIT, new Ratio(oit.value().numerator(), oit.value().denominator()));
        Ratio overall = reference
                .get(Instrument.IIT)
                .times(30, 100)
                .plus(reference.get(Instrument.EIT).times(30, 100))
                .plus(reference.get(Instrument.OIT).times(40, 100));

        Assessment result = Scorer.of(catalog).assess(sheet.exact(true).build());
        // An OIT at an edge is seldom one that items of 0 and 100 make up.
        assertThat(result.discrepancies())
                .filteredOn(found -> found.kind() != Discrepancy.Kind.SCALE)
                .isEmpty();
        reference.put(Overall.OVERALL, overall);
        reference.forEach((code, ratio) -> assertThat(
                        ratio.is(result.node(code).orElseThrow().score().orElseThrow()))
                .as(code.code())
                .isTrue());
        assertThat(result.overall()
                        .score()
                        .orElseThrow()
                        .reported()
                        .unscaledValue()
                        .longValueExact())
                .isEqualTo(overall.reported());
        assertThat(result.grade()).contains(grade(catalog, reference));
        Statistics.label("overall")
                .collect(Long.signum(Long.compare(overall.reported(), hundredths(threshold))))
                .coverage(coverage -> {
                    coverage.check(-1).percentage(percent -> percent > 10);
                    coverage.check(0).percentage(percent -> percent > 10);
                });
        Statistics.label("parts")
                .collect(Math.abs(reference.get(Instrument.IIT).reported() - hundredths(threshold)) <= 2)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 30));
    }

    private static Set<Score> thresholds(Catalog catalog) {
        Set<Score> thresholds = new TreeSet<>();
        for (Grade grade : catalog.gradeScale().grades()) {
            grade.everyPart().map(Threshold::from).ifPresent(thresholds::add);
            thresholds.add(grade.overall().from());
        }
        thresholds.remove(Score.ZERO);
        return thresholds;
    }

    private static SurveyScores tally(
            Catalog catalog,
            String survey,
            Fraction edge,
            int respondents,
            boolean blanks,
            Random random,
            Map<NodeCode, Ratio> reference) {
        SurveyForm form = SurveyForm.of(catalog, NodeCode.parse(survey));
        List<Response> responses = new ArrayList<>();
        int[][] choices = aimed(form, edge, respondents, random);
        for (int[] row : choices) {
            if (blanks && responses.size() > 0) {
                row[random.nextInt(row.length)] = Response.BLANK;
            }
            responses.add(Response.of(A, row));
        }
        Collections.shuffle(responses, random);
        reference.put(form.survey(), new NaiveScores(catalog, form, responses).total(form.instrument()));
        return SurveyScores.of(responses.stream()
                .collect(ResponseTally.collector(form))
                .agency(A)
                .orElseThrow());
    }

    /** Answers whose score is as near to the edge as some thousand changes of answers bring it. */
    private static int[][] aimed(SurveyForm form, Fraction edge, int respondents, Random random) {
        int[][] choices = new int[respondents][form.questions().size()];
        long unit = Fraction.commonDenominator(
                        IntStream.range(0, form.questions().size())
                                .mapToObj(question -> Fraction.of(1, form.divisor(question)))
                                .toList())
                .longValueExact();
        Fraction exact = edge.times(Fraction.of(unit * respondents));
        long target = exact.numerator().divide(exact.denominator()).longValueExact() + random.nextInt(2);
        long sum = 0;
        for (int[] row : choices) {
            for (int question = 0; question < row.length; question++) {
                row[question] = random.nextInt(
                        form.questions().get(question).scale().choices().size());
                sum += unit / form.divisor(question) * worth(form, question, row[question]);
            }
        }
        for (int step = 0; step < 5000 && sum != target; step++) {
            // Two changes at a time: one alone moves the sum by no less than 33.
            int[] first = choices[random.nextInt(respondents)];
            int[] second = choices[random.nextInt(respondents)];
            int one = random.nextInt(first.length);
            int two = random.nextInt(first.length);
            if (first == second && one == two) {
                continue;
            }
            int a = random.nextInt(form.questions().get(one).scale().choices().size());
            int b = random.nextInt(form.questions().get(two).scale().choices().size());
            long next = sum
                    + unit / form.divisor(one) * (worth(form, one, a) - worth(form, one, first[one]))
                    + unit / form.divisor(two) * (worth(form, two, b) - worth(form, two, second[two]));
            if (Math.abs(next - target) <= Math.abs(sum - target)) {
                first[one] = a;
                second[two] = b;
                sum = next;
            }
        }
        return choices;
    }

    private static long worth(SurveyForm form, int question, int choice) {
        return form.questions()
                .get(question)
                .scale()
                .choices()
                .get(choice)
                .score()
                .value()
                .numerator()
                .longValueExact();
    }

    /** The score of the OIT that puts the overall score onto the edge or a trifle beside it, if there is one. */
    private static Score oit(Fraction edge, Map<NodeCode, Ratio> reference, Random random) {
        Fraction surveys = Fraction.ZERO;
        for (Instrument instrument : List.of(Instrument.IIT, Instrument.EIT)) {
            Ratio ratio = reference.get(instrument);
            surveys = surveys.plus(Fraction.of(ratio.above(), ratio.below()).times(Fraction.of(30, 100)));
        }
        Fraction beside = Fraction.of(random.nextInt(3) - 1, 1_000_000_000_000L);
        return Score.of(edge.plus(beside)
                .minus(surveys)
                .dividedBy(Fraction.of(40, 100))
                .max(Fraction.ZERO)
                .min(Fraction.of(100)));
    }

    private static long hundredths(Score score) {
        return score.reported().unscaledValue().longValueExact();
    }

    private static Grade grade(Catalog catalog, Map<NodeCode, Ratio> reference) {
        long overall = reference.get(Overall.OVERALL).reported();
        for (Grade grade : catalog.gradeScale().grades()) {
            boolean band = hundredths(grade.overall().from()) <= overall
                    && overall <= hundredths(grade.overall().to());
            boolean parts = grade.everyPart().isEmpty()
                    || catalog.gradeScale().gradedParts().stream()
                            .allMatch(part -> reference.get(part).reported()
                                    >= hundredths(grade.everyPart().get().from()));
            if (band && parts) {
                return grade;
            }
        }
        throw new IllegalStateException("No grade for " + overall);
    }
}
