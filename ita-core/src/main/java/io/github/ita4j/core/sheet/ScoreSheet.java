package io.github.ita4j.core.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores known of one agency in one fiscal year, at any level: items, sub-indicators, indicators, instruments,
 * parts, the overall result. A code that is not there is missing, which is not the same as zero.
 *
 * <pre>{@code
 * ScoreSheet sheet = ScoreSheet.of(2568, "องค์การบริหารส่วนตำบลป่าตึง", Map.of("overall", "98.80"));
 * sheet.score(NodeCode.parse("overall")); // Optional[98.8]
 * sheet.score(NodeCode.parse("OIT")); // Optional.empty: missing, which is not zero
 * }</pre>
 *
 * <p>Whether a code belongs to the year is checked by the
 * scorer, which knows the catalogue.
 */
@Value.Immutable
@ValueStyle
public interface ScoreSheet extends JsonObject {
    /**
     * The fiscal year the scores are of.
     *
     * @return the fiscal year
     */
    FiscalYear fiscalYear();

    /**
     * Whose scores they are.
     *
     * @return the agency, or empty where the source names none
     */
    Optional<Agency> agency();

    /**
     * The known scores.
     *
     * @return the scores by code; their order has no meaning
     */
    Map<NodeCode, Score> scores();

    /**
     * The grade that was published for the agency.
     *
     * @return the code of a grade of the year, or empty where the source names none
     */
    Optional<GradeCode> grade();

    /**
     * Whether every score is the exact one. Where not, a score with at most two decimals stands for every score that is
     * rounded to it, as published scores do: 84.99 for all from 84.985 up to, but without, 84.995. A score with more
     * decimals, or one that no decimals write out (254/3), is taken as exact in either case.
     *
     * @return false unless the sheet was built otherwise
     */
    @Value.Default
    default boolean exact() {
        return false;
    }

    /**
     * The score of a code.
     *
     * @param code any code
     * @return the score, or empty where it is missing
     */
    default Optional<Score> score(NodeCode code) {
        return Optional.ofNullable(scores().get(code));
    }

    /**
     * The scores of an agency as they are written in published documents.
     *
     * @param year the fiscal year in the Buddhist Era, such as 2568
     * @param agency the name of the agency
     * @param scores the scores by code, both in every spelling that {@link NodeCode#parse} and {@link Score#parse} read
     * @return the sheet
     * @throws IllegalArgumentException if the year, the name, a code or a score cannot be read, or a code is given twice in
     *     two spellings
     */
    static ScoreSheet of(int year, String agency, Map<String, String> scores) {
        Map<NodeCode, Score> read = new HashMap<>();
        scores.forEach((code, score) -> {
            if (read.put(NodeCode.parse(code), Score.parse(score)) != null) {
                throw new IllegalArgumentException("There are two scores of " + NodeCode.parse(code) + ": give one.");
            }
        });
        return builder()
                .fiscalYear(FiscalYear.ofBuddhist(year))
                .agency(Agency.of(agency))
                .scores(read)
                .build();
    }

    /**
     * A builder for a score sheet.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreSheet}. */
    final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ScoreSheet read(Object tree) {
        return JsonTrees.provided().read(ScoreSheet.class, tree, false);
    }
}
