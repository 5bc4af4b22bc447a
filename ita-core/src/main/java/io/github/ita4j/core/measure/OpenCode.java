package io.github.ita4j.core.measure;

import io.github.ita4j.core.text.InputText;
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
}
