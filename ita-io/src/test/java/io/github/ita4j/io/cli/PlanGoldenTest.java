package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of {@code ita plan}, word for word. How to write the files anew, {@link GoldenTest} says. */
class PlanGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String SCORES = "examples/khemmarat-2566.csv --year 2566";
    private static final String PLAN = "src/test/resources/plan/khemmarat-2567.json";
    private static final String REPORT = "src/test/resources/plan/khemmarat-2567-report.json";

    @ParameterizedTest
    @CsvSource({
        "plan-draft, draft {scores} --below 85",
        "plan-check, check {scores} --below 85 --plan {plan}",
        "plan-progress, progress {report}",
        "plan-carry, carry {report}",
    })
    void example(String name, String command) throws IOException {
        for (String lang : List.of("en", "th")) {
            isAsWritten(name + "-" + lang + ".txt", command + " --format text --lang " + lang);
            isAsWritten(name + "-" + lang + ".md", command + " --format markdown --lang " + lang);
        }
        isAsWritten(name + ".json", command + " --format json --lang th");
    }

    @ParameterizedTest
    @CsvSource({
        "plan-draft-th.csv, draft {scores} --format csv --bom --lang th",
        "plan-carry-en.csv, carry {report} --format csv --lang en",
        "plan-report.json, report {plan}",
        "plan-report-after.json, report --after {report}",
    })
    void file(String name, String command) throws IOException {
        isAsWritten(name, command);
    }

    private static void isAsWritten(String file, String command) throws IOException {
        String words = "plan "
                + command.replace("{scores}", SCORES).replace("{plan}", PLAN).replace("{report}", REPORT);
        Program run = Program.run(words.split(" "));
        // A plan alone cannot say what it lacks, so that is told beside it.
        assertThat(run.errorLines())
                .allMatch(line -> line.startsWith("ita: ขาดคะแนน")
                        || line.startsWith("ita: Without a score")
                        || line.startsWith("ita: ไม่พบในเกณฑ์ของแผนนี้แล้ว")
                        || line.startsWith("ita: Not in the criteria of this plan")
                        || line.endsWith("it is omitted.")
                        || line.endsWith("จึงตัดออก"));
        assertThat(run.status()).isZero();
        Path golden = GOLDEN.resolve(file);
        GoldenFile.assertIs(run.out(), golden);
    }
}
