package io.github.ita4j.io.internal;

import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.text.InputText;

/** A fault of a catalogue file in one line. */
public final class FaultLine {
    private FaultLine() {}

    /**
     * The place, what was found there, what was expected, and what to do.
     *
     * @param file the name of the file
     * @param fault the fault
     * @return the line, without control characters
     */
    public static String of(String file, CatalogFault fault) {
        StringBuilder line = new StringBuilder(file);
        fault.line().ifPresent(number -> line.append(':').append(number));
        fault.column().ifPresent(number -> line.append(':').append(number));
        line.append(": ").append(fault.code().code());
        if (!fault.pointer().isEmpty()) {
            line.append(' ').append(fault.pointer());
        }
        line.append(": found ")
                .append(fault.found())
                .append(", expected ")
                .append(fault.expected())
                .append(". ")
                .append(fault.advice());
        return InputText.line(line.toString());
    }
}
