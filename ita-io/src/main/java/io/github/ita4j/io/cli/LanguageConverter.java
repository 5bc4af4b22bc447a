package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --lang}. */
final class LanguageConverter implements ITypeConverter<Language> {
    LanguageConverter() {}

    @Override
    public Language convert(String value) {
        try {
            return Language.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
