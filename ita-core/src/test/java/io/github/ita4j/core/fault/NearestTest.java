package io.github.ita4j.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    /** The codes of fiscal year 2566. */
    private static final List<String> CODES = Stream.of(
                    Stream.of("overall", "IIT", "EIT", "EIT1", "EIT2", "OIT"),
                    numbered("", 10),
                    numbered("9.", 5),
                    numbered("10.", 2),
                    numbered("i", 30),
                    numbered("e", 15),
                    numbered("o", 43))
            .flatMap(codes -> codes)
            .toList();

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    @ParameterizedTest
    @CsvSource({
        "o44, 'o43, o42, o41'",
        "O-12, o12",
        "9.6, '9.5, 9.4, 9.3'",
        "EIT3, 'EIT2, EIT1, EIT'",
        "overal, overall",
        "OVERLL, overall",
        "' o43 ', 'o43, o42, o41'",
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
        assertThat(Nearest.words("ก".repeat(100), List.of("ก".repeat(101)))).containsExactly("ก".repeat(101));
        assertThat(Nearest.words("ก".repeat(101), List.of("ก".repeat(101)))).isEmpty();
    }

    @Test
    void numbersMayBeLong() {
        String number = "1".repeat(60);
        assertThat(Nearest.words("o" + number, List.of("o2" + number, "o" + number + "x")))
                .containsExactly("o" + number + "x", "o2" + number);
    }

    @ParameterizedTest
    @CsvSource({
        "agnecy, agency",
        "gaency, agency",
        "agencies, ''",
        "Agancy, agency",
        "agncey, agency",
        "ageny, agency",
        "aegnyc, agency",
        "aegnyx, ''",
        "a, ''"
    })
    void namesTheNearestWords(String text, String expected) {
        assertThat(String.join(", ", Nearest.words(text, List.of("agency")))).isEqualTo(expected);
    }
}
