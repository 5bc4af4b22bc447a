package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.Assessment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one assessment is explained by: its grade, the tree of a node, its gains, or some of these.
 *
 * <pre>{@code
 * ExplainedAssessment explained = ExplainedAssessment.of(assessment)
 *         .grade(explainer.explainGrade(assessment))
 *         .tree(explainer.explain(assessment, Overall.OVERALL))
 *         .build();
 * explained.gains(); // Optional.empty: they were not asked for
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ExplainedAssessment extends JsonObject {
    /**
     * Which catalogue the assessment was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whose assessment it is.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * Why it has its grade, or none.
     *
     * @return the explanation, or empty where it was not asked for
     */
    Optional<GradeExplanation> grade();

    /**
     * Why a node has its score or bounds.
     *
     * @return the explanation, or empty where it was not asked for
     */
    Optional<Explanation> tree();

    /**
     * What there is to be won.
     *
     * @return the gains, or empty where they were not asked for
     */
    Optional<Gains> gains();

    /**
     * A builder for what explains an assessment.
     *
     * @param assessment the assessment
     * @return a builder with the catalogue and the agency
     */
    static Builder of(Assessment assessment) {
        return new Builder().catalog(assessment.catalog()).agency(assessment.agency());
    }

    /** Builds an {@link ExplainedAssessment}. */
    final class Builder extends ImmutableExplainedAssessment.Builder {
        Builder() {}
    }

    /** Refuses explanations of another agency's result, or of one by another catalogue. */
    @Value.Check
    default void check() {
        Stream.of(
                        grade().map(grade -> Map.entry(grade.catalog(), grade.agency())),
                        tree().map(tree -> Map.entry(tree.catalog(), tree.agency())),
                        gains().map(gains -> Map.entry(gains.catalog(), gains.agency())))
                .flatMap(Optional::stream)
                .filter(origin -> !origin.equals(Map.entry(catalog(), agency())))
                .findFirst()
                .ifPresent(origin -> {
                    throw new IllegalArgumentException("An explanation of " + origin.getValue() + " by "
                            + origin.getKey() + " does not belong to the assessment of " + agency() + " by " + catalog()
                            + ": put together what explains one assessment.");
                });
    }
}
