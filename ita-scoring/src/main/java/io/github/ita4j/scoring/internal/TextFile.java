package io.github.ita4j.scoring.internal;

import io.github.ita4j.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Files of texts beside the class that shows them, one for each language. They are opened by name, so that the language
 * asked for never gives way to the language of the machine.
 */
public final class TextFile {
    private TextFile() {}

    /**
     * Reads the file of a language, such as {@code words_th.properties}.
     *
     * @param beside the class beside which it is
     * @param name its name before the language, such as {@code words}
     * @param language the language
     * @return every key with its text
     * @throws IllegalStateException if it is not there
     * @throws UncheckedIOException if it cannot be read
     */
    public static Properties load(Class<?> beside, String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        file + " is not on the class path: ita-scoring must be there with its resources.");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
        return texts;
    }
}
