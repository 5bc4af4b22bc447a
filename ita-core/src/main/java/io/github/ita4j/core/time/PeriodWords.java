package io.github.ita4j.core.time;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text on a period into words. Thai is written without spaces, and recognised text has them in the wrong places,
 * so spaces count only between two numbers.
 */
final class PeriodWords {
    /** Longer texts are descriptions and no periods. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_TO_DROP = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private static final Map<Kind, List<Pattern>> PATTERNS = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            PATTERNS.put(kind, kind.patterns());
        }
    }

    private PeriodWords() {}

    /** The words of a text; the words that only join others are left out. */
    static List<PeriodWord> of(String text) {
        String packed = pack(text);
        if (packed.length() > MAX_LENGTH) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        List<PeriodWord> words = new ArrayList<>();
        int at = 0;
        while (at < packed.length()) {
            at = next(packed, at, words);
        }
        return words;
    }

    private static String pack(String text) {
        String spaced = SPACE.matcher(InputText.cleanNumber(text)).replaceAll(" ");
        return SPACE_TO_DROP
                .matcher(spaced)
                .replaceAll("")
                // The cleaning split the vowel sign am.
                .replace("\u0E4D\u0E32", "\u0E33")
                .toLowerCase(Locale.ROOT);
    }

    private static int next(String text, int at, List<PeriodWord> words) {
        for (Map.Entry<Kind, List<Pattern>> forms : PATTERNS.entrySet()) {
            for (int i = 0; i < forms.getValue().size(); i++) {
                Matcher matcher = forms.getValue().get(i).matcher(text).region(at, text.length());
                if (matcher.lookingAt()) {
                    switch (forms.getKey()) {
                        case NUMBER -> words.add(number(matcher.group()));
                        case FILLER -> {}
                        default -> words.add(new PeriodWord(forms.getKey(), i % 12 + 1, 0));
                    }
                    return matcher.end();
                }
            }
        }
        throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
    }

    private static PeriodWord number(String digits) {
        if (digits.length() > 4) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return new PeriodWord(Kind.NUMBER, Integer.parseInt(digits), digits.length());
    }
}
