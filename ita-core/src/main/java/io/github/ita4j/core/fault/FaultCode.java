package io.github.ita4j.core.fault;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;

/**
 * A kind of {@link Fault}: what programs act on. Enums implement it; each constant has a message in both languages, in
 * the files that {@link #texts()} names, under its key: that of {@code UNKNOWN_CODE} is {@code unknown-code}. Where one
 * kind of fault is worded in several ways, the others follow a dot: {@code unknown-code.header}.
 *
 * <pre>{@code
 * PlanCode.UNKNOWN_UNIT.severity(); // ERROR
 * PlanCode.UNKNOWN_UNIT.template(Language.ENGLISH, ""); // There is no unit {found}[[ (did you mean {nearest}?)]].
 * }</pre>
 *
 * <p>In a message, {@code {found}} is the text that was found, in quotes, {@code {expected}} what was expected, {@code
 * {nearest}} the words that were perhaps meant, {@code {pointer}} the place in a JSON file; every other placeholder is an {@linkplain Fault#arguments() argument}.
 * Constants may be added in a minor release; none is ever given another meaning.
 */
public interface FaultCode {
    /**
     * The name of the constant.
     *
     * @return such as {@code UNKNOWN_CODE}
     */
    String name();

    /**
     * The bundle with the messages.
     *
     * @return the texts
     */
    Texts texts();

    /**
     * The code in reports and output.
     *
     * @return the name of the constant, if the enum does not say otherwise
     */
    default String code() {
        return name();
    }

    /**
     * How much such a fault matters.
     *
     * @return {@link Severity#ERROR}, if the enum does not say otherwise
     */
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * What is wrong and what to do about it, with placeholders.
     *
     * @param language the language
     * @param wording which of its messages; empty for the usual one
     * @return the template of the message
     */
    default String template(Language language, String wording) {
        String key = Texts.key((Enum<?>) this);
        return texts().template(language, wording.isEmpty() ? key : key + "." + wording);
    }
}
