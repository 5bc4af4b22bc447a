package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;

/** The program cannot go on with what the user asked for; the message says why and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String thai;

    /** With a text of {@link UsageText}. */
    UsageException(String key, Object... namesAndValues) {
        this(UsageText.of(key, namesAndValues));
    }

    private UsageException(LocalizedText text) {
        super(text.in(Language.ENGLISH));
        this.thai = text.thai();
    }

    /** Refuses what is wrong, with a text of {@link UsageText}. */
    static void refuseIf(boolean wrong, String key, Object... namesAndValues) {
        if (wrong) {
            throw new UsageException(key, namesAndValues);
        }
    }

    /** What it says. */
    LocalizedText text() {
        return LocalizedText.of(thai, String.valueOf(getMessage()));
    }
}
