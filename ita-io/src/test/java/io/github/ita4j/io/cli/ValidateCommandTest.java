package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder;

    @Test
    void aValidFileIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("my.json"), CatalogFiles.ofYear(2569));
        assertThat(Program.run("validate", file.toString()))
                .isEqualTo(new Program(0, file + ": valid: catalogue 2569 nacc 1.1.1 (UNOFFICIAL)\n", ""));
        assertThat(Program.withInput("\uFEFF" + CatalogFiles.ofYear(2569), "validate", "-"))
                .isEqualTo(new Program(0, "stdin: valid: catalogue 2569 nacc 1.1.1 (UNOFFICIAL)\n", ""));
    }

    @Test
    void everyFaultIsALineInTheOrderOfTheFile() {
        Program run = Program.withInput(CatalogFiles.broken(), "validate", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        Pattern line = Pattern.compile("stdin:([0-9]+):[0-9]+: [a-z0-9-]+ /[^ ]*: found .+, expected .+\\. .+");
        List<Integer> lines = new ArrayList<>();
        run.out().lines().forEach(text -> {
            Matcher matcher = line.matcher(text);
            assertThat(matcher.matches()).as(text).isTrue();
            lines.add(Integer.valueOf(matcher.group(1)));
        });
        assertThat(lines).isSorted();
        assertThat(run.out())
                .contains(
                        "unknown-member /colour: ",
                        "blank-text /version: ",
                        "value-out-of-range /instruments/0/weight: found 130, ",
                        "invalid-value /instruments/2/indicators/0/subIndicators/0/items/1/code: found 'o-2', ");
    }

    @Test
    void jsonHasTheSameFaults() throws IOException {
        Program text = Program.withInput(CatalogFiles.broken(), "validate", "-");
        Program json = Program.withInput(CatalogFiles.broken(), "validate", "-", "--format", "json");
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.err()).isEmpty();
        JsonNode output = new ObjectMapper().readTree(json.out());
        assertThat(output.get("valid").asBoolean()).isFalse();
        List<String> lines = new ArrayList<>();
        for (JsonNode fault : output.get("faults")) {
            lines.add("stdin:" + fault.get("line").asText() + ":"
                    + fault.get("column").asText() + ": " + fault.get("code").asText() + " "
                    + fault.get("pointer").asText() + ": found "
                    + fault.get("found").asText() + ", expected "
                    + fault.get("expected").asText() + ". "
                    + fault.get("advice").asText());
        }
        assertThat(text.out().lines().toList()).isEqualTo(lines);
    }

    @Test
    void aFaultOfTheFileAsAWholeHasNoPointer() {
        for (String text : List.of("", "{", "{}")) {
            Program run = Program.withInput(text, "validate", "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.matches("stdin(:[0-9]+:[0-9]+)?: [a-z0-9-]+ The file: found .*"));
        }
    }

    @Test
    void controlCharactersOfTheFileDoNotReachTheTerminal() {
        Program run = Program.withInput("{\"a\\u001b[31m\\nb\\u009b\": 1}", "validate", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void whatCannotBeReadIsToldOnStandardError() {
        String none = folder.resolve("none.json").toString();
        assertThat(Program.run("validate", none))
                .isEqualTo(new Program(
                        2, "", none + ": FILE_NOT_FOUND There is no such file: check the name and the folder.\n"));
        assertThat(Program.run("validate", folder.toString(), "--format", "json"))
                .isEqualTo(new Program(
                        2, "", folder + ": FILE_IS_FOLDER This is a folder: name one catalogue file in it.\n"));
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("torn");
            }
        };
        assertThat(Program.run(torn, "validate", "-"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "stdin: FILE_NOT_READABLE The file could not be read, or not to its end: check that it may be"
                                + " opened.\n"));
        assertThat(Program.run("validate", "a\0b").err()).contains("cannot be the name of a file");
        assertThat(Program.run("validate").err()).startsWith("ita: Missing: FILE");
    }
}
