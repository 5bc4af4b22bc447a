package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the program says about its own use. */
final class UsageText {
    static final Texts TEXTS = Texts.of("usage", UsageText.class::getResourceAsStream);

    private UsageText() {}

    /**
     * A text in both languages.
     *
     * @param namesAndValues a name, its value, and so on; of a list its words, and what belongs to an empty one is
     *     omitted
     */
    static LocalizedText of(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (!(value instanceof Collection<?> words)) {
                values.put(namesAndValues[i].toString(), value);
            } else if (!words.isEmpty()) {
                values.put(namesAndValues[i].toString(), Texts.or(words));
            }
        }
        return LocalizedText.of(in(Language.THAI, key, values), in(Language.ENGLISH, key, values));
    }

    private static String in(Language language, String key, Map<String, Object> values) {
        return Texts.fill(TEXTS.template(language, key), language, values);
    }
}
