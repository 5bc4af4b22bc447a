package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import java.util.stream.Stream;

/** Reads {@code --lang}. */
final class LanguageConverter extends WordConverter<Language> {
    LanguageConverter() {
        super(Language::parse, () -> Stream.of(Language.values()).map(Language::tag));
    }
}
