package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a plan leaves open when it is held against a result.
 *
 * <pre>{@code
 * PlanReview review = planner.review(plan, assessment);
 * review.findings(PlanFinding.Kind.GAP_WITHOUT_MEASURE); // []: the draft answers every zero
 * review.findings(PlanFinding.Kind.OWNER_MISSING).size(); // 1
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
     * The findings of one kind.
     *
     * @param kind the kind
     * @return the findings in order
     */
    default List<PlanFinding> findings(PlanFinding.Kind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

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
}
