package io.github.ita4j.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of texts in Thai and English: two UTF-8 files {@code NAME_th.properties} and {@code NAME_en.properties} with
 * the same keys. The language asked for never gives way to that of the machine, and numbers are shown in Arabic digits.
 *
 * <p>A text may hold
 * <ul>
 *   <li>{@code {name}}: the value of that name;
 *   <li>{@code {name|field|fields}}: the first word where the value is 1, the second where it is not;
 *   <li>{@code [[ … ]]}: a part that is omitted where a value in it is not there.
 * </ul>
 *
 * <pre>{@code
 * String row = "The row has {fields} {fields|field|fields}[[, expected {columns}]].";
 * Texts.fill(row, Language.ENGLISH, Map.of("fields", 1)); // The row has 1 field.
 * Texts messages = Texts.of("messages", file -> Texts.class.getResourceAsStream(file));
 * Texts.or(List.of("o1", "o2", "o3")).in(Language.ENGLISH); // o1, o2 or o3
 * }</pre>
 *
 * <p>A file is read when it is first asked for. Thread-safe.
 */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z-]*)(?:\\|([^|}]*)\\|([^|}]*))?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    private static final Map<String, Texts> LABELS = new ConcurrentHashMap<>();

    private final String name;
    private final Function<String, @Nullable InputStream> files;
    private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();

    private Texts(String name, Function<String, @Nullable InputStream> files) {
        this.name = name;
        this.files = files;
    }

    /**
     * A bundle.
     *
     * @param name what its files are called before the language, such as {@code messages}
     * @param files opens the file of a name, such as {@code messages_th.properties}, or gives null if there is none, as in
     *     {@code file -> Messages.class.getResourceAsStream(file)}: the caller's own module must open it, others see no files
     *     of its packages
     * @return the bundle; nothing is read yet
     */
    public static Texts of(String name, Function<String, @Nullable InputStream> files) {
        return new Texts(Objects.requireNonNull(name, "name"), Objects.requireNonNull(files, "files"));
    }

    /**
     * The labels of a package; they lie where no package is, so that a module lets others see them.
     *
     * @param type a type of the package
     * @return the bundle {@code META-INF/labels/PACKAGE}
     */
    public static Texts labels(Class<?> type) {
        return LABELS.computeIfAbsent(
                type.getPackageName(), name -> of("/META-INF/labels/" + name, file -> type.getResourceAsStream(file)));
    }

    /**
     * The key of a constant in the files.
     *
     * @param constant such as {@code NOT_MET}
     * @return such as {@code not-met}
     */
    public static String key(Enum<?> constant) {
        return key(constant.name());
    }

    static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The keys of a language.
     *
     * @param language the language
     * @return every key of its file
     * @throws IllegalStateException if the file is not there
     */
    public Set<String> keys(Language language) {
        return texts(language).keySet();
    }

    /**
     * A text as it is in the file, with its placeholders.
     *
     * @param language the language
     * @param key its key
     * @return the template
     * @throws IllegalStateException if the file or the key is not there
     */
    public String template(Language language, String key) {
        String text = texts(language).get(key);
        if (text == null) {
            throw new IllegalStateException("The text '" + key + "' is not in " + file(language) + ".");
        }
        return text;
    }

    /**
     * A text with values for its placeholders: {@code text(ENGLISH, "range", "lower", 30, "upper", 78)}.
     *
     * @param language the language
     * @param key its key
     * @param namesAndValues a name, its value, and so on
     * @return the text
     * @throws IllegalStateException if the file or the key is not there
     */
    public String text(Language language, String key, Object... namesAndValues) {
        return fill(template(language, key), language, values(namesAndValues));
    }

    /**
     * A text with values for its placeholders, in both languages.
     *
     * @param key its key
     * @param values the values by their names
     * @return the text
     * @throws IllegalStateException if a file or the key is not there
     */
    public LocalizedText both(String key, Map<String, ?> values) {
        return LocalizedText.of(
                fill(template(Language.THAI, key), Language.THAI, values),
                fill(template(Language.ENGLISH, key), Language.ENGLISH, values));
    }

    /**
     * Values by their names: {@code values("lower", 30, "upper", 78)}.
     *
     * @param namesAndValues a name, its value, and so on; an {@link Optional} stands for what is in it, or for no value
     * @return the values, to which more may be added
     */
    public static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            Object value = namesAndValues[i + 1];
            Optional<?> there = value instanceof Optional<?> optional ? optional : Optional.of(value);
            there.ifPresent(each -> values.put(name, each));
        }
        return values;
    }

    /**
     * Puts values into a text, in one pass: a value may hold braces of its own.
     *
     * @param template the text with its placeholders
     * @param language the language in which a {@link LocalizedText} among the values is shown
     * @param values the values by their names; a placeholder without one stays as it is
     * @return the text
     */
    public static String fill(String template, Language language, Map<String, ?> values) {
        String whole = OPTIONAL.matcher(Objects.requireNonNull(template, "template"))
                .replaceAll(part -> values.keySet().containsAll(placeholders(part.group(1))) ? "$1" : "");
        return PLACEHOLDER.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(shown(found, language, values)));
    }

    private static String shown(MatchResult found, Language language, Map<String, ?> values) {
        Object value = values.get(found.group(1));
        if (value == null) {
            return found.group();
        }
        String text = value instanceof LocalizedText words ? words.in(language) : value.toString();
        String one = found.group(2);
        return one == null ? text : text.equals("1") ? one : found.group(3);
    }

    /**
     * The names of the values that a text shows. A text and its translation have the same.
     *
     * @param template the text with its placeholders
     * @return the names
     */
    public static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(Objects.requireNonNull(template, "template"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /**
     * A list of words: {@code a, b and c}.
     *
     * @param words the words, at least one
     * @return the list in both languages
     * @throws IllegalArgumentException if there is none
     */
    public static LocalizedText and(Collection<?> words) {
        return list(words, "และ", "and");
    }

    /**
     * A list of alternatives: {@code a, b or c}.
     *
     * @param words the words, at least one
     * @return the list in both languages
     * @throws IllegalArgumentException if there is none
     */
    public static LocalizedText or(Collection<?> words) {
        return list(words, "หรือ", "or");
    }

    private static LocalizedText list(Collection<?> words, String thai, String english) {
        List<String> texts = words.stream().map(Object::toString).toList();
        int end = texts.size() - 1;
        if (end < 1) {
            return LocalizedText.ofThai(String.join("", texts));
        }
        String first = String.join(", ", texts.subList(0, end));
        String last = " " + texts.get(end);
        return LocalizedText.of(first + " " + thai + last, first + " " + english + last);
    }

    private Map<String, String> texts(Language language) {
        return texts.computeIfAbsent(language, this::load);
    }

    private Map<String, String> load(Language language) {
        String file = file(language);
        Properties read = new Properties();
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        file + " is not on the class path: the library must be there with its resources.");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
        Map<String, String> all = new HashMap<>();
        read.forEach((key, text) -> all.put((String) key, (String) text));
        return Map.copyOf(all);
    }

    private String file(Language language) {
        return name + "_" + language.tag() + ".properties";
    }
}
