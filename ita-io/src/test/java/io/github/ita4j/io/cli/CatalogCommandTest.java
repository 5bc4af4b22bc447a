package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.ShippedYears;
import io.github.ita4j.io.WithoutSurveys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogCommandTest {
    @TempDir
    Path folder;

    static List<FiscalYear> years() {
        return Catalogs.years();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearIsPrintedInEveryForm(FiscalYear year) {
        Catalog catalog = Catalogs.forYear(year);
        for (String format : List.of("text", "json", "markdown")) {
            for (String language : List.of("th", "en")) {
                Program run = Program.run("catalog", year.toString(), "--format", format, "--lang", language);
                assertThat(run.err()).isEmpty();
                assertThat(run.status()).isZero();
                assertThat(run.out()).endsWith("\n").doesNotContain("\r", "\u0000", "{code", "null (");
                String shown = run.out().replace("&amp;", "&");
                for (Item item : catalog.items().values()) {
                    assertThat(shown).contains(item.code().code());
                    item.title().ifPresent(title -> assertThat(shown).contains(title.thai()));
                }
            }
        }
    }

    @Test
    void showsHolesAsHoles() throws IOException {
        String out = Program.run("catalog", "2566", "--lang", "en").out();
        assertThat(out)
                .contains("    i4 (title not known): 1.00 points; answers: not known\n")
                .contains("  titles of items: i4–i6, i10–i12, i17, i18, i22, i23, e4, e9, e13\n");
        assertThat(Program.run("catalog", "2567", "--lang", "en").out())
                .contains("e9 เคยใช้บริการออนไลน์หรือมีส่วนร่วม", "  answer scales of items: e9\n")
                .contains("To publish (not known of this year, taken from elsewhere):\n");
        Path file = Files.writeString(folder.resolve("catalog.json"), WithoutSurveys.file());
        assertThat(Program.run("catalog", file.toString(), "--lang", "en").out())
                .contains("""
                          1 การปฏิบัติหน้าที่ (Performance of duty) ~inferred: 6.00 points
                            in the NACC's English: Bribery Fraud ~carried-over (From the report of 2564)
                            which items there are is not known
                        """)
                .contains("  which items an indicator has: 1, 2, 3, 4, 5, 6, 7, 8\n");
    }

    @Test
    void marksWhatIsKnownLessWell() {
        String out = Program.run("catalog", "2567", "--lang", "en").out();
        assertThat(out)
                .contains("    that these are its items ~recalled\n")
                .contains("  survey-indicator: A survey indicator scores the plain mean of its items ~recalled\n")
                .contains("  ~recalled: answer-six-levels, survey-indicator\n")
                .contains("  ~read-variant: answer-yes-no, question-parts, Grades\n");
    }

    @Test
    void aFileIsUnofficial() throws IOException {
        Path file = Files.writeString(folder.resolve("my.json"), CatalogFiles.ofYear(2568));
        Program run = Program.run("catalog", file.toString(), "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("ITA, fiscal year 2568, by catalogue nacc 1.1.0 (UNOFFICIAL)\n")
                .isEqualTo(Program.run("catalog", "2568", "--lang", "en").out().replaceFirst("\n", " (UNOFFICIAL)\n"));
    }

    @Test
    void anOverlayIsPrintedAsTheWholeItStandsFor() {
        String overlay = """
                {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
                 "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
                 "weights": {"IIT": 25, "EIT": 35}, "weightsEvidence": "recalled"}
                """;
        assertThat(Program.withInput(overlay, "catalog", "-", "--lang", "en").out())
                .startsWith("ITA, fiscal year 2570, by catalogue draft 0.1.0 (UNOFFICIAL)\n")
                .contains("  IIT   25 % ~recalled ", "  EIT   35 % ~recalled ", " o1 ");
        assertThat(Program.withInput(overlay, "diff", "2569", "-", "--lang", "en")
                        .out())
                .contains("  IIT Changed: 30.00 points → 25.00 points\n");
        assertThat(Program.withInput(overlay, "validate", "-").out())
                .isEqualTo("stdin: valid: catalogue 2570 draft 0.1.0 (UNOFFICIAL)\n");
    }

    @Test
    void standardInputIsAFileToo() {
        Program run = Program.withInput(CatalogFiles.ofYear(2566), "catalog", "-", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"official\": false");
    }

    @Test
    void aYearIsWrittenInThaiDigitsToo() {
        assertThat(Program.run("catalog", "๒๕๖๘")).isEqualTo(Program.run("catalog", "2568"));
        assertThat(Program.run("catalog", "2568", "--edition", "nacc")).isEqualTo(Program.run("catalog", "2568"));
    }

    @Test
    void theFaultsOfAFileGoToStandardError() {
        Program run = Program.withInput(CatalogFiles.broken(), "catalog", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("stdin:"));
    }

    static List<String> wrong() {
        return List.of(
                "catalog 2562|ita: There is no catalogue for fiscal year 2562: there are " + ShippedYears.LIST + ".",
                "catalog 2023|ita: '2023' is not a fiscal year: write the year of the Buddhist Era in four digits, such"
                        + " as 2568; 2023 of the Christian Era is 2566.",
                "catalog x.json --edition nacc|ita: --edition goes with a year: a catalogue file names its"
                        + " edition itself.",
                "catalog none.json|none.json: FILE_NOT_FOUND There is no such file: check the name and the folder.",
                "catalog src|src: FILE_IS_FOLDER This is a folder: name one catalogue file in it.",
                "catalog 2568 --format xml|ita: Invalid value for option '--format': 'xml' is not one of text, json, jsonl,"
                        + " csv, markdown, html, xlsx, catalog.",
                "catalog|ita: Name a year or a catalogue file, or use --all.");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongUsage(String line) {
        int bar = line.indexOf('|');
        Program run = Program.run(line.substring(0, bar).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).startsWith(line.substring(bar + 1)).hasSizeLessThan(3);
    }

    @Test
    void anEditionThatIsNotThere() {
        Program run = Program.run("catalog", "2568", "--edition", "school");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: There is no edition 'school' of 2568: there is nacc");
    }

    @Test
    void outputIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String[] args : List.of(
                    new String[] {"catalog", "2566"}, new String[] {"diff", "2566", "2568", "--format", "json"})) {
                Locale.setDefault(Locale.ROOT);
                Program root = Program.run(args);
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
                assertThat(Program.run(args)).isEqualTo(root);
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Program.run(args)).isEqualTo(root);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSiteOfAllYearsIsWrittenIntoAFolder(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        Program run = Program.run("catalog", "--all", "--output", site.toString());
        assertThat(run.err() + run.out()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(site.resolve("index.html")).content().contains("href=\"criteria-2568.html\"");
        assertThat(site.resolve("criteria-2568-en.html")).content().contains("<html lang=\"en\">");
        assertThat(Program.run("catalog", "--all", "--output", site.toString()).err())
                .contains("is a folder with files: name another one, or use --force.");
        assertThat(Program.run("catalog", "--all", "--output", site.toString(), "--force")
                        .status())
                .isZero();
        assertThat(Program.run("catalog", "--all", "2568", "--output", "x").status())
                .isEqualTo(2);
        assertThat(Program.run("catalog", "--all").err()).contains("name the folder with --output");
        assertThat(Program.run("catalog").err()).contains("Name a year or a catalogue file, or use --all.");
    }
}
