package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of other bodies' editions, by every command that takes a catalogue. */
class OtherEditionsTest {
    private static String example(String name) {
        return Path.of("examples", name + ".json").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"college-2569", "hospital-2569", "school-2565"})
    void theLawsHoldAndEveryFormIsWritten(String name) throws IOException {
        assertThat(Path.of("examples", name + ".json"))
                .hasSameTextualContentAs(
                        Path.of("../ita-catalog/src/test/resources/io/github/ita4j/catalog/editions", name + ".json"));
        Program laws = Program.run("validate", example(name), "--laws", "--tries", "40", "--lang", "en");
        assertThat(laws.status()).as(laws.out()).isZero();
        assertThat(laws.out()).contains("No law is violated.");
        for (String form : new String[] {"text", "markdown", "html", "json", "csv", "catalog"}) {
            assertThat(Program.run("catalog", example(name), "--format", form).status())
                    .as(form)
                    .isZero();
        }
    }

    @Test
    void theLawsHoldWhereItemsWeighDecimals(@TempDir Path folder) throws IOException {
        Path weighed = folder.resolve("weighed.json");
        Files.writeString(
                weighed,
                Files.readString(Path.of(example("college-2569")))
                        .replaceFirst("\"code\": \"o1\",", "\"code\": \"o1\", \"weight\": 2.5,")
                        .replaceFirst("\"code\": \"o20\",", "\"code\": \"o20\", \"weight\": 0.75,"));
        Program laws = Program.run("validate", weighed.toString(), "--laws", "--lang", "en");
        assertThat(laws.status()).as(laws.out()).isZero();
        // 2.5 of 20.5 of one of two indicators.
        assertThat(Program.run("catalog", weighed.toString(), "--lang", "en").out())
                .contains("6.10 points (exactly 250/41)");
    }

    @ParameterizedTest
    @CsvSource({
        "hospital-2569, 'MOIT1,MOIT22,agency\n0,100,ก\n'",
        "hospital-2569, 'moit 1,[MOIT22],agency\n0,100,ก\n'",
        "hospital-2569, 'MOIT-01,MOIT22 แผนปฏิบัติการ,agency\n0,100,ก\n'",
        "hospital-2569, 'o1,o22,agency\n0,100,ก\n'",
        "college-2569, 'OVEC-O1,OVEC-O22,agency\n0,100,ก\n'",
    })
    void itemsAreReadByTheCodesOfTheEdition(String edition, String scores) {
        Program read = Program.withInput(
                scores.replace("\\n", "\n"),
                "assess",
                "-",
                "--catalog",
                example(edition),
                "--format",
                "csv",
                "--columns",
                "o1,o22");
        assertThat(read.status()).isZero();
        assertThat(read.out()).isEqualTo("o1,o22\n0.00,100.00\n");
    }

    @Test
    void itemsAreShownByTheCodesOfTheEdition(@TempDir Path folder) throws IOException {
        Program catalog = Program.run("catalog", example("college-2569"), "--lang", "en");
        assertThat(catalog.out())
                .contains("OVEC-O1 ", "OVEC-O23 ", "Criteria of another body than the NACC")
                .doesNotContainPattern("\\bo[0-9]");
        assertThat(Program.run("catalog", example("hospital-2569")).out())
                .contains("MOIT1 ", "MOIT22 ")
                .doesNotContainPattern("\\bo[0-9]");

        StringBuilder scores = new StringBuilder("code,score\n");
        for (int item = 1; item <= 22; item++) {
            scores.append('o')
                    .append(item)
                    .append(',')
                    .append(item == 7 ? 0 : 100)
                    .append('\n');
        }
        Path file = folder.resolve("scores.csv");
        Files.writeString(file, scores);
        String[] of = {file.toString(), "--catalog", example("hospital-2569"), "--lang", "en"};
        // 2100 of 22 items.
        assertThat(run("assess", of)).contains("95.45", "MOIT7").doesNotContain("o7");
        assertThat(run("gaps", of)).contains("MOIT7").doesNotContainPattern("\\bo7\\b");
        assertThat(run("explain", of)).contains("MOIT7", "95.45");
        assertThat(run(
                        "advise",
                        file.toString(),
                        "--catalog",
                        example("hospital-2569"),
                        "--lang",
                        "en",
                        "--target",
                        "pass"))
                .contains("The target is reached already");
    }

    private static String run(String command, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Program run = Program.run(all);
        assertThat(run.status()).as(command + run.err()).isZero();
        return run.out();
    }
}
