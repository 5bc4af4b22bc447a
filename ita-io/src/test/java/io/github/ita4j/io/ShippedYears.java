package io.github.ita4j.io;

import io.github.ita4j.catalog.Catalogs;
import java.util.List;

/** The years there are, as messages list them, so that a new year changes no test. */
public final class ShippedYears {
    /** All, with commas. */
    public static final String LIST = String.join(", ", from(0));

    private ShippedYears() {}

    /** Those from a year on, as in "2566, 2567 and 2568". */
    public static String listFrom(int first) {
        return String.join(", ", from(first)).replaceFirst(", ([0-9]+)$", " and $1");
    }

    private static List<String> from(int first) {
        return Catalogs.years().stream()
                .filter(year -> year.buddhistYear() >= first)
                .map(year -> year.toString())
                .toList();
    }
}
