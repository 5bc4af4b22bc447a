package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogRule.LIMIT_EXCEEDED;
import static io.github.ita4j.catalog.validation.CatalogRule.MALFORMED_JSON;
import static io.github.ita4j.catalog.validation.CatalogRule.NOT_UTF8;
import static io.github.ita4j.catalog.validation.CatalogRule.TRAILING_CONTENT;

import io.github.ita4j.catalog.internal.json.JsonLimits;
import io.github.ita4j.catalog.internal.json.JsonProblem;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the faults of one catalogue file, and words them. The words for one way to break a rule are one entry of a
 * bundle: what was found, what was expected and what to do, with bars between them. One instance serves one reading and
 * is not thread-safe.
 */
public final class CatalogFaults implements JsonReader.Problems {
    /** How many faults are kept; a file with more is broken as a whole, and a list of millions would help nobody. */
    public static final int MAX_LISTED = 1_000;

    /** The most bytes that are read. The largest catalogue known has about a twentieth of that. */
    public static final int MAX_BYTES = 5_000_000;

    private static final JsonLimits LIMITS = new JsonLimits(MAX_BYTES, 50, 20_000, 200, 100, 500_000);

    /** Reads catalogues and what goes with them. */
    public static final JsonReader READER = new JsonReader(LIMITS);

    private final List<Fault> listed = new ArrayList<>();
    private int count;

    /** No faults yet. */
    public CatalogFaults() {}

    /**
     * Adds a fault at a value. Where the value comes from another document, the fault says so: its author can only
     * change what the file makes of it.
     *
     * @param rule the rule that is broken
     * @param where the value at fault, which the texts show as {@code {found}}
     * @param namesAndValues what else the texts show: a name, its value, and so on
     */
    public void add(CatalogRule rule, JsonValue where, Object... namesAndValues) {
        add(rule, "", where, namesAndValues);
    }

    /**
     * Adds a fault for one of the ways to break a rule.
     *
     * @param rule the rule that is broken
     * @param way the part of the key of its texts that comes after the name of the rule and a full stop
     * @param where the value at fault, which the texts show as {@code {found}}
     * @param namesAndValues what else the texts show: a name, its value, and so on
     */
    public void add(CatalogRule rule, String way, JsonValue where, Object... namesAndValues) {
        add(rule, way, where, Texts.values(namesAndValues));
    }

    /**
     * The same with what the texts show in a map.
     *
     * @param rule the rule that is broken
     * @param way the part of the key of its texts that comes after the name of the rule and a full stop
     * @param where the value at fault, which the texts show as {@code {found}}
     * @param shown what else the texts show, by name
     */
    public void add(CatalogRule rule, String way, JsonValue where, Map<String, ?> shown) {
        // Not even the pointer is put together for faults that nobody will see.
        count += rule.severity() == Severity.ERROR ? 1 : 0;
        if (listed.size() < MAX_LISTED) {
            Map<String, Object> values = new HashMap<>(shown);
            values.putIfAbsent("found", describe(where));
            origin(where).ifPresent(origin -> {
                values.put("origin", origin);
                values.put("elsewhere", text("elsewhere"));
            });
            Fault fault = fault(rule, way, place(where.line(), where.column(), where.pointer()), values);
            listed.add(where.text().isEmpty() ? fault : fault.found(where.text()));
        }
    }

    /**
     * A fault that is not at a value of a file.
     *
     * @param rule the rule that is broken
     * @param way the part of the key of its texts that comes after the name of the rule and a full stop
     * @param pointer the place
     * @param values what the texts show, by name
     * @return the fault
     */
    public static Fault fault(CatalogRule rule, String way, String pointer, Map<String, ?> values) {
        return fault(rule, way, place(0, 0, pointer), values);
    }

    private static Fault fault(CatalogRule rule, String way, Place place, Map<String, ?> values) {
        String key = Texts.key(rule) + (way.isEmpty() ? "" : "." + way);
        String[] thai = rule.texts().template(Language.THAI, key).split(" \\| ", 3);
        String[] english = rule.texts().template(Language.ENGLISH, key).split(" \\| ", 3);
        Fault fault = Fault.of(rule, way)
                .at(place)
                .with("what", words(thai[0] + "[[ ({origin})]]", english[0] + "[[ ({origin})]]", values))
                .expected(words(thai[1], english[1], values))
                .with("advice", words(thai[2] + "[[ {elsewhere}]]", english[2] + "[[ {elsewhere}]]", values));
        String pointer = place.pointer().orElse("");
        return fault.with(
                "where", pointer.isEmpty() ? text("the-file") : LocalizedText.ofThai(InputText.visible(pointer)));
    }

