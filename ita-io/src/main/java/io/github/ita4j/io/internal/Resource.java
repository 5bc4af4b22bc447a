package io.github.ita4j.io.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The lists that come with the library. */
public final class Resource {
    private Resource() {}

    /**
     * Reads a list.
     *
     * @param beside a class that the path of the file begins at
     * @param file the file, in UTF-8
     * @return its entries
     */
    public static Properties properties(Class<?> beside, String file) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read.", unreadable);
        }
        return properties;
    }
}
