package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.scoring.internal.PreparedYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The short way to a list writes what the whole program writes, or leaves the file to it. */
class PlainListPropertyTest {
    private static final List<String> FORMS = List.of(
            "csv", "csv --detail agency", "csv --detail items", "jsonl --detail agency", "jsonl --detail indicators");

    /** What may stand in place of a name, a score or a line, of which most is not plain. */
    private static final List<String> NAMES = List.of(
            "รวม",
            "ค่าเฉลี่ย",
            "ร ว ม",
            "Total.",
            "น้ำ",
            "นํ้า",
            "=1",
            "-",
            "'ก",
            "a\\u0041",
            "\"ก, ข\"",
            "ก;ข",
            " ก",
            "ก ",
            "ก  ข",
            "",
            "กรุงเทพมหานคร",
            "é",
            "\u200bก",
            "ก\u200b",
            "อบต.หนองบัว 1",
            "(ก)",
            "#1",
            "@x",
            "๑๒",
            "x".repeat(1_001),
            "12",
            "9");

    private static final List<String> SCORES = List.of(
            "",
            "-",
            "1",
            "1.00",
            "50",
            "100.00",
            "100.01",
            "101",
            "0.5",
            "00.5",
            "000",
            "0000",
            "87.",
            ".5",
            "๙๐",
            "9O",
            "1e1",
            "90%",
            "+5",
            "85.005",
            "84.995",
            "ไม่มี",
            " 90",
            "90 ",
            "\"90\"",
            "1/3",
            "0.0000001");

