package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Nearest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> CODES =
            Catalogs.forYear(Reading.YEAR).nodes().stream().map(NodeCode::code).toList();

    @ParameterizedTest
    @CsvSource({
        "o44, 'o43, o42, o41'",
        "O-12, o12",
        "9.6, '9.5, 9.4, 9.3'",
        "EIT3, 'EIT2, EIT1, EIT'",
        "overal, overall",
        "OVERLL, overall",
        "11, 'i11, e11, o11'",
        "xyz, ''",
        "remarks, ''",
        "'', ''",
    })
    void namesTheNearestCodes(String text, String expected) {
        assertThat(String.join(", ", Nearest.words(text, CODES))).isEqualTo(expected);
    }

    @Test
    void namesOfAgenciesMayBeLong() {
        String name = "สำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม";
        assertThat(Nearest.words(name.replace("ปลัด", "ปลด"), List.of("กรมป่าไม้", name)))
                .containsExactly(name);
        assertThat(Nearest.words("ก".repeat(101), List.of("ก".repeat(101)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"agnecy, agency", "gaency, agency", "agencies, ''", "Agancy, agency", "a, ''"})
    void namesTheNearestWords(String text, String expected) {
        assertThat(String.join(", ", Nearest.words(text, List.of("agency")))).isEqualTo(expected);
    }
}
