package io.github.ita4j.io.survey;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.ReadLimits;
import java.util.Optional;

/** What every field must be, whatever it means. */
final class FieldText {
    private static final char REPLACEMENT = '\uFFFD';

    private FieldText() {}

    /** What is wrong with the text as such: bytes that are not UTF-8, or too many characters. */
    static Optional<Fault> fault(String text) {
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            return Optional.of(Fault.fieldTooLong(text.length()));
        }
        return encodingFault(text);
    }

    /** What is wrong where bytes are not UTF-8. */
    static Optional<Fault> encodingFault(String text) {
        return text.indexOf(REPLACEMENT) >= 0 ? Optional.of(Fault.wrongEncoding(text)) : Optional.empty();
    }

    /** Whether there is nothing to see in a text that is not too long. */
    static boolean isBlank(String text) {
        return text.isBlank() || InputText.isBlank(text);
    }
}
