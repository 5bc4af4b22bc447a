package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --lang}. */
final class LanguageConverter implements ITypeConverter<Language>, Iterable<String> {
    @Override
    public Language convert(String value) {
        try {
            return Language.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** The words, for the completion of a shell. */
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::tag).iterator();
    }
}
