package io.github.ita4j.catalog.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.internal.overlay.SmallBase;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogRuleTest {
    private static final Texts TEXTS = CatalogRule.NOT_UTF8.texts();
    private static final Pattern THAI = Pattern.compile("[\u0E00-\u0E7F]");

    @Test
    void saysWhereWhatAndWhatToDoInBothLanguages() {
        Fault fault = CatalogReader.read("{\"format\": 2}").faults().get(0);

        assertThat(fault.report())
                .isEqualTo(
                        "1:12: unsupported-format /format: found 2, expected the number 1. This version of ita4j reads"
                                + " format 1 only; use a version that knows the format of the file.");
        assertThat(fault.message(Language.THAI))
                .isEqualTo(
                        "/format: พบ 2 ควรเป็น เลข 1 ita4j รุ่นนี้อ่านได้เฉพาะรูปแบบ 1 ให้ใช้รุ่นที่รู้จักรูปแบบของไฟล์");
        assertThat(CatalogReader.read("").faults().get(0).message(Language.ENGLISH))
                .startsWith("The file: found nothing,");
        assertThat(CatalogReader.read("").faults().get(0).message(Language.THAI))
                .startsWith("ไฟล์: พบ ไฟล์ว่าง");
    }

    @Test
    void rulesHaveStableNames() {
        assertThat(CatalogRule.WEIGHTS_NOT_100.code()).isEqualTo("weights-not-100");
        assertThat(CatalogRule.NOT_UTF8.code()).isEqualTo("not-utf8");
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameValues() {
        Set<String> keys = TEXTS.keys(Language.ENGLISH);

        assertThat(TEXTS.keys(Language.THAI)).isEqualTo(keys);
        for (String key : keys) {
            String[] thai = TEXTS.template(Language.THAI, key).split(" \\| ");
            String[] english = TEXTS.template(Language.ENGLISH, key).split(" \\| ");
            assertThat(thai).as(key).hasSameSizeAs(english);
            // In Thai the found value may stand in the expectation, so the texts are compared as a whole.
            assertThat(Texts.placeholders(String.join(" ", thai)))
                    .as(key)
                    .isEqualTo(Texts.placeholders(String.join(" ", english)));
        }
    }

    @ParameterizedTest
    @EnumSource(CatalogRule.class)
    void everyRuleHasTexts(CatalogRule rule) {
        assertThat(TEXTS.keys(Language.ENGLISH)).anyMatch(key -> (key + ".").startsWith(rule.code() + "."));
    }

    static Stream<Path> broken() {
        return Stream.concat(TestFiles.broken().stream(), TestFiles.brokenOverlays().stream());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyFaultIsSaidInThai(Path file) throws IOException {
        Fault fault = CatalogFile.read(Files.readString(file), new Definitions(), new SmallBase())
                .faults()
                .get(0);

        assertThat(fault.message(Language.THAI)).contains("พบ", "ควรเป็น").doesNotContainPattern("\\{[a-z]+}");
        assertThat(THAI.matcher(fault.arguments().get("advice").thai()).find()).isTrue();
        assertThat(fault.message(Language.ENGLISH)).doesNotContainPattern("\\{[a-z]+}");
    }
}
