package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code --lang}. */
final class LanguageConverter extends WordConverter<Language> {
    private static final String NAME = "--lang";

    LanguageConverter() {
        super(Language::parse, () -> Stream.of(Language.values()).map(Language::tag));
    }

    /** The language that the arguments ask for, where they do it rightly. */
    static Optional<Language> in(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].equals(NAME) && i + 1 < args.length ? args[i + 1] : args[i].replace(NAME + "=", "");
            for (Language language : Language.values()) {
                if (language.tag().equals(value) && args[i].startsWith(NAME)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }
}
