package io.github.ita4j.core.measure;

import io.github.ita4j.core.text.InputText;
import java.util.Collection;
import java.util.regex.Pattern;

/** Checks and cleaning that the values of this package share. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{M}0-9]+(?:[./-][\\p{L}\\p{M}0-9]+)*");
    private static final int MAX_NUMBER_LENGTH = 40;

    private Words() {}

    /** Short Thai text without any space, the vowel sign am in its one usual form, digits Arabic. */
    static String packed(String text) {
        return SPACE.matcher(InputText.cleanNumber(text)).replaceAll("").replace("\u0E4D\u0E32", "\u0E33");
    }

    static void requireText(String what, String text) {
        if (InputText.isBlank(text)) {
            throw new IllegalArgumentException(what + " is blank: give text, or omit it.");
        }
    }

    static void requireTexts(String what, Collection<String> texts) {
        texts.forEach(text -> requireText(what, text));
    }

    /** Refuses text that cannot be the label of a measure. */
    static void requireNumber(String number) {
        if (number.length() > MAX_NUMBER_LENGTH || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(InputText.quote(number)
                    + " is not the number of a measure: use letters, Arabic digits and inner dots, hyphens or slashes,"
                    + " at most " + MAX_NUMBER_LENGTH + " characters, such as '2.3'.");
        }
    }
}
