package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiffCommandTest {
    @TempDir
    Path folder;

    static List<FiscalYear> years() {
        return Catalogs.years();
    }

    private static JsonNode json(String from, String to) throws IOException {
        Program run = Program.run("diff", from, to, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearDoesNotDifferFromItself(FiscalYear year) throws IOException {
        Program run = Program.run("diff", year.toString(), year.toString(), "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nNo differences\n", "\nGrades\nNo differences.\n");
        assertThat(run.out()).doesNotContain("→ o", "requirements changed", "Changed:", "only in");
        assertThat(json(year.toString(), year.toString()).get("same").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("years")
    void theMirrorHasTheMirroredCounts(FiscalYear from) throws IOException {
        for (FiscalYear to : Catalogs.years()) {
            JsonNode there = json(from.toString(), to.toString());
            JsonNode back = json(to.toString(), from.toString());
            for (Relation relation : Relation.values()) {
                Relation mirrored = switch (relation) {
                    case MERGED -> Relation.SPLIT;
                    case SPLIT -> Relation.MERGED;
                    case NEW -> Relation.WITHDRAWN;
                    case WITHDRAWN -> Relation.NEW;
                    default -> relation;
                };
                assertThat(back.get("counts").get(mirrored.code()))
                        .isEqualTo(there.get("counts").get(relation.code()));
            }
            assertThat(back.get("nodes")).hasSameSizeAs(there.get("nodes"));
            assertThat(back.get("same")).isEqualTo(there.get("same"));
        }
    }

    @Test
    void everyTwoYearsAreComparedInEveryForm() {
        for (FiscalYear from : Catalogs.years()) {
            for (FiscalYear to : Catalogs.years()) {
                for (String format : List.of("text", "markdown")) {
                    Program run = Program.run("diff", from.toString(), to.toString(), "--format", format);
                    assertThat(run.err()).isEmpty();
                    assertThat(run.status()).isZero();
                    assertThat(run.out())
                            .contains(from.toString(), to.toString())
                            .endsWith("\n");
                }
            }
        }
    }

    @Test
    void saysWhatChanged() {
        Program run = Program.run("diff", "2566", "2568", "--lang", "en");
        assertThat(run.out())
                .startsWith("""
                        From: ITA, fiscal year 2566, by catalogue nacc 1.1.0
                        To: ITA, fiscal year 2568, by catalogue nacc 1.1.0

                        Items listed: 88 → 52
                        """)
                .contains("""

                          o1, o3 → o1 ~inferred: 0.80 points → 1.00 points
                            2566 o1 โครงสร้าง (Organisation structure)
                            2566 o3 อำนาจหน้าที่ (Powers and duties)
                            2568 o1 โครงสร้างและอำนาจหน้าที่ (Organisation structure, powers and duties)
                            requirements changed
                        """)
                .contains("    moved from 9.1 to 9.2\n")
                .contains("    requirements cannot be compared: not known of 2566\n")
                .contains("    added: ".substring(2))
                .contains("  10.2 Changed: มาตรการส่งเสริมคุณธรรมและความโปร่งใส ");
    }

    @Test
    void gradesThatCameAndWent() {
        assertThat(Program.run("diff", "2565", "2566", "--lang", "en").out())
                .contains("  AA Withdrawn: ระดับ AA (Level AA); 95.00 to 100.00; passes\n")
                .contains("95.00 to 100.00; every part at least 95.00; passes\n")
                .contains("  Graded parts Added: IIT, EIT1, EIT2, OIT\n");
    }

    @Test
    void aDraftIsComparedWithItsYear() throws IOException {
        String draft = CatalogFiles.withTitle(2568, "ข้อมูลการติดต่อ", "ช่องทางการติดต่อ")
                .replaceFirst("\"version\": \"1.1.0\"", "\"version\": \"1.2.0\"")
                .replaceFirst("\"weight\": 30", "\"weight\": 20")
                .replaceFirst("\"weight\": 40", "\"weight\": 50");
        Path file = Files.writeString(folder.resolve("draft.json"), draft);
        Program run = Program.run("diff", "2568", file.toString(), "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("To: ITA, fiscal year 2568, by catalogue nacc 1.2.0 (UNOFFICIAL)\n")
                .contains("2568 nacc 1.1.0 o3 ข้อมูลการติดต่อ", "2568 nacc 1.2.0 o3 ช่องทางการติดต่อ")
                .contains("  IIT Changed: 30.00 points → 20.00 points\n");
    }

    @Test
    void theFaultsOfBothFilesAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Program run = Program.withInput("[]", "diff", file.toString(), "-", "--format", "json", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines())
                .anyMatch(line -> line.startsWith(file + ":1:1: missing-member The file: "))
                .anyMatch(line -> line.startsWith("stdin:1:1: wrong-type The file: "));
    }

    @Test
    void standardInputCannotBeBoth() {
        assertThat(Program.run("diff", "-", "-"))
                .isEqualTo(new Program(2, "", "ita: Only one file can come from standard input: name the other.\n"));
        assertThat(Program.run("diff", "2566").err()).startsWith("ita: Missing: TO");
    }

    @Test
    void csvHasThePointsOfBothYearsAsNumbers() {
        assertThat(Program.run("diff", "2566", "2568", "--format", "csv", "--lang", "en")
                        .out())
                .startsWith("What became of it,Before,After,Name,Points before,Points after\n")
                .contains("\nRenumbered,o18,o10,E-Service,0.50,0.57\n");
    }
}
