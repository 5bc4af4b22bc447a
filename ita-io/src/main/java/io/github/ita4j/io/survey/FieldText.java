package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import java.util.Optional;

/** What every field must be, whatever it means. */
final class FieldText {
    private static final char REPLACEMENT = '\uFFFD';

    private FieldText() {}

    /** What is wrong with the text as such: bytes that are not UTF-8, or too many characters. */
    static Optional<Fault> fault(String text) {
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            return Optional.of(Fault.of(SheetCode.FIELD_TOO_LONG, "answers")
                    .with("length", text.length())
                    .with("most", ReadLimits.MAX_FIELD_LENGTH));
        }
        return encodingFault(text);
    }

    /** What is wrong where bytes are not UTF-8. */
    static Optional<Fault> encodingFault(String text) {
        return text.indexOf(REPLACEMENT) >= 0
                ? Optional.of(Fault.of(SheetCode.WRONG_ENCODING, "answers")
                        .found(text)
                        .expected("UTF-8"))
                : Optional.empty();
    }
}
