package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ita4j.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ita rank}: agencies in order, and groups in numbers. */
class RankCommandTest {
    private static final String FILE = "src/test/resources/rank/agencies-2568.csv";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Program rank(String... args) {
        List<String> all = new ArrayList<>(List.of("rank", FILE, "--year", "2568"));
        all.addAll(Arrays.asList(args));
        return Program.run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--by province", "--by kind --node OIT", "--by province --summary"})
    void isWordForWordAsItWas(String options) throws IOException {
        String name = ("rank-2568 " + options).strip().replaceAll("[ -]+", "-");
        for (String form : List.of("text en txt", "text th txt", "markdown th md", "csv th csv", "json th json")) {
            String[] words = form.split(" ", -1);
            List<String> args = new ArrayList<>(List.of(options.strip().split(" +", -1)));
            args.removeIf(String::isEmpty);
            args.addAll(List.of("--format", words[0], "--lang", words[1]));
            Program run = rank(args.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            boolean people = words[0].equals("text") || words[0].equals("markdown");
            GoldenFile.assertIs(run.out(), GOLDEN.resolve(name + (people ? "-" + words[1] : "") + "." + words[2]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=province", "--by=kind", "--node=9.1", "--summary"})
    void everyLineOfCsvKeepsTheSchemaAndSaysWhatJsonSays(String option) throws IOException {
        Schema schema;
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/io/github/ita4j/io/schema/rank-csv.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<NamedCsvRecord> lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(rank(option, "--format", "csv").out())
                        .stream()
                        .toList();
        JsonNode json = JSON.readTree(rank(option, "--format", "json").out());
        for (NamedCsvRecord line : lines) {
            ObjectNode object = JSON.createObjectNode();
            line.getFieldsAsMap().forEach(object::put);
            assertThat(schema.validate(object.toString(), InputFormat.JSON))
                    .as(line.toString())
                    .isEmpty();
            object.put("no such column", "x");
            assertThat(schema.validate(object.toString(), InputFormat.JSON)).isNotEmpty();
        }
        if (option.equals("--summary")) {
            assertThat(lines).hasSize(1 + json.path("groups").size());
            assertThat(lines.get(0).getField("agencies"))
                    .isEqualTo(json.path("all").path("agencies").asText());
            assertThat(json.has("places")).isFalse();
            return;
        }
        assertThat(lines).hasSize(json.path("places").size()).hasSize(8);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode place = json.path("places").get(i);
            assertThat(lines.get(i).getField("rank"))
                    .isEqualTo(place.at("/rank/reported").asText("").replace("null", ""));
            assertThat(lines.get(i).getField("best_rank"))
                    .isEqualTo(place.at("/rank/best").asText());
            assertThat(lines.get(i).getField("worst_in_group"))
                    .isEqualTo(place.at("/rankInGroup/worst").asText());
        }
        String[] jsonl = rank(option, "--format", "jsonl").out().split("\n", -1);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JSON.readTree(jsonl[i])).isEqualTo(json.path("places").get(i));
        }
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        assertThat(rank("--node", "9.7", "--lang", "en").err())
                .isEqualTo("ita: There is no node '9.7' in fiscal year 2568 (did you mean 9.5, 9.4 or 9.3?): ask for"
                        + " overall, or a code that 'ita catalog' lists.\n");
        assertThat(rank("--by", "size", "--lang", "en").err()).contains("'size' is not one of province, kind, parent.");
        assertThat(rank("--summary", "--format", "jsonl").status()).isEqualTo(2);
        assertThat(Program.run("gaps", FILE, "--year", "2568", "--format", "jsonl")
                        .err())
                .contains("--format jsonl belongs to assess and rank: use --format json.");
    }

    /** Whoever watches sees how far it is; whoever does not gets the result alone. */
    @Test
    void progressIsShownOnATerminalOnly() {
        for (boolean terminal : new boolean[] {true, false}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String scores = "agency,overall\nก,90\nข,80\n";
            Console console = new Console(
                    new ByteArrayInputStream(scores.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    Language.ENGLISH,
                    () -> terminal);
            assertThat(Ita.run(new String[] {"rank", "-", "--year", "2568", "--format", "csv"}, console))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
            assertThat(err.toString(StandardCharsets.UTF_8).contains(" read")).isEqualTo(terminal);
        }
    }
}
