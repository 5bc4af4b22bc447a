package io.github.ita4j.io.json;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a JSON file: a value, or every fault that kept it from being one.
 *
 * <pre>{@code
 * String json = "{\"format\": 1, \"fiscalYear\": 2569, \"measures\": [{\"number\": \"1\"}]}";
 * InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
 * JsonReading<MeasurePlan> reading = MeasureJson.PLAN.read(in, "plan.json");
 * reading.value(); // Optional.empty
 * reading.faults().get(0).report();
 * // plan.json:1:48: MISSING_MEMBER At /measures/0: the object has no member 'title': add it.
 * }</pre>
 *
 * <p>A plan without the measures that were wrong would be another plan, so there is a value only where nothing failed.
 * Immutable and thread-safe.
 *
 * @param value the value, or empty where something failed
 * @param faults the faults in the order of the file, those without a place last; none where there is a value
 * @param <T> the type of the value
 */
public record JsonReading<T>(Optional<T> value, List<Fault> faults) implements JsonObject {
    /**
     * Refuses a reading that has both a value and faults, or neither.
     *
     * @param value the value, or empty where something failed
     * @param faults the faults
     * @throws IllegalArgumentException if there are both, or neither
     */
    public JsonReading {
        faults = List.copyOf(faults);
        if (value.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "A reading has either a value or faults, but not " + (value.isPresent() ? "both." : "neither."));
        }
    }

    static <T> JsonReading<T> of(Optional<T> value, List<Fault> faults) {
        return new JsonReading<>(faults.isEmpty() ? value : Optional.empty(), faults);
    }
}
