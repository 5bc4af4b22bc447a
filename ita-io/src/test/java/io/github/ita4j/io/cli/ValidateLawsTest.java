package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.laws.CatalogLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ita validate --laws} on the drafts among the examples, word for word; how to write the files anew, {@link GoldenTest} says. */
class ValidateLawsTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String UNFAIR =
            EXAMPLES.resolve("draft-2570-unfair.json").toString();

    @ParameterizedTest
    @CsvSource({
        "draft-2570, text, en, txt, 0",
        "draft-2570, text, th, txt, 0",
        "draft-2570-unfair, text, en, txt, 2",
        "draft-2570-unfair, text, th, txt, 2",
        "draft-2570-unfair, json, th, json, 2",
    })
    void output(String draft, String format, String lang, String suffix, int status) throws IOException {
        // From standard input, so that no file separator is in the output.
        String input = Files.readString(EXAMPLES.resolve(draft + ".json"));
        Program run = Program.withInput(
                input, "validate", "--laws", "-", "--format", format, "--lang", lang, "--tries", "30");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        String language = format.equals("json") ? "" : "-" + lang;
        Path golden = GOLDEN.resolve(draft + "-laws" + language + "." + suffix);
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out().lines().toList()).isEqualTo(Files.readAllLines(golden));
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    @Test
    void theFixedSeedAndTriesFindTheUnfairDraftWithoutBeingAsked() {
        Program run = Program.run("validate", "--laws", UNFAIR, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("seed 1, tries 100:", "[VIOLATED] monotonicity: ", "Violated: monotonicity.");
        // Without the laws the draft is good.
        assertThat(Program.run("validate", UNFAIR).status()).isZero();
    }

    @Test
    void theCounterExampleCanBeAssessed() throws IOException {
        JsonNode output = json("--laws", UNFAIR, "--seed", "-7", "--tries", "60");
        JsonNode laws = output.get("laws");
        assertThat(laws.get("seed").asLong()).isEqualTo(-7);
        assertThat(laws.get("hold").asBoolean()).isFalse();
        List<String> outcomes = new ArrayList<>();
        laws.get("results").forEach(law -> outcomes.add(law.get("law").asText()));
        assertThat(outcomes)
                .isEqualTo(
                        Arrays.stream(CatalogLaw.values()).map(CatalogLaw::code).toList());
        JsonNode example = laws.get("results")
                .get(outcomes.indexOf("monotonicity"))
                .get("violations")
                .get(0)
                .get("example");
        for (String side : List.of("before", "after")) {
            StringBuilder file = new StringBuilder("code,score\n");
            example.get(side)
                    .get("scores")
                    .properties()
                    .forEach(score -> file.append(NodeCode.parse(score.getKey()).code())
                            .append(',')
                            .append(Score.parse(score.getValue().asText()))
                            .append('\n'));
            Program assessed =
                    Program.withInput(file.toString(), "assess", "-", "--catalog", UNFAIR, "--format", "json");
            assertThat(assessed.status()).as(assessed.err()).isZero();
            JsonNode assessment = new ObjectMapper()
                    .readTree(assessed.out())
                    .get("assessments")
                    .get(0);
            assertThat(assessment.get("grade").get("code").asText())
                    .isEqualTo(example.get(side).get("grade").asText());
        }
        assertThat(example.get("before").get("grade").asText()).isEqualTo("pass-good");
        assertThat(example.get("after").get("grade").asText()).isEqualTo("pass");
    }

    @Test
    void csvListsTheLaws() {
        String csv = Program.run("validate", "--laws", UNFAIR, "--format", "csv", "--lang", "en")
                .out();
        assertThat(csv).startsWith("law,outcome,statement,found\nweights,held,").contains("\nmonotonicity,violated,");
        assertThat(Program.withInput("{}", "validate", "--laws", "-", "--format", "csv", "--lang", "th")
                        .out())
                .startsWith("code,pointer,found,expected,advice\n")
                .contains("ไม่");
    }

    @Test
    void aFileWithFaultsHasNoLaws() throws IOException {
        Program run = Program.withInput("{}", "validate", "--laws", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        JsonNode output = new ObjectMapper().readTree(run.out());
        assertThat(output.get("valid").asBoolean()).isFalse();
        assertThat(output.get("laws").isNull()).isTrue();
        assertThat(json(UNFAIR).has("laws")).isFalse();
    }

    private static JsonNode json(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("validate", "--format", "json"));
        all.addAll(List.of(args));
        return new ObjectMapper()
                .readTree(Program.run(all.toArray(String[]::new)).out());
    }

    @ParameterizedTest
    @CsvSource({
        "--seed 3, '--seed and --tries go with --laws: add it, or omit them.'",
        "--laws --tries 0, '--tries is 0: expected 1 to 100000.'",
        "--laws --tries 100001, '--tries is 100001: expected 1 to 100000.'",
    })
    void wrongUsage(String options, String message) {
        List<String> args = new ArrayList<>(List.of("validate", UNFAIR));
        args.addAll(List.of(options.split(" ")));
        assertThat(Program.run(args.toArray(String[]::new))).isEqualTo(new Program(2, "", "ita: " + message + "\n"));
    }
}
