package io.github.ita4j.core.measure;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of a code from an open list: new ones may come, so only the spelling is checked. */
final class OpenCode {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 40;

    private OpenCode() {}

    static void check(String what, String code, String example) {
        if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(InputText.quote(code) + " is not the code of " + what
                    + ": use small letters, digits and inner hyphens, at most " + MAX_LENGTH + " characters, such as '"
                    + example + "'.");
        }
    }

    /** The label of a code that is known. */
    static LocalizedText label(Object code) {
        return Texts.labels(code.getClass()).both(key(code), Map.of());
    }

    /** The known code of which a text is one of the phrases, spaces left out of account. */
    static <T> Optional<T> recognise(String text, List<T> known) {
        String packed = Words.packed(text);
        for (Language language : Language.values()) {
            for (T code : known) {
                String phrases = Texts.labels(code.getClass()).template(language, key(code) + ".phrases");
                if (List.of(phrases.split("\\|", -1)).contains(packed)) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    private static String key(Object code) {
        return code.getClass().getSimpleName() + "." + code;
    }
}
