package io.github.ita4j.io.cli;

import io.github.ita4j.core.time.FiscalYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --year}. */
final class YearConverter implements ITypeConverter<FiscalYear> {
    YearConverter() {}

    @Override
    public FiscalYear convert(String value) {
        try {
            return FiscalYear.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