    private static LocalizedText words(String thai, String english, Map<String, ?> values) {
        return LocalizedText.of(Texts.fill(thai, Language.THAI, values), Texts.fill(english, Language.ENGLISH, values));
    }

    /**
     * Words of the bundle.
     *
     * @param key their key
     * @param namesAndValues what they show: a name, its value, and so on
     * @return the words in both languages
     */
    public static LocalizedText text(String key, Object... namesAndValues) {
        return LIMIT_EXCEEDED.texts().both(key, Texts.values(namesAndValues));
    }

    /** Where a value of another document comes from, in words. */
    static Optional<LocalizedText> origin(JsonValue value) {
        return value.origin().map(origin -> {
            String pointer = InputText.visible(origin.place().pointer());
            return text("origin", "document", origin.document(), "pointer", pointer);
        });
    }

    private static Place place(int line, int column, String pointer) {
        Place place = pointer.isEmpty() ? Place.nowhere() : Place.nowhere().withPointer(pointer);
        return line > 0 && column > 0 ? place.withLine(line).withColumn(column) : place;
    }

    /** A value as texts show it. */
    static Object describe(JsonValue value) {
        return switch (value.type()) {
            case TEXT, NUMBER, FLAG -> value.describe();
            case OBJECT, LIST, NULL, OTHER, ABSENT -> words(value.type());
        };
    }

    /** A type of JSON in words. */
    static LocalizedText words(JsonValue.Type type) {
        return text("type." + Texts.key(type));
    }

    /**
     * The question whether a name was meant that is near to the one found.
     *
     * @param wrong the name as found
     * @param known the names there are
     * @return the question, or empty where none is near
     */
    public static Optional<LocalizedText> didYouMean(String wrong, Collection<String> known) {
        return Nearest.words(wrong, known).stream().findFirst().map(name -> text("did-you-mean", "name", name));
    }

    @Override
    public void duplicate(JsonValue member) {
        add(DUPLICATE_MEMBER, member, "name", InputText.quote(member.key()));
    }

    @Override
    public void add(JsonProblem problem) {
        Map<String, Object> values = Texts.values(
                "bytes", MAX_BYTES,
                "detail", problem.detail(),
                "depth", LIMITS.nesting(),
                "text", LIMITS.text(),
                "name", LIMITS.name(),
                "number", LIMITS.number(),
                "values", LIMITS.tokens());
        Place place = place(problem.line(), problem.column(), problem.pointer());
        count++;
        listed.add(
                switch (problem.kind()) {
                    case TOO_LARGE -> fault(LIMIT_EXCEEDED, "bytes", place, values);
                    case NOT_UTF8 -> fault(NOT_UTF8, "", place, values);
                    case EMPTY -> fault(MALFORMED_JSON, "empty", place, values);
                    case MALFORMED, ENDS_EARLY -> fault(MALFORMED_JSON, "", place, values);
                    // What the JSON parser says of it is left out: it writes numbers in the digits of the locale.
                    case TOO_DEEP, TOO_LONG -> fault(LIMIT_EXCEEDED, "", place, values);
                    case TRAILING -> fault(TRAILING_CONTENT, "", place, values);
                });
    }

    /**
     * Adds a fault that is not at a value of the tree.
     *
     * @param fault the fault
     */
    public void add(Fault fault) {
        count++;
        listed.add(fault);
    }

    /**
     * How many faults there are so far, notices aside. An object whose reading raised the number cannot be built.
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
    public List<Fault> all() {
        List<Fault> all = new ArrayList<>(listed);
        all.sort((first, second) -> Place.FILE_ORDER.compare(first.place(), second.place()));
        if (count > MAX_LISTED) {
            all.add(fault(LIMIT_EXCEEDED, "faults", Place.nowhere(), Texts.values("count", count, "most", MAX_LISTED)));
        }
        return List.copyOf(all);
    }
}
