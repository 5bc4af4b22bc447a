package io.github.ita4j.catalog;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;

/** Faults as the expected texts of the tests hold them: with line and column behind the pointer. */
public final class FaultTexts {
    private FaultTexts() {}

    /** The message with the place in words. */
    public static String of(Fault fault) {
        String message = fault.message(Language.ENGLISH);
        if (fault.place().line().isEmpty()) {
            return message;
        }
        String where = pointer(fault).isEmpty() ? "The file" : InputText.visible(pointer(fault));
        return where + " (line " + fault.place().line().getAsInt() + ", column "
                + fault.place().column().getAsInt() + ")" + message.substring(where.length());
    }

    /** The pointer, empty for the file as a whole. */
    public static String pointer(Fault fault) {
        return fault.place().pointer().orElse("");
    }

    /** What was found, in words. */
    public static String what(Fault fault) {
        return fault.words("what", Language.ENGLISH);
    }
}
