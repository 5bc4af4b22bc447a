package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language of whoever starts the program. */
class EnvironmentTest {
    @Test
    void englishWhereTheEnvironmentAsksForIt() {
        assertThat(Ita.environment(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.ENGLISH);
        assertThat(Ita.environment(Map.of("LANG", "th_TH.UTF-8"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "th_TH.UTF-8", "LC_MESSAGES", "en_GB")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Ita.environment(Map.of("LANG", "en_US", "LC_MESSAGES", "en_US", "LC_ALL", "th_TH.UTF-8")))
                .isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "en_US", "LC_ALL", ""))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void thaiWhereItAsksForNothingKnown() {
        assertThat(Ita.environment(Map.of())).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "POSIX"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LC_ALL", "de_DE.UTF-8", "LANG", "en_US")))
                .isEqualTo(Language.THAI);
    }
}