    private static final List<String> LINES = List.of("", ",,,", "รวม,1,2", "\"", "sep=,", "agency,o1", "\r", "ก,๙");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("plain-list");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("list.csv"));
        Files.delete(folder);
    }

    private static String[] arguments(int year, String form) {
        return ("assess\n" + folder.resolve("list.csv") + "\n--year\n" + year + "\n--format\n"
                        + form.replace(' ', '\n'))
                .split("\n", -1);
    }

    private static Program byTheShortWay(String[] args) {
        return Program.run(args);
    }

    private static Program byTheWholeProgram(String[] args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out, err, Language.ENGLISH, () -> false);
        int status = Ita.program(args, console).execute(args);
        console.flush();
        return new Program(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static boolean isPlain(String[] args) throws IOException {
        return PlainList.of(args).orElseThrow().write(OutputStream.nullOutputStream()) < 0;
    }

    private static String header(PreparedYear year, Random random) {
        List<String> names = new ArrayList<>(List.of(year.leaves()));
        names.add(random.nextInt(names.size()), "agency");
        if (random.nextBoolean()) {
            names.add(random.nextInt(names.size()), "province");
            names.add(random.nextInt(names.size()), "id");
        }
        return String.join(",", names);
    }

    /** Rows whose instruments lie near the numbers at which grades change, or anywhere. */
    private static List<String> rows(PreparedYear year, String header, Random random) {
        List<String> leaves = List.of(year.leaves());
        List<String> rows = new ArrayList<>();
        for (int agency = 0; agency < 12; agency++) {
            int around = List.of(8500, 9500, 7000, 8000).get(random.nextInt(4));
            int spread = List.of(1, 3, 400).get(random.nextInt(3));
            List<String> cells = new ArrayList<>();
            int missing = List.of(0, 0, 60, 2).get(random.nextInt(4));
            for (String name : header.split(",", -1)) {
                int leaf = leaves.indexOf(name);
                if (leaf > 0 && missing > 0 && random.nextInt(missing) == 0) {
                    cells.add("");
                } else if (leaf < 0) {
                    cells.add(
                            name.equals("agency")
                                    ? "เทศบาลตำบลที่ " + agency
                                    : name.equals("id") ? "A" + agency : "ยโสธร");
                } else if (year.numbers().leaves()[leaf].scale().length > 0) {
                    cells.add(random.nextInt(9) == 0 ? "0" : "100");
                } else {
                    int score = Math.min(10_000, around + random.nextInt(2 * spread + 1) - spread);
                    cells.add(
                            score % 100 == 0
                                    ? Integer.toString(score / 100)
                                    : "%s.%s%s".formatted(score / 100, score / 10 % 10, score % 10));
                }
            }
            rows.add(String.join(",", cells));
        }
        return rows;
    }

    @Property(tries = 35, seed = "15")
    void plainFilesAreDoneByTheShortWay(@ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll Random random)
            throws IOException {
        PreparedYear prepared = PreparedYear.of(Integer.toString(year)).orElseThrow();
        String header = header(prepared, random);
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String text = (random.nextBoolean() ? "\ufeff" : "")
                + header
                + end
                + String.join(end, rows(prepared, header, random))
                + (random.nextBoolean() ? end : "");
        Files.writeString(folder.resolve("list.csv"), text);
        for (String form : FORMS) {
            String[] args = arguments(year, form);
            assertThat(isPlain(args)).isTrue();
            assertThat(byTheShortWay(args)).isEqualTo(byTheWholeProgram(args));
        }
    }

    @Property(tries = 300, seed = "154")
    void whateverElseStandsInTheFileIsSaidAsEver(
            @ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll Random random) throws IOException {
        PreparedYear prepared = PreparedYear.of(Integer.toString(year)).orElseThrow();
        String header = header(prepared, random);
        List<String> lines = rows(prepared, header, random);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            change(lines, header, random);
        }
        lines.add(0, random.nextInt(12) == 0 ? header + ",grade" : header);
        Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n");
        String[] args = arguments(year, FORMS.get(random.nextInt(FORMS.size())));
        assertThat(byTheShortWay(args)).isEqualTo(byTheWholeProgram(args));
    }

    private static void change(List<String> lines, String header, Random random) {
        int line = random.nextInt(lines.size());
        String[] cells = lines.get(line).split(",", -1);
        int agency = List.of(header.split(",", -1)).indexOf("agency");
        switch (random.nextInt(5)) {
            case 0 -> cells[agency] = NAMES.get(random.nextInt(NAMES.size()));
            case 1, 2 -> cells[random.nextInt(cells.length)] = SCORES.get(random.nextInt(SCORES.size()));
            case 3 -> {
                lines.add(line, LINES.get(random.nextInt(LINES.size())));
                return;
            }
            default -> lines.add(lines.get(random.nextInt(lines.size())));
        }
        lines.set(line, String.join(",", cells));
    }

    /** The names that are looked up among them are those without a digit and with so few letters. */
    @Example
    void noWordForMeansIsLongOrHasADigit() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Word.class.getResourceAsStream("/io/github/ita4j/io/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(words.getProperty("mean").split("\\|", -1))
                .hasSizeGreaterThan(5)
                .allMatch(Word.MEAN::is)
                .allMatch(word -> word.strip().length() < PlainRows.LONGEST_WORD)
                .noneMatch(word -> word.codePoints().anyMatch(Character::isDigit));
    }

    @Example
    void oneRowThatIsNotPlainLosesNothing() throws IOException {
        PreparedYear year = PreparedYear.of("2566").orElseThrow();
        String header = header(year, new Random(1));
        List<String> rows = rows(year, header, new Random(2));
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int i = 0; i < 1_000; i++) {
            text.append(rows.get(i % rows.size()).replaceAll("(ที่ |A)[0-9]+", "$1" + i))
                    .append('\n');
        }
        Files.writeString(
                folder.resolve("list.csv"),
                text.append(text.substring(header.length() + 1)).toString());
        String[] args = arguments(2566, "csv");
        assertThat(isPlain(args)).isFalse();
        Program run = byTheShortWay(args);
        assertThat(run).isEqualTo(byTheWholeProgram(args));
        assertThat(run.out().lines()).hasSize(1_001);
        assertThat(run.status()).isEqualTo(2);
    }
}
