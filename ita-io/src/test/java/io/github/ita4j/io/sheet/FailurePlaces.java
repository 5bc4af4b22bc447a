package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds of the faults of any file: each says something, in one line, about a place that the file has. */
public final class FailurePlaces {
    private FailurePlaces() {}

    /** Checks the faults of a file that was read under the name {@code test}. */
    public static void check(byte[] file, List<Fault> faults) {
        // CR alone ends a line, too; what ends with a line end has no line after it, but may fail for what is missing
        // there.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int lines = text.split("\r\n|\r|\n", -1).length;
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message(Language.ENGLISH)).isNotBlank().doesNotContain("\n", "\r", "\u0000");
            assertThat(fault.report()).startsWith("test");
            fault.place().line().ifPresent(line -> assertThat(line).isBetween(1, lines));
            fault.place().column().ifPresent(column -> assertThat(column).isBetween(1, file.length + 1));
            assertThat(fault.place().line().isPresent()
                            || fault.place().column().isEmpty())
                    .as("a column is in a line: %s", fault)
                    .isTrue();
        });
    }
}
