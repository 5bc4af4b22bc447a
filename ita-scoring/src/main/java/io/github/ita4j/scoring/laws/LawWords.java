package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.internal.TextFile;
import java.util.Objects;
import java.util.Properties;

/** The texts about laws, each in both languages; placeholders have names. */
final class LawWords {
    private static final Properties THAI = load(Language.THAI);
    private static final Properties ENGLISH = load(Language.ENGLISH);

    private LawWords() {}

    /** A text, with values for its placeholders: {@code both("bounds.node", "node", "o1")}. */
    static LocalizedText both(String key, Object... namesAndValues) {
        return LocalizedText.of(text(THAI, key, namesAndValues), text(ENGLISH, key, namesAndValues));
    }

    private static String text(Properties texts, String key, Object... namesAndValues) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1].toString());
        }
        return text;
    }

    /** The file of a language, every key with its text. */
    static Properties load(Language language) {
        return TextFile.load(LawWords.class, "laws", language);
    }
}
