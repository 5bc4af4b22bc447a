package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.internal.TextFile;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of one language. Placeholders have names, {@code {upper}}, so that a translator sees what will stand there;
 * numbers are put in as they are, in Arabic digits.
 */
final class Words {
    private static final Words THAI = new Words(Language.THAI);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Language language;
    private final Properties texts;

    private Words(Language language) {
        this.language = language;
        this.texts = load(language);
    }

    static Words in(Language language) {
        return language == Language.THAI ? THAI : ENGLISH;
    }

    /** A text in both languages. */
    static LocalizedText both(Word word, Object... namesAndValues) {
        return LocalizedText.of(THAI.text(word, namesAndValues), ENGLISH.text(word, namesAndValues));
    }

    /** The file of a language, every key with its text. */
    static Properties load(Language language) {
        return TextFile.load(Words.class, "words", language);
    }

    /** A text, with values for its placeholders: {@code text(RANGE, "lower", 30, "upper", 78)}. */
    String text(Word word, Object... namesAndValues) {
        String text = Objects.requireNonNull(texts.getProperty(word.key()), word::key);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        // One pass, so that nothing that was put in is taken for a placeholder.
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            int close = text.indexOf('}', open);
            filled.append(text, end, open).append(value(word, text.substring(open + 1, close), namesAndValues));
            end = close + 1;
        }
        return filled.append(text, end, text.length()).toString();
    }

    private static String value(Word word, String name, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1].toString();
            }
        }
        throw new IllegalArgumentException("The text '" + word.key() + "' needs a value for {" + name + "}.");
    }

    /** An official name: Thai, in English output with the translation behind it. */
    String name(LocalizedText name) {
        boolean translated = language == Language.ENGLISH
                && name.english()
                        .filter(english -> !english.equals(name.thai()))
                        .isPresent();
        return translated ? name.thai() + " (" + name.in(Language.ENGLISH) + ")" : name.thai();
    }

    /** Words of our own: in the language of the output alone. */
    String of(LocalizedText words) {
        return words.in(language);
    }

    /** The mark of a kind of evidence: {@code ~inferred}. */
    String mark(Evidence evidence) {
        return "~" + text(Word.mark(evidence.kind()));
    }

    /** A blank and the mark; nothing for what was read in a source of its year. */
    String weakMark(Evidence evidence) {
        return evidence.kind() == Evidence.Kind.READ ? "" : " " + mark(evidence);
    }

    /** The mark and, where there is one, the note. */
    String markWithNote(Evidence evidence) {
        return mark(evidence)
                + evidence.note().map(note -> " (" + of(note) + ")").orElse("");
    }
}
