package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One run of the program for a whole file of agencies. */
class ManyAgenciesTest {
    private static final int AGENCIES = 1_000;
    private static final String HEADER = "agency,IIT,EIT1,EIT2,"
            + IntStream.rangeClosed(1, 43).mapToObj(item -> "o" + item).collect(Collectors.joining(","));

    @Test
    void eachGetsTheResultThatItWouldGetAlone() throws IOException {
        Random random = new Random(2566);
        String[] rows = IntStream.range(0, AGENCIES)
                .mapToObj(number -> "agency " + number + "," + surveys(random) + "," + items(random))
                .toArray(String[]::new);
        JsonNode together = assess(String.join("\n", rows));
        assertThat(together).hasSize(AGENCIES);
        for (int number = 0; number < AGENCIES; number += 99) {
            JsonNode alone = assess(rows[number]);
            assertThat(alone).hasSize(1);
            assertThat(together.get(number)).isEqualTo(alone.get(0));
            assertThat(alone.get(0).path("agency").asText()).isEqualTo("agency " + number);
        }
    }

    private static JsonNode assess(String rows) throws IOException {
        Program run =
                Program.withInput(HEADER + "\n" + rows + "\n", "assess", "-", "--year", "2566", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out()).path("assessments");
    }

    private static String surveys(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(survey -> 60 + random.nextInt(40) + "." + (10 + random.nextInt(90)))
                .collect(Collectors.joining(","));
    }

    private static String items(Random random) {
        return IntStream.rangeClosed(1, 43)
                .mapToObj(item -> random.nextInt(8) == 0 ? "0" : "100")
                .collect(Collectors.joining(","));
    }
}
