package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.cli.Ita;
import io.github.ita4j.io.cli.TestClassPath;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole command in a JVM of its own, with a heap of 64 MiB and a file that is larger than that. The benchmark does
 * the same with 2,000,000 rows, and so does this test with {@code -Dita.tally.rows=2000000}.
 */
class TallyMemoryTest {
    private static final int ROWS = Integer.getInteger("ita.tally.rows", 530_000);

    @TempDir
    Path folder;

    @Test
    void memoryDoesNotGrowWithTheRows() throws Exception {
        Path file = folder.resolve("answers.csv");
        SurveyForm form = SurveyForm.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564)), Instrument.IIT);
        CountryFile.write(file, form, ROWS);
        assertThat(Files.size(file)).isGreaterThan(64L << 20);
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        Process process = TestClassPath.java(
                        List.of("-Xmx64m"),
                        Ita.class,
                        "tally",
                        file.toString(),
                        "--year",
                        "2564",
                        "--yes-no",
                        "2,1",
                        "--format",
                        "json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(status).isZero();
        JsonNode tally = new ObjectMapper().readTree(out.toFile());
        assertThat(tally.path("rows").asLong()).isEqualTo(ROWS);
        assertThat(tally.path("agencies")).hasSize(CountryFile.AGENCIES);
        long responses = 0;
        for (JsonNode agency : tally.path("agencies")) {
            responses += agency.path("responses").asLong();
        }
        assertThat(responses).isEqualTo(ROWS);
    }
}
