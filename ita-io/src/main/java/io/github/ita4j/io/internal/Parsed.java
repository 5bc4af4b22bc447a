package io.github.ita4j.io.internal;

import java.util.Optional;
import java.util.function.Function;

/** What may be written in a form, or in none. */
public final class Parsed {
    private Parsed() {}

    /**
     * What a reader makes of something.
     *
     * @param <A> what is read
     * @param <T> what it is read as
     * @param reader refuses with {@link IllegalArgumentException} what is not of its form
     * @param written what is read
     * @return what it says, or empty where it is refused
     */
    public static <A, T> Optional<T> of(Function<A, T> reader, A written) {
        try {
            return Optional.of(reader.apply(written));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
