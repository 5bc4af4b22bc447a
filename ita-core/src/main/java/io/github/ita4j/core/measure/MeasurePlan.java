package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The measures that an agency carries out in one fiscal year.
 *
 * <pre>{@code
 * MeasurePlan plan = MeasurePlan.builder()
 *         .agency(Agency.of("องค์การบริหารส่วนตำบลป่าตึง"))
 *         .fiscalYear(FiscalYear.ofBuddhist(2569))
 *         .resultYear(FiscalYear.ofBuddhist(2568))
 *         .addMeasures(measure)
 *         .build();
 * plan.measure("2").isPresent(); // true
 * plan.measure("3"); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface MeasurePlan extends JsonObject {
    /**
     * Whose plan it is.
     *
     * @return the agency, or empty where the document names none
     */
    Optional<Agency> agency();

    /**
     * The fiscal year in which the measures are carried out.
     *
     * @return the fiscal year
     */
    FiscalYear fiscalYear();

    /**
     * The fiscal year of the result that the measures answer, mostly the year before.
     *
     * @return the fiscal year, or empty where the document names none
     */
    Optional<FiscalYear> resultYear();

    /**
     * The fiscal year whose criteria number what the measures answer.
     *
     * @return the fiscal year, or empty where the codes are those of the result
     */
    Optional<FiscalYear> criteriaYear();

    /**
     * The measures.
     *
     * @return the measures in the order of the document, each number once
     */
    List<Measure> measures();

    /**
     * The measure with a number.
     *
     * @param number such as {@code 2.3}
     * @return the measure, or empty where the plan has none with this number
     */
    default Optional<Measure> measure(String number) {
        return measures().stream()
                .filter(measure -> measure.number().equals(number))
                .findFirst();
    }

    /**
     * A builder for a plan.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasurePlan}. */
    final class Builder extends ImmutableMeasurePlan.Builder {
        Builder() {}
    }

    /** Refuses two measures with one number. */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        List<String> repeated = measures().stream()
                .map(Measure::number)
                .filter(number -> !seen.add(number))
                .distinct()
                .toList();
        if (!repeated.isEmpty()) {
            throw new IllegalArgumentException("The plan for " + fiscalYear() + " has more than one measure numbered "
                    + String.join(", ", repeated) + ": give each measure a number of its own.");
        }
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MeasurePlan read(Object tree) {
        return JsonTrees.provided().read(MeasurePlan.class, tree, false);
    }
}
