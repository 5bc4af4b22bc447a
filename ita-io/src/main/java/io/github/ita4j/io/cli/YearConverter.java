package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --year}. */
final class YearConverter implements ITypeConverter<FiscalYear>, Iterable<String> {
    @Override
    public FiscalYear convert(String value) {
        try {
            return FiscalYear.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** The years that there is a catalogue for, for the completion of a shell. */
    @Override
    public Iterator<String> iterator() {
        return Catalogs.years().stream().map(FiscalYear::toString).iterator();
    }
}
