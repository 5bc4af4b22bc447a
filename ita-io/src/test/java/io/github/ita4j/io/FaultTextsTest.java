package io.github.ita4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.json.JsonCode;
import io.github.ita4j.io.measure.MeasureCode;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.io.table.TableCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of a reader is there in Thai and in English, with the same values in it. */
class FaultTextsTest {
    static List<Class<? extends FaultCode>> codes() {
        return List.of(SheetCode.class, TableCode.class, MeasureCode.class, JsonCode.class);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areThereInBothLanguages(Class<? extends FaultCode> type) {
        Texts texts = type.getEnumConstants()[0].texts();
        Set<String> keys = texts.keys(Language.ENGLISH);
        assertThat(texts.keys(Language.THAI)).isEqualTo(keys);
        assertThat(keys).allSatisfy(key -> {
            String english = texts.template(Language.ENGLISH, key);
            String thai = texts.template(Language.THAI, key);
            assertThat(Texts.placeholders(thai)).isEqualTo(Texts.placeholders(english));
            assertThat(thai).containsPattern("[\\u0E01-\\u0E4F]").doesNotEndWith(".");
            assertThat(english)
                    .doesNotContainPattern("[\\u0E01-\\u0E4F]")
                    .matches(text -> text.endsWith(".") || text.endsWith("{why}"));
            assertThat(thai.split("\\[\\[", -1)).hasSameSizeAs(english.split("\\[\\[", -1));
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasOneAndNothingElseDoes(Class<? extends FaultCode> type) {
        Set<String> codes = Stream.of(type.getEnumConstants())
                .map(code -> Texts.key((Enum<?>) code))
                .collect(Collectors.toSet());
        assertThat(type.getEnumConstants()[0].texts().keys(Language.ENGLISH).stream()
                        .map(key -> key.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(codes);
    }
}
