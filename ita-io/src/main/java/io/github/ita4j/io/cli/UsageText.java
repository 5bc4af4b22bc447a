package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the program says about its own use. */
final class UsageText {
    static final Texts TEXTS = Texts.of("usage", file -> UsageText.class.getResourceAsStream(file));

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
                values.put(
                        namesAndValues[i].toString(),
                        words.stream().map(Object::toString).collect(Collectors.joining(", ")));
            }
        }
        return LocalizedText.of(in(Language.THAI, key, values), in(Language.ENGLISH, key, values));
    }

    /** Words of which one may be meant; an empty list if there is none. */
    static Object alternatives(List<String> words) {
        return words.isEmpty() ? words : Texts.or(words);
    }

    private static String in(Language language, String key, Map<String, Object> values) {
        return Texts.fill(TEXTS.template(language, key), language, values);
    }
}
