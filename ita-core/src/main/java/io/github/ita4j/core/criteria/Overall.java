package io.github.ita4j.core.criteria;

import java.util.Locale;
import java.util.Optional;

/** The code of the overall result. */
public enum Overall implements NodeCode {
    /** The one overall result of an agency in a year. */
    OVERALL;

    @Override
    public String code() {
        return "overall";
    }

    static Optional<Overall> find(String clean) {
        return clean.toLowerCase(Locale.ROOT).equals("overall") ? Optional.of(OVERALL) : Optional.empty();
    }

    /** Returns {@link #code()}. */
    @Override
    public String toString() {
        return code();
    }
}
