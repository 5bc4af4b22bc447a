package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.ShippedYears;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItaTest {
    private static final String SCORES = "code,score\noverall,84.99\n";

    @TempDir
    Path folder;

    @Test
    void resultsGoToStandardOutputAndNothingElse() {
        String file = "agency,code,score\nก,overall,90\nก,o44,1\n";
        Program run = Program.withInput(file, "assess", "-", "--year", "2566", "--lang", "th");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("คะแนนรวม").doesNotContain("o44", "UNKNOWN_CODE");
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("stdin:3:2: UNKNOWN_CODE ปีงบประมาณ พ.ศ. 2566 ไม่มีรหัส 'o44'");
        assertThat(Program.withInput(file, "assess", "-", "--year", "2566", "--lang", "en")
                        .errorLines())
                .singleElement()
                .asString()
                .startsWith("stdin:3:2: UNKNOWN_CODE There is no code 'o44'");
    }

    @Test
    void isSilentOnStandardErrorWhenAllIsWell() {
        for (String[] args : List.of(
                new String[] {"assess", "-", "--year", "2566"},
                new String[] {"assess", "-", "--year", "๒๕๖๖", "--format", "json"},
                new String[] {"gaps", "-", "--year", "2566", "--format", "csv"},
                new String[] {"gaps", "-", "--year", "2566", "--format", "markdown", "--lang", "en"},
                new String[] {"explain", "-", "--year", "2566", "--gains"},
                new String[] {"explain", "-", "--year", "2566", "--node", "grade", "--format", "json"},
                new String[] {"advise", "-", "--year", "2566", "--target", "pass", "--lang", "en"},
                new String[] {"advise", "-", "--year", "2566", "--target", "pass-good", "--format", "json"})) {
            Program run = Program.withInput(SCORES, args);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isNotBlank().endsWith("\n").doesNotContain("\r");
        }
    }

    @Test
    void readsAFileByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("@scores.csv"), SCORES + "o44,1\n");
        Program run = Program.run("assess", file.toString(), "--year", "2566");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().startsWith(file + ":3:1: UNKNOWN_CODE ");
    }

    @Test
    void aFileThatIsNotThere() {
        Program run = Program.run("assess", folder.resolve("none.csv").toString(), "--year", "2566", "--lang", "en");
        assertThat(run)
                .isEqualTo(new Program(
                        2,
                        "",
                        folder.resolve("none.csv")
                                + ": FILE_NOT_FOUND There is no such file: check the name and the folder.\n"));
    }

    @Test
    void aFileThatIsAFolder() {
        Program run = Program.run("gaps", folder.toString(), "--year", "2566", "--lang", "en");
        assertThat(run)
                .isEqualTo(
                        new Program(2, "", folder + ": FILE_IS_FOLDER This is a folder: name one score file in it.\n"));
    }

    @Test
    void aNameThatNoFileCanHave() {
        Program run = Program.run("gaps", "a\0b", "--year", "2566");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot be the name of a file");
    }

    @Test
    void jsonNeedsNoYear() {
        Program run = Program.withInput(
                "{\"fiscalYear\": 2568, \"scores\": {\"overall\": 98.8}}", "assess", "-", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"fiscalYear\": 2568", "\"reported\": 98.80", "\"pass-good\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ita: Name a command: assess, gaps, advise, plan, report, explain, compare, rank, tally, measures, rules, catalog, diff, new-year, validate, generate-completion.|Try 'ita --help'.",
                "asses -|ita: Unknown: asses, -|Did you mean assess, measures or rules?",
                "assess|ita: Missing: FILE|Try 'ita assess --help'.",
                "assess - --year|ita: Missing: --year YEAR|Try 'ita assess --help'.",
                "assess - --year 2023|ita: Invalid value for option '--year': '2023' is not a fiscal year: write the year"
                        + " of the Buddhist Era in four digits, such as 2568; 2023 of the Christian Era is 2566.|Try 'ita"
                        + " assess --help'.",
                "assess - --year 66|ita: Invalid value for option '--year': '66' is not a fiscal year: write the year"
                        + " of the Buddhist Era in four digits, such as 2568.|Try 'ita assess --help'.",
                "assess - --lang fr|ita: Invalid value for option '--lang': 'fr' is not one of th, en.|Try 'ita assess --help'.",
                "assess - --format xml|ita: Invalid value for option '--format': 'xml' is not one of text, json, jsonl, csv,"
                        + " markdown, html, xlsx, catalog.|Try 'ita assess --help'.",
                "explain - --format xml|ita: Invalid value for option '--format': 'xml' is not one of text, json, jsonl, csv,"
                        + " markdown, html, xlsx, catalog.|Try 'ita explain --help'.",
                "gaps - --require pass|ita: Unknown: --require, pass|Try 'ita gaps --help'.",
            })
    void wrongUsage(String args, String first, String second) {
        Program run = Program.run(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).startsWith(first, second).hasSizeLessThan(4);
    }

    @Test
    void aYearWithoutACatalogue() {
        Program run = Program.withInput(SCORES, "assess", "-", "--year", "2562");
        assertThat(run)
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: There is no catalogue for fiscal year 2562: there are " + ShippedYears.LIST + ".\n"));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        Program help = Program.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: ita", "assess", "gaps", "Exit status:");
        assertThat(Program.run("assess", "--help").out())
                .contains("FILE", "--year", "--format", "--lang", "--require", "Exit status:");
        Program version = Program.run("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("ita ").contains("catalogue 2566 nacc ");
    }

    /** Only a command that can be asked for something can find it not met. */
    @Test
    void helpListsOnlyTheStatusesThatTheCommandCanEndWith() {
        String notMet = "The requirement of --require is not met.";
        assertThat(Program.run("--help").out()).contains(notMet);
        assertThat(Program.run("assess", "--help").out()).contains("  1     " + notMet);
        for (String command : List.of("explain", "gaps", "advise", "catalog", "diff", "validate")) {
            assertThat(Program.run(command, "--help").out())
                    .contains("Exit status:", "  0     The work is done.", "  2     Wrong usage", "  141   The output")
                    .doesNotContain("  1  ", notMet);
        }
    }

    @Test
    void languageIsThaiUnlessAskedOtherwise() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] assess = {"assess", "-", "--year", "2566"};
        Ita.run(
                assess,
                new ByteArrayInputStream(SCORES.getBytes(StandardCharsets.UTF_8)),
                out,
                OutputStream.nullOutputStream());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("คะแนนรวม");
        assertThat(Program.withInput(SCORES, "assess", "-", "--year", "2566", "--lang", "en")
                        .out())
                .contains("Overall");
    }

    /** In this locale the JDK itself writes numbers in Thai digits. */
    @Test
    void outputIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String[] args : List.of(
                    new String[] {"assess", "-", "--year", "2566"},
                    new String[] {"assess", "-", "--year", "2566", "--format", "json"},
                    new String[] {"gaps", "-", "--year", "2566", "--format", "csv"},
                    new String[] {"explain", "-", "--year", "2566", "--gains"},
                    new String[] {"explain", "-", "--year", "2566", "--gains", "--format", "json"},
                    new String[] {"advise", "-", "--year", "2566", "--target", "pass", "--effort", "o8=1.5"},
                    new String[] {"assess", "--help"},
                    new String[] {"assess", "-", "--year", "2999"})) {
                String input = "code,score\no8,0\no44,1\no9,x\n\"o9,0\n";
                Locale.setDefault(Locale.ROOT);
                Program root = Program.withInput(input, args);
                for (Locale locale : List.of(
                        new Locale.Builder().setLanguageTag("th-TH-u-nu-thai").build(),
                        new Locale.Builder().setLanguageTag("tr-TR").build())) {
                    Locale.setDefault(locale);
                    assertThat(Program.withInput(input, args)).isEqualTo(root);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
