package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Plain Thai is cleaned without the tables of the normalisation, and as they would have it. */
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
}
