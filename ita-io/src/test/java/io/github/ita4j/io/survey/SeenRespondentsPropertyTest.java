package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SeenRespondentsPropertyTest {
    @Property(tries = 1000)
    void remembersExactlyAsAMapDoes(
            @ForAll @Size(max = 300)
                    List<
                                    @StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'd')
                                    @CharRange(from = 'ก', to = 'ค') String>
                            codes,
            @ForAll @IntRange(min = 1, max = 3) int agencies) {
        SeenRespondents seen = new SeenRespondents();
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int agency = i % agencies;
            Integer first = lines.putIfAbsent(agency + " " + codes.get(i), i + 2);
            assertThat(seen.firstLine(agency, codes.get(i), i + 2)).isEqualTo(first == null ? 0 : first);
        }
    }

    /** Codes whose hashes collide in every table: only the codes themselves tell them apart. */
    @Example
    void collidingCodesAreDifferentRespondents() {
        SeenRespondents seen = new SeenRespondents();
        for (int i = 0; i < 1 << 10; i++) {
            StringBuilder code = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                code.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            assertThat(seen.firstLine(1, code.toString(), i + 1)).isZero();
            assertThat(seen.firstLine(1, code.toString(), 9_999)).isEqualTo(i + 1);
        }
    }

    /** What is promised to those who ask for it: about 20 bytes and the code. */
    @Example
    void costsWhatIsSaid() {
        SeenRespondents seen = new SeenRespondents();
        int respondents = 1_000_000;
        for (int i = 0; i < respondents; i++) {
            assertThat(seen.firstLine(i % 8_323, "r" + (1_000_000 + i), i + 2)).isZero();
        }
        assertThat(seen.bytes() / respondents).isBetween(20L, 8L + 25L);
        assertThat(seen.firstLine(0, "r1000000", 5)).isEqualTo(2);
        assertThat(seen.firstLine(1, "r1000000", 5)).isZero();
    }
}
