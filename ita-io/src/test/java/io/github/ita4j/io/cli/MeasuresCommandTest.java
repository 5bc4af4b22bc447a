package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresCommandTest {
    private static final String TABLE = "มาตรการ\tผู้รับผิดชอบ\tระยะเวลา\n๑. คู่มือ\tกองคลัง\tไตรมาส ๑\n";

    @TempDir
    Path folder;

    private static Program read(String document, String... options) {
        String[] args = new String[3 + options.length];
        args[0] = "measures";
        args[1] = "import";
        args[2] = "-";
        System.arraycopy(options, 0, args, 3, options.length);
        return Program.withInput(document, args);
    }

    @Test
    void measuresAreTheResultAndDoubtsAreTold() {
        Program run = read(TABLE, "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("""
                        Measures: 1; rows on an indicator or item: 0
                        Cells with text: 6; headings: 3, in fields: 3, without a field: 0, not readable: 0

                        Measure 1 คู่มือ
                        """);
        assertThat(run.err())
                .isEqualTo("stdin:2:3: UNREADABLE_PERIOD 'ไตรมาส ๑' names no year, so it was kept as text: say which"
                        + " fiscal year the document is of.\n");
        Program withYear = read(TABLE, "--lang", "en", "--year", "๒๕๖๘");
        assertThat(withYear.err()).isEmpty();
        assertThat(read(TABLE, "--lang", "en", "--strict").status()).isEqualTo(2);
        assertThat(read(TABLE, "--strict", "--year", "๒๕๖๘").status()).isZero();
        assertThat(withYear.out()).contains("  Period as read: quarter 1 of fiscal year 2568\n");
    }

    @Test
    void theFormIsToldByTheNameOrSaid() throws IOException {
        String semicolons = "มาตรการ;ผู้รับผิดชอบ\n๑. คู่มือ;กองคลัง\n";
        Path csv = Files.writeString(folder.resolve("แผน.csv"), semicolons);
        assertThat(Program.run("measures", "import", csv.toString(), "--lang", "th")
                        .out())
                .contains("มาตรการ 1 คู่มือ");
        assertThat(read(semicolons, "--from", "csv", "--lang", "th").out()).contains("มาตรการ 1 คู่มือ");
        Program text = read(semicolons, "--from", "text");
        assertThat(text.status()).isEqualTo(2);
        assertThat(text.out()).doesNotContain("คู่มือ");
    }

    @Test
    void aDocumentWithoutMeasuresIsBadData() {
        Program run = read("a,b\n1,2\n", "--from", "csv", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("Cells without a field\n  stdin:1:1: a (not a table of measures)\n")
                .contains("stdin:2:2: 2");
        assertThat(run.err())
                .isEqualTo(
                        "stdin: NOTHING_FOUND No measure was found: no table has headings such as มาตรการ and ผู้รับผิดชอบ in one row."
                                + " Look at the cells without a field, or name the form of the file (--from).\n");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() {
        Program run = read("มาตรการ,ผู้รับผิดชอบ\nก,\"กองคลัง\nข,กองช่าง\n", "--from", "csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("stdin:2: BROKEN_QUOTES");
        assertThat(run.out()).contains("กองช่าง");
        Program noFile =
                Program.run("measures", "import", folder.resolve("ไม่มี.txt").toString());
        assertThat(noFile.status()).isEqualTo(2);
        assertThat(noFile.err()).contains("FILE_NOT_FOUND");
        assertThat(read("").err()).contains("EMPTY_FILE");
    }

    @Test
    void csvOpensInExcelAndHoldsNoFormula() {
        Program run = read(
                "มาตรการ\tผู้รับผิดชอบ\tขั้นตอน/วิธีการปฏิบัติ\tอื่น\n=1+1\t+กองคลัง\t@ก\t-2\n",
                "--format",
                "csv",
                "--bom",
                "--lang",
                "th");
        assertThat(run.status()).isZero();
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(run.out().lines())
                .satisfies(lines -> assertThat(lines).first().asString().startsWith("\uFEFFชนิด,ตำแหน่ง,ข้อ,มาตรการ,"))
                .anySatisfy(line -> assertThat(line).contains("'=1+1,", ",'@ก,", ",'+กองคลัง,"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("ไม่มีช่องรองรับ,").contains(",'-2,"));
        assertThat(run.out()).doesNotContain("\r", "\n\n");
        assertThat(read(TABLE, "--format", "csv", "--lang", "th").out()).startsWith("ชนิด,");
    }

    @Test
    void controlCharactersReachNoTerminal() {
        Program run = read("มาตรการ\tระยะเวลา\n๑. \u001B[31mคู่มือ\t\u001B[2Jนาน\n", "--lang", "en");
        assertThat(run.out()).contains("คู่มือ").doesNotContain("\u001B");
        assertThat(run.err()).contains("UNREADABLE_PERIOD").doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measures|ita: Name a command: import.|Try 'ita measures --help'.",
                "measures import|ita: Missing: FILE|Try 'ita measures import --help'.",
                "measures import - --from pdf|ita: Invalid value for option '--from': 'pdf' is not one of csv, tsv,"
                        + " markdown, html, xlsx, text.|Try 'ita measures import --help'.",
                "measures import - --bom|ita: --bom belongs to csv: use --format csv, or omit it.|",
            })
    void wrongUsage(String args, String first, String second) {
        Program run = Program.run(args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines().get(0)).isEqualTo(first);
        if (second != null) {
            assertThat(run.errorLines().get(1)).isEqualTo(second);
        }
    }

    @Test
    void statedResultsAreAssessedAndCompared() throws IOException {
        String text = "การประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ได้คะแนน ๙๘.๘๐ อยู่ในระดับ “ผ่านดี”"
                + " เพิ่มขึ้น +๘.๔๔ คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๐.๓๖ คะแนน\n";
        for (String form : List.of("csv", "json")) {
            Program stated = read(text, "--stated", "--format", form);
            assertThat(stated.status()).isZero();
            Path file = Files.writeString(folder.resolve("stated." + form), stated.out());
            Program assess = Program.run("assess", file.toString(), "--year", "2568", "--lang", "en");
            assertThat(assess.out()).contains("Overall  98.80", "ผ่านดี (Pass, good) was published");
            Program compare = Program.run(
                    "compare", file.toString(), file.toString(), "--year", "2567", "--year", "2568", "--lang", "en");
            assertThat(compare.out()).contains("Overall: 90.36 → 98.80 (+8.44)");
        }
        assertThat(read(text, "--stated").out()).isEqualTo("year,overall,grade\n2567,90.36,\n2568,98.80,pass-good\n");
        Program none = read(TABLE, "--stated");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void helpTellsTheStatuses() {
        assertThat(Program.run("measures", "import", "--help").out())
                .contains("Usage: ita measures import", "Exit status:", "Wrong usage, or some data could not be used.");
    }

    /** What the program writes of measures for programs is read by it, wherever in the file they are. */
    @Test
    void readsItsOwnJson() {
        Program draft =
                Program.run("plan", "draft", "examples/khemmarat-2566.csv", "--year", "2566", "--format", "json");
        Program report = Program.run(
                "report", "examples/khemmarat-2566.csv", "--year", "2566", "--draft-plan", "--format", "json");
        List<String> imported = Stream.of(draft, report)
                .map(run -> Program.withInput(run.out(), "measures", "import", "-", "--format", "csv"))
                .map(run -> {
                    assertThat(run.status()).as(run.err()).isZero();
                    assertThat(run.err()).isEmpty();
                    return run.out();
                })
                .toList();
        assertThat(imported.get(0).lines().count()).isGreaterThan(14);
        assertThat(imported.get(1)).isEqualTo(imported.get(0));
        Program other = Program.withInput("{\"format\": 1, \"assessments\": []}", "measures", "import", "-");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.errorLines()).singleElement().asString().contains("MISSING_MEMBER", "'measures'");
    }

    /** The report on an agency holds the plan, and what is read of it is the plan. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void readsThePlanOfAReport(String form) throws IOException {
        for (String language : List.of("th", "en")) {
            List<List<String>> imported = new ArrayList<>();
            for (List<String> command : List.of(List.of("report", "--draft-plan"), List.of("plan", "draft"))) {
                List<String> args = new ArrayList<>(command);
                args.addAll(
                        List.of("examples/khemmarat-2566.csv", "--year", "2566", "--format", form, "--lang", language));
                Program written = Program.run(args.toArray(String[]::new));
                List<String> reading = new ArrayList<>(List.of("measures", "import", "-", "--format", "csv"));
                reading.addAll(form.equals("json") ? List.of() : List.of("--from", form));
                Program run = Program.withInput(written.out(), reading.toArray(String[]::new));
                assertThat(run.status()).as(run.err()).isZero();
                imported.add(CsvReader.builder().ofNamedCsvRecord(run.out()).stream()
                        .map(row -> row.getFields())
                        .filter(fields -> fields.get(0).equals("Measure"))
                        .map(fields -> String.join("|", fields.subList(2, fields.size())))
                        .toList());
            }
            assertThat(imported.get(0)).hasSize(14).isEqualTo(imported.get(1));
        }
    }

    /** A file of a kind that is not read is one message. */
    @Test
    void whatIsNotReadIsOneMessage() {
        Program pdf = Program.withInput("%PDF-1.7", "measures", "import", "-", "--lang", "en");
        assertThat(pdf.status()).isEqualTo(2);
        assertThat(pdf.errorLines()).singleElement().asString().contains("UNKNOWN_FORMAT");
    }
}
