package io.github.ita4j.io.measure;

import io.github.ita4j.io.internal.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The spellings of column headings that agencies use, and those of ita4j: {@code headings.properties}. */
final class HeadingWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OR = Pattern.compile("\\|");
    private static final int LONGEST = 80;

    private static final Map<String, MeasureColumn> WORDS = new HashMap<>();
    private static final Map<String, MeasureColumn> STARTS = new HashMap<>();

    static {
        Properties headings = Resource.properties(HeadingWords.class, "headings.properties");
        for (MeasureColumn column : MeasureColumn.values()) {
            OR.splitAsStream(headings.getProperty(column.code()))
                    .map(HeadingWords::packed)
                    .forEach(word -> {
                        if (word.endsWith("*")) {
                            STARTS.put(word.substring(0, word.length() - 1), column);
                        } else {
                            WORDS.put(word, column);
                        }
                    });
        }
    }

    private HeadingWords() {}

    /** What a heading means, or empty where it is none. */
    static Optional<MeasureColumn> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String packed = packed(text);
        return Optional.ofNullable(WORDS.get(packed))
                .or(() -> STARTS.entrySet().stream()
                        .filter(start -> packed.startsWith(start.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static String packed(String text) {
        return SPACE.matcher(text)
                .replaceAll("")
                .replace("\u0E4D\u0E32", "\u0E33")
                .toLowerCase(Locale.ROOT);
    }
}
