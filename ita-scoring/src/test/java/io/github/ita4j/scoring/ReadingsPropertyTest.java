package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The grades by each reading of the rules, against true agencies whose grades are worked out here. */
class ReadingsPropertyTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final int[] LIMITS = {7000, 8500, 9500};

    @Property(tries = 400)
    void whatAnAgencyTrulyHasIsPossibleByEveryReading(@ForAll Random random) {
        Map<String, Fraction> truth = truth(random, Fraction.of(1, 2));
        Map<Reading.Kind, List<String>> found = readings(published(truth, random));
        assertThat(found.get(Reading.Kind.EVERY_INSTRUMENT)).contains(grade(truth, List.of("IIT", "EIT", "OIT")));
        String byParts = grade(truth, List.of("IIT", "EIT1", "EIT2", "OIT"));
        assertThat(found.get(Reading.Kind.EVERY_PART)).contains(byParts);
        assertThat(found.get(Reading.Kind.PARTS_MEAN)).contains(byParts);
        assertThat(found.get(Reading.Kind.EVERY_INDICATOR))
                .contains(grade(
                        truth,
                        IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList()));
        // The mean is one way to pool.
        assertThat(found.get(Reading.Kind.PARTS_POOLED)).contains(byParts);
    }

    @Property(tries = 400)
    void whatPoolingGivesIsPossibleByThatReading(@ForAll Random random) {
        Map<String, Fraction> truth = truth(random, Fraction.of(random.nextInt(101), 100));
        assertThat(readings(published(truth, random)).get(Reading.Kind.PARTS_POOLED))
                .contains(grade(truth, List.of("IIT", "EIT1", "EIT2", "OIT")));
    }

    /** Where all but the EIT is known exactly, every EIT between its parts that leads to another grade is tried. */
    @Property(tries = 400)
    void noOtherGradeIsPossibleByPooling(@ForAll Random random) {
        Map<String, Fraction> known = new LinkedHashMap<>();
        for (String code : List.of("IIT", "EIT1", "EIT2", "OIT")) {
            known.put(code, level(random));
        }
        Fraction low = known.get("EIT1").min(known.get("EIT2"));
        Fraction high = known.get("EIT1").max(known.get("EIT2"));
        List<Fraction> tried = new ArrayList<>(List.of(low, high));
        Fraction rest = overall(known.get("IIT"), Fraction.ZERO, known.get("OIT"));
        for (int limit : LIMITS) {
            Fraction border = Fraction.of(2L * limit - 1, 200).minus(rest).dividedBy(Fraction.of(3, 10));
            tried.add(border);
            tried.add(border.minus(Fraction.of(1, 1_000_000)));
        }
        Set<String> expected = new LinkedHashSet<>();
        for (Fraction eit : tried) {
            if (eit.compareTo(low) >= 0 && eit.compareTo(high) <= 0) {
                known.put("EIT", eit);
                known.put("overall", overall(known.get("IIT"), eit, known.get("OIT")));
                expected.add(grade(known, List.of("IIT", "EIT1", "EIT2", "OIT")));
            }
        }
        known.remove("EIT");
        known.remove("overall");
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).exact(true);
        known.forEach((code, score) -> sheet.putScores(NodeCode.parse(code), Score.of(score)));
        assertThat(readings(sheet.build()).get(Reading.Kind.PARTS_POOLED))
                .as(known.toString())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<Reading.Kind, List<String>> readings(ScoreSheet sheet) {
        return SCORER.assess(sheet).readings().stream()
                .collect(Collectors.toMap(
                        result -> result.reading().kind(),
                        result -> result.possibleGrades().stream()
                                .map(grade -> grade.code().code())
                                .toList()));
    }

    /** Mostly at a limit or close to one, where grades change. */
    private static Fraction level(Random random) {
        int limit = LIMITS[random.nextInt(LIMITS.length)];
        return switch (random.nextInt(4)) {
            case 0 -> Fraction.of(random.nextInt(10_001), 100);
            case 1 -> Fraction.of(limit * 10L - 5 + random.nextInt(3) - 1, 1000);
            default -> Fraction.of(Math.min(10_000, limit + random.nextInt(601) - 100), 100);
        };
    }

    private static Fraction overall(Fraction iit, Fraction eit, Fraction oit) {
        return iit.plus(eit).times(Fraction.of(3, 10)).plus(oit.times(Fraction.of(4, 10)));
    }

    /** Scores at every level, and the weight that part 1 has in the EIT. */
    private static Map<String, Fraction> truth(Random random, Fraction weight) {
        Map<String, Fraction> truth = new LinkedHashMap<>();
        Fraction iit = Fraction.ZERO;
        for (int indicator = 1; indicator <= 5; indicator++) {
            Fraction score = level(random);
            truth.put(Integer.toString(indicator), score);
            iit = iit.plus(score.times(Fraction.of(1, 5)));
        }
        truth.put("IIT", iit);
        truth.put("EIT1", level(random));
        truth.put("EIT2", level(random));
        Fraction eit = truth.get("EIT1").times(weight).plus(truth.get("EIT2").times(Fraction.ONE.minus(weight)));
        truth.put("EIT", eit);
        Fraction apart = eit.min(Fraction.of(100).minus(eit)).times(Fraction.of(random.nextInt(11), 10));
        truth.put("6", eit.minus(apart));
        truth.put("7", eit);
        truth.put("8", eit.plus(apart));
        Map<String, List<Fraction>> groups = new LinkedHashMap<>();
        int zeros = random.nextInt(12);
        for (Item item : CATALOG.items().values()) {
            String code = item.code().code();
            if (code.startsWith("o")) {
                truth.put(code, Fraction.of(random.nextInt(28) < zeros / 3 ? 0 : 100));
            }
        }
        CATALOG.indicators()
                .values()
                .forEach(indicator -> indicator.subIndicators().forEach(sub -> {
                    Fraction mean = mean(sub.items().stream()
                            .map(item -> truth.get(item.code().code()))
                            .toList());
                    truth.put(sub.number().code(), mean);
                    groups.computeIfAbsent(indicator.number().code(), any -> new ArrayList<>())
                            .add(mean);
                }));
        groups.forEach((code, means) -> truth.put(code, mean(means)));
        truth.put("OIT", mean(List.of(truth.get("9"), truth.get("10"))));
        truth.put("overall", overall(iit, eit, truth.get("OIT")));
        return truth;
    }

    private static Fraction mean(List<Fraction> scores) {
        return scores.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(scores.size()));
    }

    /** Some of the scores, rounded as agencies publish them. */
    private static ScoreSheet published(Map<String, Fraction> truth, Random random) {
        int shown = random.nextInt(4);
        ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear());
        truth.forEach((code, score) -> {
            boolean top =
                    List.of("overall", "IIT", "EIT", "OIT", "EIT1", "EIT2").contains(code);
            if (top ? random.nextInt(4) <= shown : random.nextInt(4) < shown) {
                sheet.putScores(NodeCode.parse(code), Score.of(Score.of(score).reported()));
            }
        });
        return sheet.build();
    }

    private static String grade(Map<String, Fraction> truth, List<String> parts) {
        long overall = hundredths(truth.get("overall"));
        long least = parts.stream()
                .mapToLong(part -> hundredths(truth.get(part)))
                .min()
                .orElseThrow();
        if (overall >= 8500) {
            return Math.min(overall, least) >= 9500 ? "pass-excellent" : least >= 8500 ? "pass-good" : "pass";
        }
        return overall >= 7000 ? "improve" : "improve-urgently";
    }

    private static long hundredths(Fraction score) {
        Fraction shifted = score.times(Fraction.of(100)).plus(Fraction.of(1, 2));
        return shifted.numerator().divide(shifted.denominator()).longValueExact();
    }
}
