package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.NUMBERING_HOLE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.Optional;

/** Checks that things are numbered 1, 2, 3 and so on in the order of the file. */
final class Numbering {
    private final String way;
    private final Object prefix;
    private final CatalogFaults faults;
    private int expected = 1;
    private boolean holeAllowed;

    /**
     * A count of things whose code is a prefix and their number, or a word for them where the prefix is not known;
     * {@code way} is the key of its faults.
     */
    Numbering(String way, Optional<?> prefix, CatalogFaults faults) {
        this.way = way;
        this.prefix = prefix.isPresent() ? prefix.get() : CatalogFaults.text("kind." + way);
        this.faults = faults;
    }

    /**
     * The number of the next thing. After a fault the count goes on from the number found, so that one hole is one
     * fault.
     */
    void next(int number, JsonValue where) {
        if (holeAllowed ? number < expected : number != expected) {
            faults.add(NUMBERING_HOLE, way, where, "prefix", prefix, "number", expected);
        }
        expected = number + 1;
        holeAllowed = false;
    }

    /** The next thing has no number that could be read, or stands in the wrong place; that is a fault of its own. */
    void skip() {
        expected++;
    }

    /** What comes next is not known, so the number after it may be any that is higher. */
    void allowHole() {
        holeAllowed = true;
    }
}
