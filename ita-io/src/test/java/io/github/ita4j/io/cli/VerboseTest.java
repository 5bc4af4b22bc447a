package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged: what was loaded, and what an operator should see; nothing of what is in the files. */
class VerboseTest {
    @TempDir
    Path folder;

    /** A provider of a file that cannot be used. */
    public static final class Broken implements CatalogProvider {
        @Override
        public List<String> files() {
            return List.of("draft.json");
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream("{\"format\": 2}".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What a run says on standard error. */
    private List<String> run(List<String> jvmOptions, String... args) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process = TestClassPath.java(jvmOptions, Ita.class, args)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(errors.toFile())
                .start();
        process.waitFor();
        return Files.readAllLines(errors, StandardCharsets.UTF_8);
    }

    @Test
    void verboseShowsWhatIsLoadedAndNothingOfTheData() throws Exception {
        Path scores = folder.resolve("scores.csv");
        Files.writeString(scores, "agency,code,score\nXYZ,o1,0\nXYZ,o2,1000\n");
        String[] quiet = {"assess", scores.toString(), "--year", "2566", "--lang", "en"};
        List<String> told = run(List.of(), quiet);
        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("DEBUG")).anyMatch(line -> line.contains("1000"));

        List<String> args = new ArrayList<>(List.of(quiet));
        args.add("--verbose");
        List<String> logged = new ArrayList<>(run(List.of(), args.toArray(new String[0])));
        // What is said without the option is said with it too, and unchanged.
        assertThat(logged).containsAll(told);
        logged.removeAll(told);
        String catalog = ".*DEBUG io\\.github\\.ita4j\\.catalog - "
                + "Loaded catalogue nacc 25[0-9]{2} version [0-9.]+ of ita4j in [0-9]+ ms";
        String scoreFile = ".*DEBUG io\\.github\\.ita4j\\.io - Read scores from .*scores\\.csv in [0-9]+ ms";
        assertThat(logged)
                .allMatch(line -> line.matches(catalog) || line.matches(scoreFile))
                .noneMatch(line -> line.contains("1000") || line.contains("XYZ"));
        assertThat(logged).filteredOn(line -> line.contains("nacc 2566")).hasSize(1);
        assertThat(logged).filteredOn(line -> line.matches(scoreFile)).hasSize(1);
    }

    @Test
    void aProviderThatFailsIsAWarningWithoutTheFaultsOfItsFile() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("io.github.ita4j.catalog.CatalogProvider"),
                "io.github.ita4j.io.cli.VerboseTest$Broken\n");
        List<String> logged = run(
                List.of("-Xbootclasspath/a:" + folder),
                "catalog",
                "2565",
                "--edition",
                "school",
                "--verbose",
                "--lang",
                "en");
        assertThat(logged)
                .filteredOn(line -> line.contains("WARN"))
                .hasSize(1)
                .allMatch(
                        line -> line.matches(
                                ".*WARN io\\.github\\.ita4j\\.catalog - A provider of catalogues failed: "
                                        + "The catalogue 'draft\\.json' of the provider .*Broken cannot be used; the file has 1 fault\\(s\\):"));
        assertThat(logged).noneMatch(line -> line.contains("INFO"));
        // What the user is told names the provider and its file too, in either language.
        String place = Broken.class.getName() + "/draft.json:1:12: ";
        assertThat(logged)
                .anyMatch(line ->
                        line.startsWith("ita: A provider of catalogues on the class path cannot be used: " + place));
        assertThat(run(
                        List.of("-Xbootclasspath/a:" + folder),
                        "catalog",
                        "2565",
                        "--edition",
                        "school",
                        "--lang",
                        "th"))
                .singleElement()
                .asString()
                .startsWith("ita: ใช้ชุดเกณฑ์ของผู้ให้บริการ (CatalogProvider) ใน class path ไม่ได้: " + place)
                .contains("ita4j รุ่นนี้อ่านได้เฉพาะรูปแบบ 1");
    }
}
