package io.github.ita4j.catalog.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final LocalizedText TEXT = LocalizedText.of("รายงานผลประจำปี", "Annual report");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานผล ประจำปี",
                " รายงานผล\tประจำปี\n",
                "รายงานผล\u00A0ประจำปี",
                "รายงานผล\u200Bประจำปี",
                "\uFEFFรายงานผล\u3000ประจำปี"
            })
    void ignoresWhiteSpaceAndTranslation(String text) {
        assertThat(Wording.same(TEXT, LocalizedText.of(text, "Yearly report"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"รายงานผลประจำปี.", "รายงานผลประจําปี", "รายงานผลประจำป"})
    void everythingElseIsADifference(String text) {
        assertThat(Wording.same(TEXT, LocalizedText.ofThai(text))).isFalse();
    }

    @Test
    void notKnownIsTheSameAsNotKnown() {
        assertThat(Wording.same(Optional.empty(), Optional.empty())).isTrue();
        assertThat(Wording.same(Optional.of(TEXT), Optional.empty())).isFalse();
        assertThat(Wording.same(Optional.of(TEXT), Optional.of(TEXT))).isTrue();
    }
}
