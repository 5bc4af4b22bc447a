package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISPLACED;

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
final class NumberedCodes<C extends NodeCode> {
    private final Reading reading;
    private final JsonValue instrument;
    private final Numbering numbers;
    private final Function<JsonValue, Optional<C>> form;
    private final ToIntFunction<C> number;
    private final Optional<Parent<C>> parent;

    /**
     * What the things stand under, where it is known.
     *
     * @param name the parent as messages name it
     * @param expected what may stand under it
     * @param owns whether a code belongs to it
     */
    record Parent<C>(String name, String expected, Predicate<C> owns) {}

    NumberedCodes(
            Reading reading,
            JsonValue instrument,
            Numbering numbers,
            Function<JsonValue, Optional<C>> form,
            ToIntFunction<C> number,
            Optional<Parent<C>> parent) {
        this.reading = reading;
        this.instrument = instrument;
        this.numbers = numbers;
        this.form = form;
        this.number = number;
        this.parent = parent;
    }

    /** The code of the next thing, if it has one that can be read. */
    Optional<C> next(Optional<JsonValue> value) {
        Optional<C> code = value.isPresent() ? form.apply(value.get()) : Optional.empty();
        if (code.isEmpty()) {
            skip();
            return code;
        }
        JsonValue where = value.get();
        if (parent.isPresent() && !parent.get().owns().test(code.get())) {
            reading.faults.add(
                    MISPLACED,
                    where,
                    where.describe() + " under " + parent.get().name(),
                    parent.get().expected(),
                    "Move it to where it belongs, or correct the code.");
            skip();
        } else if (reading.nodes.add(code.get(), where, instrument)) {
            numbers.next(number.applyAsInt(code.get()), where);
        }
        return code;
    }

    /** The next thing has no code that could be read, for which it has been blamed elsewhere. */
    void skip() {
        reading.nodes.addUnreadable();
        numbers.skip();
    }
}
