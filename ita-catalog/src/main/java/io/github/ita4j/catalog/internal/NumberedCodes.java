package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Reads the codes of things that are numbered one after the other (indicators, sub-indicators, parts, items): each must
 * have the right form, belong where it stands, be there once, and follow the one before it.
 */
record NumberedCodes<C extends NodeCode>(
        FileReading reading,
        JsonValue instrument,
        Numbering numbers,
        Function<JsonValue, Optional<C>> form,
        ToIntFunction<C> number,
        Optional<Parent<C>> parent) {
    /**
     * What the things stand under, where it is known.
     *
     * @param way the key of the fault of what does not belong there
     * @param name the parent as messages name it
     * @param letter the letter with which codes begin there, if they do
     * @param owns whether a code belongs to it
     */
    record Parent<C>(String way, Object name, String letter, Predicate<C> owns) {}

    /** The code of the next thing, if it has one that can be read; if not, that has been blamed elsewhere. */
    Optional<C> next(JsonValue where) {
        Optional<C> code = form.apply(where);
        if (code.isEmpty()) {
            skip();
        } else if (parent.isPresent() && !parent.get().owns().test(code.get())) {
            Parent<C> under = parent.get();
            reading.faults.add(MISPLACED, under.way(), where, "parent", under.name(), "letter", under.letter());
            skip();
        } else if (reading.nodes.add(code.get(), where, instrument)) {
            numbers.next(number.applyAsInt(code.get()), where);
        }
        return code;
    }

    private void skip() {
        reading.nodes.addUnreadable();
        numbers.skip();
    }
}
