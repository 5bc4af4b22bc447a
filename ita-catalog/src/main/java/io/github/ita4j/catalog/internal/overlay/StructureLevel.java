package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The levels of a catalogue's structure, as a file writes them. */
enum StructureLevel {
    ITEM("items", "code"),
    SUB_INDICATOR("subIndicators", "number"),
    INDICATOR("indicators", "number"),
    INSTRUMENT("instruments", "code");

    private static final Pattern LAST_NUMBER = Pattern.compile("(?:.*[^0-9])?([0-9]{1,3})");

    private final String list;
    private final String codeMember;

    StructureLevel(String list, String codeMember) {
        this.list = list;
        this.codeMember = codeMember;
    }

    /** The name of the list in which things of this level stand. */
    String list() {
        return list;
    }

    /** The member with the code of a thing. */
    String codeMember() {
        return codeMember;
    }

    /** What may stand under a thing of this level. */
    List<StructureLevel> below() {
        return switch (this) {
            case INSTRUMENT -> List.of(INDICATOR);
            case INDICATOR -> List.of(SUB_INDICATOR, ITEM);
            case SUB_INDICATOR -> List.of(ITEM);
            case ITEM -> List.of();
        };
    }

    /** The code of a thing, such as {@code o12} or {@code 9.1}, where it has one. */
    Optional<String> code(JsonValue object) {
        return object.member(codeMember).map(JsonValue::text).filter(text -> !text.isEmpty());
    }

    /** The number at the end of a code, by which things are in order. */
    static OptionalInt number(String code) {
        Matcher matcher = LAST_NUMBER.matcher(code);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
