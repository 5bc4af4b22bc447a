package io.github.ita4j.core.internal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;

/**
 * What Java's serialization writes in place of a value: its type and its text. The text is parsed when it is written and when it
 * is read, so that a stream which somebody has changed gives a value that is in order, or an {@link InvalidObjectException}.
 *
 * @param type a type of ita4j that has {@code valueOf(String)}
 * @param text what its {@code toString} writes
 */
public record Written(Class<?> type, String text) implements Serializable {
    /**
     * Refuses a text that is none of the type.
     *
     * @param type the type
     * @param text the text
     * @throws IllegalArgumentException if the text cannot be read
     */
    public Written {
        value(type, text);
    }

    /**
     * What a value answers to a stream that holds its fields.
     *
     * @return the exception to throw
     */
    public static InvalidObjectException refused() {
        return new InvalidObjectException("A value of ita4j is written as its text: the stream has been changed.");
    }

    private Object readResolve() {
        return value(type, text);
    }

    private static Object value(Class<?> type, String text) {
        if (!type.getPackageName().startsWith("io.github.ita4j.")) {
            throw new IllegalArgumentException(type.getName() + " is no value of ita4j.");
        }
        try {
            return type.getMethod("valueOf", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not written as its text.", e);
        }
    }
}
