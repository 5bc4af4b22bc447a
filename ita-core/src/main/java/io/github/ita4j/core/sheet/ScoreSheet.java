package io.github.ita4j.core.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.internal.Written;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
@ValueStyle.OwnBuilder
public abstract class ScoreSheet implements JsonObject, Serializable {
    private static final long serialVersionUID = 1L;

    ScoreSheet() {}

    /**
     * The fiscal year the scores are of.
     *
     * @return the fiscal year
     */
    public abstract FiscalYear fiscalYear();

    /**
     * Whose scores they are.
     *
     * @return the agency, or empty where the source names none
     */
    public abstract Optional<Agency> agency();

    /**
     * The known scores.
     *
     * @return the scores by code; their order has no meaning
     */
    public abstract Map<NodeCode, Score> scores();

    /**
     * The grade that was published for the agency.
     *
     * @return the code of a grade of the year, or empty where the source names none
     */
    public abstract Optional<GradeCode> grade();

    /**
     * Whether every score is the exact one. Where not, a score with at most two decimals stands for every score that is
     * rounded to it, as published scores do: 84.99 for all from 84.985 up to, but without, 84.995. A score with more
     * decimals, or one that no decimals write out (254/3), is taken as exact in either case.
     *
     * @return false unless the sheet was built otherwise
     */
    public abstract boolean exact();

    /**
     * The score of a code.
     *
     * @param code any code
     * @return the score, or empty where it is missing
     */
    public Optional<Score> score(NodeCode code) {
        return Optional.ofNullable(scores().get(code));
    }

    /**
     * The scores of an agency as they are written in published documents.
     *
     * @param year the fiscal year in the Buddhist Era, such as 2568
     * @param agency the name of the agency
     * @param scores the scores by code, both in every spelling that {@link NodeCode#parse} and {@link Score#parse} read
     * @return the sheet
     * @throws IllegalArgumentException if the year, the name, a code or a score cannot be read, or a code is given in two
     *     spellings with different scores
     */
    public static ScoreSheet of(int year, String agency, Map<String, String> scores) {
        Builder builder = builder().fiscalYear(FiscalYear.ofBuddhist(year)).agency(Agency.of(agency));
        scores.forEach((code, score) -> builder.putScores(NodeCode.parse(code), Score.parse(score)));
        return builder.build();
    }

    /**
     * A builder for a score sheet.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreSheet}. Not thread-safe. */
    public static final class Builder {
        private @Nullable FiscalYear fiscalYear;
        private @Nullable Agency agency;
        private Map<NodeCode, Score> like = Map.of();
        private Map<NodeCode, Score> scores = new LinkedHashMap<>();
        private @Nullable GradeCode grade;
        private boolean exact;

        Builder() {}

        /**
         * Takes everything from another sheet; what is given besides takes its place.
         *
         * @param sheet the other sheet
         * @return this
         */
        public Builder like(ScoreSheet sheet) {
            like = sheet.scores();
            return fiscalYear(sheet.fiscalYear())
                    .agency(sheet.agency())
                    .grade(sheet.grade())
                    .exact(sheet.exact());
        }

        /**
         * Sets {@link ScoreSheet#fiscalYear()}, which must be set.
         *
         * @param fiscalYear the fiscal year
         * @return this
         */
        public Builder fiscalYear(FiscalYear fiscalYear) {
            this.fiscalYear = Objects.requireNonNull(fiscalYear, "fiscalYear");
            return this;
        }

        /**
         * Sets {@link ScoreSheet#agency()}.
         *
         * @param agency the agency
         * @return this
         */
        public Builder agency(Agency agency) {
            this.agency = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * Sets {@link ScoreSheet#agency()}.
         *
         * @param agency the agency, or empty
         * @return this
         */
        public Builder agency(Optional<? extends Agency> agency) {
            this.agency = agency.orElse(null);
            return this;
        }

        /**
         * Adds a score.
         *
         * @param code the code
         * @param score its score
         * @return this
         * @throws IllegalArgumentException if another score of the code has been put
         */
        public Builder putScores(NodeCode code, Score score) {
            Score before =
                    scores.putIfAbsent(Objects.requireNonNull(code, "code"), Objects.requireNonNull(score, "score"));
            if (before != null && !before.equals(score)) {
                throw new IllegalArgumentException(
                        "There are two scores of " + code + ", " + before + " and " + score + ": give one.");
            }
            return this;
        }

        /**
         * Adds scores.
         *
         * @param scores the scores by code
         * @return this
         * @throws IllegalArgumentException if another score of a code has been put
         */
        public Builder putAllScores(Map<? extends NodeCode, ? extends Score> scores) {
            scores.forEach(this::putScores);
            return this;
        }

        /**
         * Sets the scores, in place of all that have been given.
         *
         * @param scores the scores by code
         * @return this
         */
        public Builder scores(Map<? extends NodeCode, ? extends Score> scores) {
            like = Map.of();
            this.scores = new LinkedHashMap<>();
            return putAllScores(scores);
        }

        /**
         * Sets {@link ScoreSheet#grade()}.
         *
         * @param grade the grade
         * @return this
         */
        public Builder grade(GradeCode grade) {
            this.grade = Objects.requireNonNull(grade, "grade");
            return this;
        }

        /**
         * Sets {@link ScoreSheet#grade()}.
         *
         * @param grade the grade, or empty
         * @return this
         */
        public Builder grade(Optional<? extends GradeCode> grade) {
            this.grade = grade.orElse(null);
            return this;
        }

        /**
         * Sets {@link ScoreSheet#exact()}, which is false unless it is set.
         *
         * @param exact whether every score is the exact one
         * @return this
         */
        public Builder exact(boolean exact) {
            this.exact = exact;
            return this;
        }

        /**
         * Builds the sheet.
         *
         * @return the sheet
         * @throws IllegalStateException if there is no fiscal year
         */
        public ScoreSheet build() {
            if (fiscalYear == null) {
                throw new IllegalStateException("A score sheet needs a fiscal year: set fiscalYear.");
            }
            Map<NodeCode, Score> all = like.isEmpty() ? scores : new LinkedHashMap<>(like);
            if (!like.isEmpty()) {
                all.putAll(scores);
            }
            return ImmutableScoreSheet.of(
                    fiscalYear, Optional.ofNullable(agency), all, Optional.ofNullable(grade), exact);
        }
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ScoreSheet read(Object tree) {
        return JsonTrees.provided().read(ScoreSheet.class, tree, false);
    }

    /** What Java's serialization writes in place of a sheet: read back, it is built, and so checked, again. */
    private record Form(
            FiscalYear fiscalYear,
            @Nullable Agency agency,
            Map<NodeCode, Score> scores,
            @Nullable GradeCode grade,
            boolean exact)
            implements Serializable {
        Form {
            Objects.requireNonNull(fiscalYear, "fiscalYear");
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }

        private Object readResolve() {
            return ImmutableScoreSheet.of(
                    fiscalYear, Optional.ofNullable(agency), scores, Optional.ofNullable(grade), exact);
        }
    }

    Object writeReplace() {
        return new Form(fiscalYear(), agency().orElse(null), scores(), grade().orElse(null), exact());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Written.refused();
    }
}
