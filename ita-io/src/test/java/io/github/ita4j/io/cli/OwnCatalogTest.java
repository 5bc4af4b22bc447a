package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores assessed by a catalogue of one's own. */
class OwnCatalogTest {
    private static final String OVERLAY = """
            {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
             "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
             "weights": {"IIT": 20, "EIT": 40}, "weightsEvidence": "inferred"}
            """;

    private static final String SCORES = "code,score\nIIT,50\nEIT,100\nOIT,100\no1,0\n";

    @TempDir
    Path folder;

    private String overlay = "";

    @BeforeEach
    void writeOverlay() throws IOException {
        overlay = Files.writeString(folder.resolve("draft.json"), OVERLAY).toString();
    }

    @Test
    void isUsedInsteadOfTheYearsOwnAndMarkedUnofficial() {
        Program text = Program.withInput(SCORES, "assess", "-", "--catalog", overlay, "--lang", "en");
        assertThat(text.err()).isEmpty();
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("fiscal year 2570", "draft 0.1.0", "UNOFFICIAL", "90.00");

        Program json = Program.withInput(SCORES, "assess", "-", "--catalog", overlay, "--format", "json");
        assertThat(json.out()).contains("\"official\": false", "\"fiscalYear\": 2570");
        Program gaps = Program.withInput(SCORES, "gaps", "-", "--catalog", overlay, "--lang", "en");
        assertThat(gaps.out()).contains("UNOFFICIAL", "o1");
    }

    @Test
    void mustBeOfTheYearThatIsAskedFor() {
        assertThat(Program.withInput(SCORES, "assess", "-", "--catalog", overlay, "--year", "2570")
                        .status())
                .isZero();
        Program other = Program.withInput(SCORES, "assess", "-", "--catalog", overlay, "--year", "2568");
        assertThat(other)
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: The catalogue " + overlay
                                + " is of fiscal year 2570, but --year says 2568: omit --year,"
                                + " or name another catalogue.\n"));
    }

    @Test
    void isNotUsedWhereItHasFaults() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), OVERLAY.replace("\"EIT\": 40", "\"EIT\": 45"));
        Program run = Program.withInput(SCORES, "assess", "-", "--catalog", broken.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSize(2);
        assertThat(run.errorLines().get(0)).startsWith(broken + ":3:").contains("weights-not-100");
        assertThat(run.errorLines().get(1))
                .isEqualTo("ita: The catalogue " + broken
                        + " cannot be used: correct the faults above, or omit --catalog.");
    }

    @Test
    void cannotShareStandardInputWithTheScores() {
        Program run = Program.withInput(SCORES, "gaps", "-", "--catalog", "-");
        assertThat(run)
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: Scores and catalogue cannot both come from standard input: name a file for one.\n"));
    }
}
