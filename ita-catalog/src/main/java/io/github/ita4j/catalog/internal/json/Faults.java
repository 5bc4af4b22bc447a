package io.github.ita4j.catalog.internal.json;

import io.github.ita4j.catalog.validation.CatalogFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the faults of one file. One instance serves one reading and is not thread-safe.
 */
public final class Faults {
    /** How many faults are kept; a file with more is broken as a whole, and a list of millions would help nobody. */
    public static final int MAX_LISTED = 1_000;

    private static final String ELSEWHERE = " Say so in this file; the other one stays as it is.";

    private final List<CatalogFault> listed = new ArrayList<>();
    private int count;

    /** No faults yet. */
    public Faults() {}

    /**
     * Adds a fault at a value. Where the value comes from another document, the fault says so: its author can only
     * change what the file makes of it.
     *
     * @param code the rule that is broken
     * @param where the value at fault
     * @param found what was found
     * @param expected what should be there
     * @param advice what to do
     */
    public void add(CatalogFault.Code code, JsonValue where, String found, String expected, String advice) {
        // Not even the pointer is put together for faults that nobody will see.
        if (count < MAX_LISTED) {
            Optional<String> origin = where.origin();
            listed.add(CatalogFault.builder()
                    .code(code)
                    .pointer(where.pointer())
                    .line(where.line())
                    .column(where.column())
                    .found(origin.map(o -> found + " (" + o + ")").orElse(found))
                    .expected(expected)
                    .advice(origin.map(o -> advice + ELSEWHERE).orElse(advice))
                    .build());
        }
        count++;
    }

    /**
     * Adds a fault that is not at a value of the tree.
     *
     * @param fault the fault
     */
    public void add(CatalogFault fault) {
        if (count < MAX_LISTED) {
            listed.add(fault);
        }
        count++;
    }

    /**
     * How many faults there are so far. An object whose reading raised the number cannot be built.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * The faults in the order of the file, and after them, if there are more than are listed, one that says how many.
     *
     * @return an unmodifiable list
     */
    public List<CatalogFault> all() {
        List<CatalogFault> all = new ArrayList<>(listed);
        all.sort(Faults::inFileOrder);
        if (count > MAX_LISTED) {
            all.add(CatalogFault.builder()
                    .code(CatalogFault.Code.LIMIT_EXCEEDED)
                    .pointer("")
                    .found(count + " faults")
                    .expected("at most " + MAX_LISTED)
                    .advice("Correct the ones listed here and read the file again.")
                    .build());
        }
        return List.copyOf(all);
    }

    private static int inFileOrder(CatalogFault first, CatalogFault second) {
        int lines = Integer.compare(first.line().orElse(0), second.line().orElse(0));
        return lines != 0
                ? lines
                : Integer.compare(first.column().orElse(0), second.column().orElse(0));
    }
}
