package io.github.ita4j.catalog;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
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
    private final transient @Nullable List<Fault> faults;

    InvalidCatalogException(List<Fault> faults) {
        this("The catalogue cannot be used; the file has " + faults.size() + " fault(s):", faults);
    }

    /** An exception whose message begins with what cannot be used, such as a provider and its file. */
    InvalidCatalogException(String heading, List<Fault> faults) {
        super(faults.stream().map(InvalidCatalogException::line).collect(Collectors.joining("\n", heading + "\n", "")));
        this.faults = List.copyOf(faults);
    }

    private static String line(Fault fault) {
        return fault.place().line().isEmpty() ? fault.message(Language.ENGLISH) : fault.report();
    }

    /**
     * Everything that is wrong with the file.
     *
     * @return the faults in the order of the file; empty only after this exception was serialized
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
