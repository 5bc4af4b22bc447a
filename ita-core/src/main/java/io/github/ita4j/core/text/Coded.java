package io.github.ita4j.core.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enum whose constants have a word of their own in files, on the command line and in output: that of {@code
 * CARRIED_OVER} is {@code carried-over}, if the enum does not say otherwise.
 *
 * <pre>{@code
 * enum Answer implements Coded {
 *     YES,
 *     NOT_YET
 * }
 * Answer.NOT_YET.code(); // not-yet
 * Coded.find(Answer.class, "yes"); // Optional[YES]
 * }</pre>
 */
public interface Coded {
    /**
     * The name of the constant.
     *
     * @return such as {@code CARRIED_OVER}
     */
    String name();

    /**
     * The word used in files and output.
     *
     * @return such as {@code carried-over}
     */
    @JsonValue
    default String code() {
        return Texts.key(name());
    }

    /**
     * The constant with a code.
     *
     * @param <E> the enum
     * @param type the enum
     * @param code such as {@code carried-over}, exactly so
     * @return the constant, or empty if there is none
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * The constant with a code, which must be one.
     *
     * @param <E> the enum
     * @param type the enum
     * @param code such as {@code carried-over}, exactly so
     * @param what what the constants are, for the message, such as {@code a kind of evidence}
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code, String what) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException(InputText.quote(code) + " is not " + what + ": use "
                        + Texts.or(Stream.of(type.getEnumConstants())
                                        .map(Coded::code)
                                        .toList())
                                .in(Language.ENGLISH)
                        + "."));
    }
}
