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

    /** An o-item of 50 is no gap, and is not skipped silently. */
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
        assertThat(gaps(scores, "--lang", "en", "--format", "csv").out().lines())
                .contains(",o1,,,,,,,,,,,o1: the score 50.00 is none it can have; the nearest are 0.00 and 100.00");
    }

    /** The items of 10.2 of 2568 are o25 to o28; only o25 is named. */
    @Test
    void saysFromWhatAZeroFollows() throws IOException {
        String scores = "10.2,0\no25,0\no1,0\n";
        assertThat(gaps(scores, "--lang", "en").out().lines().filter(line -> line.startsWith("  o")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("  o1 ").doesNotContain("follows"),
                        line -> assertThat(line).startsWith("  o25 ").doesNotContain("follows"),
                        line -> assertThat(line).startsWith("  o26 ").contains(" (follows from 10.2): "),
                        line -> assertThat(line).startsWith("  o27 ").contains(" (follows from 10.2): "),
                        line -> assertThat(line).startsWith("  o28 ").contains(" (follows from 10.2): "));
        assertThat(gaps(scores, "--lang", "th").out()).contains(" (ตามมาจาก 10.2): ");
        assertThat(gaps(scores, "--lang", "en", "--format", "markdown").out()).contains("(follows from 10.2)");
        assertThat(gaps(scores, "--format", "csv").out().lines().filter(line -> line.startsWith(",o2")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith(",o25,").contains(",2.50,5,2,,"),
                        line -> assertThat(line).startsWith(",o26,").contains(",2.50,5,2,10.2,"),
                        line -> assertThat(line).startsWith(",o27,").contains(",2.50,5,2,10.2,"),
                        line -> assertThat(line).startsWith(",o28,").contains(",2.50,5,2,10.2,"));
        JsonNode items = new ObjectMapper()
                .readTree(gaps(scores, "--format", "json").out())
                .path("gaps")
                .path(0)
                .path("items");
        assertThat(items)
                .extracting(item -> item.path("code").asText() + " " + item.path("followsFrom"))
                .containsExactlyInAnyOrder("o1 null", "o25 null", "o26 \"10.2\"", "o27 \"10.2\"", "o28 \"10.2\"");
    }
}
