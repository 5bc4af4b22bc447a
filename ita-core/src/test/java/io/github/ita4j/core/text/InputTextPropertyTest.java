package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Plain Thai is cleaned without the tables of the normalisation, and as they would have it; names that look alike have one key. */
class InputTextPropertyTest {
    @Property(tries = 3000, seed = "33")
    void thaiIsCleanedAsTheNormalisationHasIt(
            @ForAll
                    @CharRange(from = '\u0E00', to = '\u0E7F')
                    @CharRange(from = '\u0E38', to = '\u0E3A')
                    @CharRange(from = '\u0E48', to = '\u0E4B')
                    @CharRange(from = '\u0E33', to = '\u0E33')
                    @CharRange(from = ' ', to = '~')
                    @StringLength(max = 8)
                    String text) {
        assertThat(InputText.clean(text))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    }

    /** Consonants, each with a vowel above or below or the vowel am, and with a tone, or without these. */
    @Provide
    Arbitrary<List<String>> syllables() {
        Arbitrary<String> vowels =
                Arbitraries.of("", "\u0E31", "\u0E34", "\u0E37", "\u0E38", "\u0E39", "\u0E3A", "\u0E47", "\u0E33");
        Arbitrary<String> tones = Arbitraries.of("", "\u0E48", "\u0E49", "\u0E4A", "\u0E4B");
        return Combinators.combine(Arbitraries.of("ก", "น", "ป"), vowels, tones)
                .as((consonant, vowel, tone) -> consonant + tone + vowel)
                .list()
                .ofMaxSize(4);
    }

    /** The marks of a syllable in any order, each once or twice, and the vowel am in any of its spellings. */
    private static String typed(String syllable, Random random) {
        List<String> marks = new ArrayList<>();
        for (char mark : syllable.substring(1).replace("\u0E33", "").toCharArray()) {
            marks.addAll(Collections.nCopies(1 + random.nextInt(2), Character.toString(mark)));
        }
        Collections.shuffle(marks, random);
        if (!syllable.endsWith("\u0E33")) {
            return syllable.charAt(0) + String.join("", marks);
        }
        String joined = String.join("", marks);
        String am = random.nextBoolean()
                ? "\u0E33" + joined
                : random.nextBoolean() ? "\u0E4D" + joined + "\u0E32" : joined + "\u0E4D\u0E32";
        return syllable.charAt(0) + am;
    }

    @Property
    void namesThatLookAlikeHaveOneKeyAndOthersHaveNot(
            @ForAll("syllables") List<String> one, @ForAll("syllables") List<String> other, @ForAll Random random) {
        String typed = one.stream().map(syllable -> typed(syllable, random)).collect(Collectors.joining());
        String written = String.join("", one);
        assertThat(InputText.key(typed)).isEqualTo(InputText.key(written));
        assertThat(InputText.key(InputText.key(typed))).isEqualTo(InputText.key(typed));
        assertThat(InputText.key(typed).equals(InputText.key(String.join("", other))))
                .isEqualTo(one.equals(other));
    }
}
