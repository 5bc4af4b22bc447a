package io.github.ita4j.core.measure;

import io.github.ita4j.core.text.InputText;
import java.util.regex.Pattern;

/** The form of a measure's number: a short label with Arabic digits, so that numbers can be compared as text. */
final class MeasureNumber {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}0-9]+(?:[./-][\\p{L}\\p{M}0-9]+)*");
    private static final int MAX_LENGTH = 40;

    private MeasureNumber() {}

    static void check(String number) {
        if (number.length() > MAX_LENGTH || !FORM.matcher(number).matches()) {
            throw new IllegalArgumentException(InputText.quote(number)
                    + " is not the number of a measure: use letters, Arabic digits and inner dots, hyphens or slashes,"
                    + " at most " + MAX_LENGTH + " characters, such as '2.3'.");
        }
    }
}
