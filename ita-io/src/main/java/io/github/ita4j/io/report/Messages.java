package io.github.ita4j.io.report;

import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language. Placeholders have names, {@code {upper}}, so that a translator sees what will stand
 * there, and numbers are put in as they are, in Arabic digits in every locale.
 */
final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)\\}");

    private final Language language;
    private final Properties texts;

    private Messages(Language language) {
        this.language = language;
        this.texts = load(language);
    }

    static Messages in(Language language) {
        return language == Language.THAI ? Thai.WORDS : English.WORDS;
    }

    /** The file of a language, every key with its text. */
    static Properties load(Language language) {
        String file = "messages_" + language.tag() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        file + " is not on the class path: ita-io must be there with its resources.");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
        return texts;
    }

    Language language() {
        return language;
    }

    /** A text, with values for its placeholders: {@code text(RANGE, "lower", 30, "upper", 78)}. */
    String text(Message message, Object... namesAndValues) {
        String text = texts.getProperty(message.key());
        if (text == null) {
            throw new IllegalStateException(
                    "The text '" + message.key() + "' is missing in language '" + language.tag() + "'.");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        // In one pass: a value may hold braces of its own.
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** A text in both languages. */
    static LocalizedText both(Message message) {
        return LocalizedText.of(
                in(Language.THAI).text(message), in(Language.ENGLISH).text(message));
    }

    List<String> texts(Message... several) {
        return Stream.of(several).map(this::text).toList();
    }

    /** An official name: Thai, in English output with the translation behind it. */
    String name(LocalizedText name) {
        boolean translated = language == Language.ENGLISH
                && name.english()
                        .filter(english -> !english.equals(name.thai()))
                        .isPresent();
        return translated ? name.thai() + " (" + name.in(Language.ENGLISH) + ")" : name.thai();
    }

    /** The name of a status, or its code where this version does not know it. */
    String status(MeasureStatus status) {
        return status.label().map(this::words).orElse(status.code());
    }

    /** What a report on measures is called. */
    String reportName(MeasureReport report) {
        return text(
                Message.REPORT_MEASURES,
                "round",
                report.round().label().map(this::words).orElse(report.round().code()),
                "year",
                report.plan().fiscalYear());
    }

    /** Words of our own: in the language of the output alone. */
    String words(LocalizedText words) {
        return words.in(language);
    }

    /** Read when first asked for, because most programs show one language only. */
    private static final class Thai {
        static final Messages WORDS = new Messages(Language.THAI);
    }

    private static final class English {
        static final Messages WORDS = new Messages(Language.ENGLISH);
    }
}
