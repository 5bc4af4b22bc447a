package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import java.util.List;

/**
 * What published results say of the rules that are not settled: a reading by which a published grade is impossible is
 * contradicted by that result.
 *
 * <pre>{@code
 * RuleReview review = RuleReview.of(List.of(assessment));
 * review.pairs().size(); // 0: the result names no published grade
 * }</pre>
 *
 * @param pairs the results with a published grade whose scores fit together, in order
 * @param open the readings that none of these contradicts; a result that no reading allows is taken for an error of its
 *     source and contradicts none
 */
public record RuleReview(List<Assessment> pairs, List<Reading> open) implements JsonObject {
    /**
     * Keeps the lists.
     *
     * @param pairs the results with a published grade
     * @param open the readings that none contradicts
     */
    public RuleReview {
        pairs = List.copyOf(pairs);
        open = List.copyOf(open);
    }

    /**
     * Holds results against the readings.
     *
     * @param assessments results of one catalogue, of sheets with a published grade ({@link ScoreSheet#grade()}); others are
     *     skipped
     * @return what they say
     */
    public static RuleReview of(List<Assessment> assessments) {
        List<Assessment> pairs = assessments.stream()
                .filter(result -> result.publishedGrade().isPresent()
                        && result.discrepancies().stream().allMatch(found -> found.kind() == Discrepancy.Kind.GRADE))
                .toList();
        List<Reading> all = assessments.stream()
                .limit(1)
                .flatMap(result -> result.readings().stream())
                .map(ReadingResult::reading)
                .toList();
        List<Reading> open = all.stream()
                .filter(reading -> pairs.stream()
                        .map(RuleReview::excluded)
                        .noneMatch(excluded -> excluded.contains(reading) && !excluded.containsAll(all)))
                .toList();
        return new RuleReview(pairs, open);
    }

    /**
     * The readings by which a published grade is impossible.
     *
     * @param pair a result with a published grade
     * @return the readings in the order of the catalogue; none without a published grade
     */
    public static List<Reading> excluded(Assessment pair) {
        return pair.readings().stream()
                .filter(result -> pair.publishedGrade()
                        .filter(grade -> !result.allows(grade))
                        .isPresent())
                .map(ReadingResult::reading)
                .toList();
    }
}
