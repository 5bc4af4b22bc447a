package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan leaves open when it is held against a result.
 *
 * <pre>{@code
 * PlanReview review = planner.review(plan, assessment);
 * review.findings().get(0).kind(); // OWNER_MISSING: the draft answers every zero
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface PlanReview extends JsonObject {
    /**
     * Which catalogue the result was computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * What was found.
     *
     * @return first what is not answered, in the order of the catalogue, then measure by measure in the order of the plan
     */
    List<PlanFinding> findings();

    /**
     * A review.
     *
     * @param catalog which catalogue the result was computed with
     * @param findings what was found
     * @return the review
     */
    static PlanReview of(CatalogStamp catalog, List<PlanFinding> findings) {
        return ImmutablePlanReview.of(catalog, findings);
    }

    /**
     * One thing to mend or to decide in a plan.
     *
     * <pre>{@code
     * MeasurePlan empty = MeasurePlan.builder()
     *         .fiscalYear(FiscalYear.ofBuddhist(2567))
     *         .resultYear(FiscalYear.ofBuddhist(2566))
     *         .build();
     * PlanReview.PlanFinding finding = planner.review(empty, assessment).findings().get(1);
     * finding.kind() == PlanReview.PlanFinding.Kind.GAP_WITHOUT_MEASURE; // true
     * finding.node(); // Optional[o8]
     * finding.text().in(Language.ENGLISH); // o8 scored 0, and no measure answers it.
     * }</pre>
     *
     * <p>Code acts on the kind, people read the text.
     */
    @Value.Immutable
    @ValueStyle
    interface PlanFinding extends JsonObject {
        /** What is wrong, or open. */
        enum Kind {
            /** An o-item scored zero, and no measure answers it. */
            GAP_WITHOUT_MEASURE,
            /** A survey score lies below the threshold, and no measure answers it. */
            LOW_SCORE_WITHOUT_MEASURE,
            /** Nothing in the result calls for the measure. */
            MEASURE_WITHOUT_GAP,
            /** The measure names an item or indicator that the catalogue does not have. */
            UNKNOWN_CAUSE,
            /** The reading of a cause is doubtful. */
            DOUBTFUL_CAUSE,
            /** The measure is under a theme that the catalogue does not have. */
            UNKNOWN_THEME,
            /** The measure has no period. */
            PERIOD_MISSING,
            /** The period of the measure could not be read. */
            PERIOD_UNREADABLE,
            /** Part of the period lies outside the fiscal year of the plan. */
            PERIOD_OUTSIDE_YEAR,
            /** The measure only begins after the o-item it answers is due. */
            PERIOD_AFTER_DUE,
            /** Nobody is named who carries the measure out. */
            OWNER_MISSING
        }

        /**
         * What is wrong, or open.
         *
         * @return the kind
         */
        Kind kind();

        /**
         * The measure it is about.
         *
         * @return its number, or empty where no measure answers the node
         */
        Optional<String> measure();

        /**
         * The item or indicator it is about.
         *
         * @return the code, or empty where it is about the measure as a whole
         */
        Optional<NodeCode> node();

        /**
         * The finding in words.
         *
         * @return a sentence
         */
        LocalizedText text();
    }
}
