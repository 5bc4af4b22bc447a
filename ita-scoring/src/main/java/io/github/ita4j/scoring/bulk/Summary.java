package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of agencies in numbers: how many have passed, how many have which grade, and the mean of every node.
 *
 * <pre>{@code
 * Summary summary = bulk.assess(sheets.stream()).collect(bulk.summarizing());
 * summary.passed() + " of " + summary.agencies() + " have passed"; // 3 of 4 have passed
 * summary.mean(Instrument.OIT).map(NodeMean::mean).map(Score::reported); // Optional[83.00]
 * summary.grades().values(); // [1, 2, 0, 0, 1]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Summary extends JsonObject {
    /**
     * Which catalogue the results were computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * The number of agencies.
     *
     * @return 0 or more
     */
    int agencies();

    /**
     * The number of agencies that have passed for certain.
     *
     * @return 0 or more
     */
    int passed();

    /**
     * The number of agencies that have failed for certain.
     *
     * @return 0 or more
     */
    int failed();

    /**
     * How many agencies have each grade.
     *
     * @return the numbers of all grades of the catalogue, the best first; 0 where nobody has the grade
     */
    Map<Grade, Integer> grades();

    /**
     * The mean of each node over the agencies of which its score is known.
     *
     * @return the means in the order of the catalogue; a node that is known of no agency is left out
     */
    Map<NodeCode, NodeMean> means();

    /**
     * The number of agencies that may still have passed or failed, because something is missing.
     *
     * @return 0 or more
     */
    default int open() {
        return agencies() - passed() - failed();
    }

    /**
     * The number of agencies without a grade, because something is missing.
     *
     * @return 0 or more
     */
    default int withoutGrade() {
        return agencies()
                - grades().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The mean of a node.
     *
     * @param code any code
     * @return the mean, or empty where the node's score is known of no agency
     */
    default Optional<NodeMean> mean(NodeCode code) {
        return Optional.ofNullable(means().get(code));
    }

    /**
     * A builder for a summary.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Summary}. */
    final class Builder extends ImmutableSummary.Builder {
        Builder() {}
    }

    /** Refuses numbers below 0, and more results than agencies. */
    @Value.Check
    default void check() {
        boolean negative =
                passed() < 0 || failed() < 0 || grades().values().stream().anyMatch(count -> count < 0);
        if (negative || open() < 0 || withoutGrade() < 0) {
            throw new IllegalArgumentException(
                    "Summary: passed " + passed() + ", failed " + failed() + ", grades " + grades().values()
                            + ": none is below 0, and neither outcomes nor grades are more than the agencies, "
                            + agencies() + ".");
        }
    }
}
