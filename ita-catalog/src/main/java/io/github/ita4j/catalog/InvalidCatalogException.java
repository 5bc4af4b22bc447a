package io.github.ita4j.catalog;

import io.github.ita4j.catalog.validation.CatalogFault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue was wanted from a file that has faults, which may also be one of a {@link CatalogProvider}.
 *
 * <pre>{@code
 * try {
 *     CatalogReader.read("{\"format\": 2}").orElseThrow();
 * } catch (InvalidCatalogException e) {
 *     System.err.println(e.faults().get(0).code());
 * }
 * // UNSUPPORTED_FORMAT
 * }</pre>
 */
public final class InvalidCatalogException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    // Faults are not serializable; an exception that was sent somewhere still has them all in its message.
    private final transient @Nullable List<CatalogFault> faults;

    InvalidCatalogException(List<CatalogFault> faults) {
        this("The catalogue cannot be used; the file has " + faults.size() + " fault(s):", faults);
    }

    /** An exception whose message begins with what cannot be used, such as a provider and its file. */
    InvalidCatalogException(String heading, List<CatalogFault> faults) {
        super(faults.stream().map(CatalogFault::message).collect(Collectors.joining("\n", heading + "\n", "")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong with the file.
     *
     * @return the faults in the order of the file; empty only after this exception was serialized
     */
    public List<CatalogFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
