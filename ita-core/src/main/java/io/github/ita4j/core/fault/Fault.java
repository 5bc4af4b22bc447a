package io.github.ita4j.core.fault;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a file, or worth knowing about it: where it is, what was found, what was expected,
 * and what to do. Programs go by the {@linkplain #code() code}; the message is for people and may change.
 *
 * <pre>{@code
 * fault.code() == PlanCode.UNKNOWN_UNIT; // true
 * fault.place(); // plan.csv:3:2
 * fault.severity(); // ERROR
 * fault.message(Language.THAI); // ไม่มีหน่วย 'กองคลงั' (หมายถึง กองคลัง หรือไม่)
 * }</pre>
 *
 * <p>The message is made when it is asked for, and what was found is kept no longer than it takes to recognise it: a
 * fault costs a few hundred bytes. Immutable and thread-safe.
 *
 * @param code the kind of fault
 * @param wording which of the messages of its code it has; empty for the usual one
 * @param place where it is, as exactly as it is known
 * @param found what is there, shortened after 100 characters; empty where there is nothing to show
 * @param expected what should be there, or empty where the message alone says it
 * @param nearest the valid words nearest to what was found, the nearest first; often empty
 * @param arguments what else the message shows, by the names of its placeholders
 */
public record Fault(
        FaultCode code,
        String wording,
        Place place,
        Optional<String> found,
        Optional<LocalizedText> expected,
        List<String> nearest,
        Map<String, LocalizedText> arguments)
        implements JsonObject {
    /**
     * A fault.
     *
     * @param code the kind of fault
     * @param wording which of the messages of its code it has
     * @param place where it is
     * @param found what stands there
     * @param expected what should be there
     * @param nearest the valid words nearest to what was found
     * @param arguments what else the message shows
     */
    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(place, "place");
        found = found.map(InputText::shorten);
        Objects.requireNonNull(expected, "expected");
        nearest = List.copyOf(nearest);
        arguments = Map.copyOf(arguments);
    }

    /**
     * A fault of which no more is said yet.
     *
     * @param code the kind of fault
     * @return the fault, nowhere
     */
    public static Fault of(FaultCode code) {
        return of(code, "");
    }

    /**
     * A fault of which no more is said yet, where its code has several messages.
     *
     * @param code the kind of fault
     * @param wording which of the messages: {@code tabs} for the one with the key {@code missing-header.tabs}
     * @return the fault, nowhere
     */
    public static Fault of(FaultCode code, String wording) {
        return of(code, wording, Place.nowhere());
    }

    /**
     * A fault of which no more is said yet than where it is.
     *
     * @param code the kind of fault
     * @param place the place
     * @return the fault
     */
    public static Fault of(FaultCode code, Place place) {
        return of(code, "", place);
    }

    /**
     * A fault of which no more is said yet than where it is, where its code has several messages.
     *
     * @param code the kind of fault
     * @param wording which of the messages
     * @param place the place
     * @return the fault
     */
    public static Fault of(FaultCode code, String wording, Place place) {
        return new Fault(code, wording, place, Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    /**
     * This fault at a place.
     *
     * @param where the place
     * @return the fault
     */
    public Fault at(Place where) {
        return new Fault(code, wording, where, found, expected, nearest, arguments);
    }

    /**
     * This fault with what was found.
     *
     * @param text what is there; it is shortened
     * @return the fault
     */
    public Fault found(String text) {
        return new Fault(code, wording, place, Optional.of(text), expected, nearest, arguments);
    }

    /**
     * This fault with what was expected, in both languages.
     *
     * @param text what should be there
     * @return the fault
     */
    public Fault expected(LocalizedText text) {
        return new Fault(code, wording, place, found, Optional.of(text), nearest, arguments);
    }

    /**
     * This fault with what was expected, where that is the same in both languages.
     *
     * @param text what should be there, such as {@code agency,code,score}
     * @return the fault
     */
    public Fault expected(String text) {
        return expected(LocalizedText.ofThai(text));
    }

    /**
     * This fault with the words that were perhaps meant.
     *
     * @param words the nearest first
     * @return the fault
     */
    public Fault nearest(Collection<String> words) {
        return new Fault(code, wording, place, found, expected, List.copyOf(words), arguments);
    }

    /**
     * This fault with a value for a placeholder of its message.
     *
     * @param name the name of the placeholder
     * @param value a {@link LocalizedText}, or anything whose text is the same in both languages, which is shortened
     *     after 100 characters; a blank one is as none
     * @return the fault
     */
    public Fault with(String name, Object value) {
        Map<String, LocalizedText> more = new HashMap<>(arguments);
        if (value instanceof LocalizedText words) {
            more.put(name, words);
        } else if (!InputText.isBlank(value.toString())) {
            more.put(name, LocalizedText.ofThai(InputText.shorten(value.toString())));
        }
        return new Fault(code, wording, place, found, expected, nearest, more);
    }

    /**
     * How much this matters.
     *
     * @return that of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * One of the values that the message shows.
     *
     * @param name {@code expected} or the name of an argument
     * @param language the language
     * @return the value in words; empty text if there is none
     */
    public String words(String name, Language language) {
        Optional<LocalizedText> words = name.equals("expected") ? expected : Optional.ofNullable(arguments.get(name));
        return words.map(text -> text.in(language)).orElse("");
    }

    /**
     * What is wrong and what to do about it, in one line without control characters.
     *
     * @param language the language of the message; what is in the file is shown as it is there
     * @return the message
     */
    public String message(Language language) {
        Map<String, Object> values = new HashMap<>(arguments);
        place.pointer().ifPresent(text -> values.put("pointer", text));
        found.ifPresent(text -> values.put("found", InputText.quote(text)));
        expected.ifPresent(text -> values.put("expected", text));
        if (!nearest.isEmpty()) {
            values.put("nearest", Texts.or(nearest));
        }
        return InputText.visible(Texts.fill(code.template(language, wording), language, values));
    }

    /**
     * The fault in one line, as compilers write it, with the message in English.
     *
     * @return {@code file:line:column: CODE message}, without what is not known and without a line end
     */
    public String report() {
        return report(Language.ENGLISH);
    }

    /**
     * The fault in one line, as compilers write it.
     *
     * @param language the language of the message
     * @return {@code file:line:column: CODE message}, without what is not known and without a line end
     */
    public String report(Language language) {
        String where = InputText.visible(place.toString());
        return where + (where.isEmpty() ? "" : ": ") + code.code() + " " + message(language);
    }

    /**
     * The fault in one line.
     *
     * @return the {@linkplain #report() report}
     */
    @Override
    public String toString() {
        return report();
    }
}
