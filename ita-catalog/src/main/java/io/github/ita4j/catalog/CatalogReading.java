package io.github.ita4j.catalog;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of reading a catalogue file: the catalogue, or everything that is wrong with the file. One of the two is
 * always there, and never both, but for notices: they say what is doubtful in a file that can be used.
 *
 * <pre>{@code
 * CatalogReading reading = CatalogReader.read("""
 *         {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
 *          "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
 *          "weights": {"IIT": 25, "EIT": 25}, "weightsEvidence": "inferred"}""");
 * reading.catalog(); // Optional.empty: the weights do not sum to 100
 * reading.faults().size(); // 1
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CatalogReading extends JsonObject {
    /**
     * The catalogue.
     *
     * @return the catalogue, or empty if the file has faults
     */
    Optional<Catalog> catalog();

    /**
     * What is wrong with the file.
     *
     * @return all faults in the order of the file; if there is a catalogue, notices alone
     */
    List<Fault> faults();

    /**
     * The catalogue, for callers who can do nothing about faults.
     *
     * @return the catalogue
     * @throws InvalidCatalogException if the file has faults; the message lists them all
     */
    default Catalog orElseThrow() {
        return catalog().orElseThrow(() -> new InvalidCatalogException(faults()));
    }

    /** Refuses a result that is both or neither. */
    @Value.Check
    default void check() {
        if (catalog().isPresent() == faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("A reading has either a catalogue or faults, but this one has "
                    + (catalog().isPresent() ? "both." : "neither."));
        }
    }
}
