package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GapsCommandTest {
    private static Program gaps(String scores, String... options) {
        String[] args = new String[4 + options.length];
        System.arraycopy(new String[] {"gaps", "-", "--year", "2568"}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return Program.withInput("code,score\n" + scores, args);
    }

    /** An o-item of 50 is no gap, and is not passed over silently. */
    @Test
    void saysFirstWhatDoesNotFitTogether() throws IOException {
        String scores = "o1,50\no2,0\n";
        assertThat(gaps(scores, "--lang", "en").out()).contains("""
                        (no agency named)

                        What does not fit together
                          o1: the score 50.00 is none it can have; the nearest are 0.00 and 100.00

                        o-items that scored 0: 1, together worth""");
        assertThat(gaps(scores, "--lang", "th").out())
                .containsSubsequence(
                        "ข้อมูลที่ไม่สอดคล้องกัน",
                        "o1: คะแนน 50.00 ไม่ใช่ค่าที่เป็นได้",
                        "ข้อ OIT ที่ได้ 0 คะแนน: 1 ข้อ");
        assertThat(gaps(scores, "--lang", "en", "--format", "markdown").out())
                .containsSubsequence(
                        "## What does not fit together", "o1: the score 50.00", "o-items that scored 0: 1");
        JsonNode json =
                new ObjectMapper().readTree(gaps(scores, "--format", "json").out());
        assertThat(json.path("gaps").path(0).path("discrepancies").findValuesAsText("code"))
                .containsExactly("o1");
    }
}
