package io.github.ita4j.catalog.internal.json;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.LIMIT_EXCEEDED;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.MALFORMED_JSON;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.NOT_UTF8;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TRAILING_CONTENT;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.ita4j.catalog.validation.CatalogFault;
import io.github.ita4j.core.text.InputText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the faults of one file. One instance serves one reading and is not thread-safe.
 */
public final class Faults implements JsonReader.Problems {
    /** How many faults are kept; a file with more is broken as a whole, and a list of millions would help nobody. */
    public static final int MAX_LISTED = 1_000;

    /** The most bytes that are read. The largest catalogue known has about a twentieth of that. */
    public static final int MAX_BYTES = 5_000_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(100)
            .maxStringLength(20_000)
            .maxNameLength(200)
            .maxTokenCount(500_000)
            .build();

    /** Reads catalogues and what goes with them. */
    public static final JsonReader READER = new JsonReader(MAX_BYTES, LIMITS);

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

    @Override
    public void duplicate(JsonValue member) {
        add(
                DUPLICATE_MEMBER,
                member,
                "the member " + InputText.quote(member.key()) + " a second time",
                "each member once",
                "Keep the one that is right and remove the other.");
    }

    @Override
    public void add(JsonProblem problem) {
        CatalogFault.Builder fault = CatalogFault.builder();
        fault.pointer(problem.pointer());
        if (problem.line() > 0) {
            fault.line(problem.line()).column(problem.column());
        }
        switch (problem.kind()) {
            case TOO_LARGE ->
                fault.code(LIMIT_EXCEEDED)
                        .found("more than " + MAX_BYTES + " bytes")
                        .expected("at most " + MAX_BYTES + " bytes (5 MB)")
                        .advice("Check that this is a catalogue; if it is, make it smaller.");
            case NOT_UTF8 ->
                fault.code(NOT_UTF8)
                        .found("bytes that are not UTF-8")
                        .expected("a file in UTF-8")
                        .advice("Save the file as UTF-8; Thai files are often in TIS-620 or Windows-874 instead.");
            case EMPTY ->
                fault.code(MALFORMED_JSON)
                        .found("nothing")
                        .expected("a JSON document")
                        .advice("The file is empty; write a catalogue into it.");
            case MALFORMED ->
                fault.code(MALFORMED_JSON)
                        .found("text that is not JSON")
                        .expected("a JSON document")
                        .advice("Correct the file at this place. The JSON reader says: " + problem.detail());
            case TOO_DEEP, TOO_LONG ->
                fault.code(LIMIT_EXCEEDED)
                        .found("more than ita4j reads")
                        .expected("at most " + LIMITS.getMaxNestingDepth() + " levels of nesting, "
                                + LIMITS.getMaxStringLength() + " characters in a text, "
                                + LIMITS.getMaxNameLength() + " in a name, "
                                + LIMITS.getMaxNumberLength() + " digits in a number and "
                                + LIMITS.getMaxTokenCount() + " values in all")
                        // What the JSON reader says of it is left out: it writes numbers in the digits of the locale.
                        .advice("Make the file smaller, or split what stands at this place.");
            case TRAILING ->
                fault.code(TRAILING_CONTENT)
                        .found("more text after the end of the document")
                        .expected("nothing")
                        .advice("Remove what stands after the closing brace, or look for a brace that closes too"
                                + " early.");
        }
        add(fault.build());
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
