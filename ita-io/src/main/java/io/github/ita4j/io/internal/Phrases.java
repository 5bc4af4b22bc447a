package io.github.ita4j.io.internal;

import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;

/** What faults say was expected, found or lost, in both languages; nothing is read before the first fault. */
public final class Phrases {
    static final Texts TEXTS = Texts.of("phrases", Phrases.class::getResourceAsStream);

    private Phrases() {}

    /**
     * A phrase.
     *
     * @param key its key in the bundle
     * @param namesAndValues what it shows: a name, its value, and so on
     * @return the phrase
     */
    public static LocalizedText of(String key, Object... namesAndValues) {
        return TEXTS.both(key, Texts.values(namesAndValues));
    }
}
