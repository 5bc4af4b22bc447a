package io.github.ita4j.catalog;

import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalogue was asked for by a fiscal year for which ita4j has none.
 *
 * <pre>{@code
 * try {
 *     Catalogs.forYear(2562);
 * } catch (UnknownCatalogException e) {
 *     System.err.println(e.year() + " is not there; the first year is " + e.available().get(0));
 * }
 * // 2562 is not there; the first year is 2563
 * }</pre>
 */
public final class UnknownCatalogException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The fiscal year that was asked for: a plain number, because exceptions are serializable and fiscal years are not. */
    private final int year;

    /** The fiscal years that there are, as plain numbers. */
    private final int[] available;

    UnknownCatalogException(FiscalYear year, List<FiscalYear> available) {
        super("There is no catalogue for fiscal year " + year + ". "
                + (available.isEmpty()
                        ? "There is none for any other year either"
                        : "There are catalogues for "
                                + available.stream().map(FiscalYear::toString).collect(Collectors.joining(", ")))
                + "; read a catalogue of your own with CatalogReader.");
        this.year = year.buddhistYear();
        this.available = available.stream().mapToInt(FiscalYear::buddhistYear).toArray();
    }

    /**
     * The year that was asked for.
     *
     * @return the fiscal year
     */
    public FiscalYear year() {
        return FiscalYear.ofBuddhist(year);
    }

    /**
     * The years that could have been asked for.
     *
     * @return the fiscal years, the earliest first
     */
    public List<FiscalYear> available() {
        return IntStream.of(available).mapToObj(FiscalYear::ofBuddhist).toList();
    }
}
