package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Evidence;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = Texts.of(
            "trial",
            file -> file.equals("trial_th.properties")
                    ? new ByteArrayInputStream("range = {lower} ถึง {upper}".getBytes(StandardCharsets.UTF_8))
                    : null);

    @Test
    void readsUtf8AndPutsValuesIn() {
        assertThat(texts.text(Language.THAI, "range", "lower", 30, "upper", "{lower}"))
                .isEqualTo("30 ถึง {lower}");
        assertThat(texts.keys(Language.THAI)).containsExactly("range");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> texts.template(Language.THAI, "grade"))
                .hasMessage("The text 'grade' is not in trial_th.properties.");
        assertThatThrownBy(() -> texts.template(Language.ENGLISH, "range"))
                .hasMessageStartingWith("trial_en.properties is not on the class path");
    }

    @Test
    void aPartWithoutItsValueIsOmitted() {
        String text = "a[[ {b}]][[, {c} of {d}]]!";
        assertThat(Texts.fill(text, Language.ENGLISH, Map.of("b", 1, "c", 2))).isEqualTo("a 1!");
        assertThat(Texts.fill(text, Language.ENGLISH, Map.of("c", 2, "d", "[[$1]]")))
                .isEqualTo("a, 2 of [[$1]]!");
        assertThat(Texts.fill("{c} {b|day|days}", Language.ENGLISH, Map.of("b", 2)))
                .isEqualTo("{c} days");
    }

    @Test
    void listsWords() {
        assertThat(Texts.and(List.of("a"))).isEqualTo(LocalizedText.ofThai("a"));
        assertThat(Texts.and(List.of("a", "b", "c"))).isEqualTo(LocalizedText.of("a, b และ c", "a, b and c"));
        assertThat(Texts.or(List.of(2567, 2568))).isEqualTo(LocalizedText.of("2567 หรือ 2568", "2567 or 2568"));
        assertThat(Texts.fill("{a}", Language.THAI, Map.of("a", Texts.or(List.of(1, 2)))))
                .isEqualTo("1 หรือ 2");
    }

    @Test
    void keysAndCodesAreTheNamesInSmallLetters() {
        assertThat(Texts.key(Evidence.Kind.READ_VARIANT)).isEqualTo("read-variant");
        assertThat(Trial.CARRIED_OVER.code()).isEqualTo("carried-over");
        assertThat(Coded.find(Trial.class, "read")).contains(Trial.READ);
        assertThat(Coded.find(Trial.class, "READ")).isEmpty();
        assertThat(Coded.parse(Trial.class, "carried-over", "a trial")).isEqualTo(Trial.CARRIED_OVER);
        assertThatThrownBy(() -> Coded.parse(Trial.class, "r", "a trial"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'r' is not a trial: use read or carried-over.");
    }

    @Test
    void labelsLieWithTheirPackage() {
        assertThat(Texts.labels(Evidence.class).text(Language.ENGLISH, "Evidence.Kind.carried-over"))
                .isEqualTo("carried-over");
        assertThatThrownBy(() -> Texts.labels(Coded.class).keys(Language.THAI))
                .hasMessageStartingWith(
                        "/META-INF/labels/io.github.ita4j.core.text_th.properties is not on the class path");
    }

    private enum Trial implements Coded {
        READ,
        CARRIED_OVER
    }
}
