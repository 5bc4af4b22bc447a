package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file, its name or an argument holds can lead a terminal astray. */
class HostileTextTest {
    /** What a terminal obeys, and what turns the order of letters around. */
    private static final String EVIL = "ก\u001B[31mข\u0007\b\u007F\u0085\u009B2J\u202Eค\u2066ง";

    private static final String SHOWN = "ก\\u001B[31mข\\u0007\\u0008\\u007F\\u0085\\u009B2J\\u202Eค\\u2066ง";

    @TempDir
    Path folder;

    private static void harmless(String text) {
        assertThat(text).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\r\t]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess - --year 2566",
                "assess - --year 2566 --format csv",
                "gaps - --year 2566",
                "gaps - --year 2566 --format markdown",
                "gaps - --year 2566 --format csv",
                "advise - --year 2566 --target pass",
                "report - --year 2566 --format text",
                "report - --year 2566 --format markdown",
                "report - --year 2566 --format csv",
                "plan draft - --year 2566 --format markdown",
            })
    void aNameIsShownByItsCodes(String command) {
        Program run = Program.withInput("agency,code,score\n" + EVIL + ",o1,0\n", command.split(" "));
        assertThat(run.err()).isEmpty();
        harmless(run.out());
        // Of one agency some tables do without its name.
        if (!command.endsWith("csv") || command.startsWith("gaps")) {
            boolean markdown = command.endsWith("markdown");
            assertThat(run.out())
                    .contains(markdown ? SHOWN.replace("\\", "\\\\").replace("[", "\\[") : SHOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "assess %s --year 2566",
                "assess - --year %s",
                "assess - --year 2566 --format %s",
                "assess - --year 2566 %s",
                "explain - --year 2566 --node %s",
                "report - --year 2566 --agency %s",
                "report - --year 2566 --output %s/%s",
                "validate %s",
                "diff 2566 %s",
                "measures import %s",
                "compare - --year 2566 --set %s",
            })
    void anArgumentIsShownByItsCodes(String command) {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(word.replace("%s", EVIL));
        }
        Program run = Program.withInput("code,score\no1,0\n", args.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        harmless(run.out());
        harmless(run.err());
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileNameIsShownByItsCodes() throws IOException {
        Path scores = Files.writeString(folder.resolve(EVIL + ".csv"), "code,score\no1,0\no99,1\no2,abc\n");
        Path catalog = Files.writeString(folder.resolve(EVIL + ".json"), "{\"format\": 1}");
        for (String command : List.of(
                "assess " + scores + " --year 2566",
                "validate " + catalog,
                "gaps " + scores + " --catalog " + catalog,
                "measures import " + scores,
                "tally " + scores + " --year 2566")) {
            Program run = Program.run(command.split(" "));
            assertThat(run.status()).as(command).isEqualTo(2);
            harmless(run.out());
            harmless(run.err());
        }
    }

    /** What is counted under a name is assessed under the same. */
    @Test
    void namesComeThroughACsvOfCountsAsTheyAre() throws IOException {
        List<String> names = List.of(
                EVIL,
                "=1+1",
                "'=1+1",
                "''@x",
                "'90s'",
                "+66",
                "-",
                "＝1",
                "\\u001B",
                "\\u005Cu001B",
                "\u0000",
                "a\"b,c",
                "#x",
                "\u202Eก",
                "ก\u200Bข",
                "C:\\users");
        StringBuilder answers = new StringBuilder("agency,respondent,i1\n");
        for (String name : names) {
            answers.append('"').append(name.replace("\"", "\"\"")).append("\",r1,4\n");
        }
        Program csv = Program.withInput(answers.toString(), "tally", "-", "--year", "2566", "--format", "csv");
        assertThat(csv.err()).isEmpty();
        harmless(csv.out());
        Program assess = Program.withInput(csv.out(), "assess", "-", "--year", "2566", "--format", "json");
        assertThat(assess.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(assess.out().getBytes(StandardCharsets.UTF_8));
        assertThat(json.findValuesAsText("agency")).containsExactlyInAnyOrderElementsOf(names);
    }
}
