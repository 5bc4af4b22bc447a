package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that the README names for a new fiscal year, by its own commands, tried on the year after the last one shipped. */
class NewYearCommandTest {
    private static final String DATA = "io/github/ita4j/catalog/data/";
    private static final String NEXT =
            Catalogs.years().get(Catalogs.years().size() - 1).next().toString();

    private static List<String> commands() throws IOException {
        Matcher block = Pattern.compile("## A new fiscal year\\n\\n```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1)
                .lines()
                .map(line -> line.replaceAll(" +#.*", "").replace("$ita ", "").replace("2570", NEXT))
                .toList();
    }

    private static String[] arguments(String command, Path draft) {
        return command.replace("nacc-" + NEXT + ".json", draft.toString()).split(" ", -1);
    }

    @Test
    void theStepsOfTheReadmeShipAMadeUpYear(@TempDir Path folder) throws Exception {
        List<String> commands = commands();
        Path draft = folder.resolve("nacc-" + NEXT + ".json");
        int copied = commands.stream()
                .map(command -> command.startsWith("cp "))
                .toList()
                .indexOf(true);
        assertThat(commands).hasSize(6);
        assertThat(copied).isEqualTo(4);

        Program drafted = Program.run(arguments(commands.get(0) + " --lang en", draft));
        assertThat(drafted.status()).as(drafted.err()).isZero();
        assertThat(drafted.out()).isEmpty();
        assertThat(drafted.err())
                .startsWith("What to check before you use the criteria of " + NEXT + "\n")
                .contains("~carried-over: to be checked one by one", "  titles of items: o1–o26\n");

        // What an officer finds out: other weights, and a title that was read in a document of the year.
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replace("\"IIT\": 30", "\"IIT\": 25")
                        .replace("\"OIT\": 40", "\"OIT\": 45")
                        .replace("\"version\": \"0.1.0\"", "\"version\": \"1.0.0\""));
        for (String command : commands.subList(1, copied)) {
            Program run = Program.run(arguments(command, draft));
            assertThat(run.status()).as(command + run.err()).isZero();
        }
        Program whole = Program.run(arguments(commands.get(copied - 1), draft));
        Catalog made = CatalogReader.read(draft).orElseThrow();
        assertThat(CatalogReader.read(whole.out()).orElseThrow()).isEqualTo(made);
        assertThat(Program.run("diff", "2569", draft.toString(), "--lang", "en").out())
                .contains("45");

        Path jar = jar(folder.resolve("next.jar"), draft);
        assertThat(run(jar, commands.get(copied + 1).split(" ", -1)))
                .contains(NEXT)
                .doesNotContain("UNOFFICIAL", "ไม่เป็นทางการ");
        Path scores = folder.resolve("scores.csv");
        Files.writeString(scores, "code,score\nIIT,90\nEIT1,90\nEIT2,90\nOIT,80\n");
        // 25 % of 90, 30 % of 90, 45 % of 80
        assertThat(run(jar, "assess", scores.toString(), "--year", NEXT, "--lang", "en"))
                .contains("85.50");
    }

    private static Path jar(Path jar, Path draft) throws IOException {
        String index;
        try (InputStream in = CatalogReader.class.getResourceAsStream("/" + DATA + "index.json")) {
            index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> entries = Map.of(
                "index.json",
                index.replace("\"nacc-2569.json\"", "\"nacc-2569.json\", \"nacc-" + NEXT + ".json\""),
                "nacc-" + NEXT + ".json",
                Files.readString(draft));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(DATA + entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** Runs the program with a jar before all others; its output. */
    private static String run(Path jar, String... arguments) throws Exception {
        List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (URLClassLoader shipped =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object status = shipped.loadClass(Ita.class.getName())
                    .getMethod("run", String[].class, InputStream.class, OutputStream.class, OutputStream.class)
                    .invoke(null, arguments, InputStream.nullInputStream(), out, err);
            assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(0);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeDraftedIsSaidInOneLine() {
        assertThat(Program.run("new-year", "2569", "--from", "2568").errorLines())
                .containsExactly("ita: There is a catalogue for fiscal year 2569 already: name a year that has none.");
        assertThat(Program.run("new-year", NEXT, "--from", "2562").status()).isEqualTo(2);
        assertThat(Program.run("new-year", "x", "--from", "2569").status()).isEqualTo(2);
        assertThat(Program.run("gaps", "x.csv", "--year", "2568", "--format", "catalog")
                        .errorLines())
                .containsExactly("ita: --format catalog is for criteria: it goes with catalog and new-year.");
    }

    @Test
    void theListAloneComesInEveryOtherForm() {
        Program list = Program.run("new-year", NEXT, "--from", "2569", "--format", "markdown", "--lang", "th");
        assertThat(list.status()).isZero();
        assertThat(list.err()).isEmpty();
        assertThat(list.out()).contains("สิ่งที่ต้องตรวจสอบก่อนใช้เกณฑ์ปี " + NEXT, "~ยกมา");
        assertThat(Program.run("new-year", NEXT, "--from", "2569", "--format", "csv", "--lang", "en")
                        .out())
                .contains("titles of items,o3,carried-over");
    }
}
