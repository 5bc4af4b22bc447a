package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of score files on the command line. */
class ScoreInputTest {
    private static final String YEARS = "agency,year,overall\nก,2566,88.10\nก,2567,91.30\n";

    @TempDir
    private Path folder;

    private String iit;
    private String eit;
    private String oit;

    @BeforeEach
    void writeFiles() throws IOException {
        iit = Files.writeString(folder.resolve("iit.csv"), "agency,code,score\nก,IIT,90\n")
                .toString();
        eit = Files.writeString(folder.resolve("eit.csv"), "agency,EIT\nก,80\n").toString();
        oit = Files.writeString(folder.resolve("oit.json"), "[{\"agency\": \"ก\", \"OIT\": 100, \"IIT\": 91}]")
                .toString();
    }

    @Test
    void resultsOfAYearAreJoined() {
        Program two = Program.run("assess", iit, eit, "--year", "2566", "--format", "json");
        assertThat(two.err()).isEmpty();
        assertThat(two.status()).isZero();
        Program all = Program.run("assess", iit, eit, oit, "--year", "2566", "--lang", "en");
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.err())
                .isEqualTo(oit + ": DUPLICATE_CODE 'IIT' of 'ก' is 90 in " + iit
                        + ", but 91 here: 90 was used; correct one of the files.\n");
        assertThat(all.out()).contains("91.00");
        assertThat(Program.run("assess", iit, iit, "--year", "2566").err()).contains("named twice");
    }

    @Test
    void yearsAreReadOneByOne() {
        Program each = Program.withInput(YEARS, "assess", "-", "--lang", "en");
        assertThat(each.err()).isEmpty();
        assertThat(each.status()).isZero();
        assertThat(each.out()).contains("88.10", "91.30").containsSubsequence("2566", "2567");
        Program one = Program.withInput(YEARS, "assess", "-", "--year", "2567", "--lang", "en");
        assertThat(one.out()).contains("91.30").doesNotContain("88.10");
        assertThat(one.status()).isZero();
        assertThat(one.err()).startsWith("stdin:2: OTHER_YEARS_PASSED_OVER");
        assertThat(Program.withInput(YEARS, "assess", "-", "--year", "2567", "--strict")
                        .status())
                .isEqualTo(2);
        Program gaps = Program.withInput(YEARS, "gaps", "-");
        assertThat(gaps.status()).isEqualTo(2);
        assertThat(gaps.err())
                .isEqualTo(
                        "ita: The file has scores of several fiscal years: name one of them (--year 2566 or 2567).\n");
    }

    @Test
    void codesAndPointsAreSaid() {
        String codes = "agency,o1,o2\nก,1,0\n";
        Program bare = Program.withInput(codes, "assess", "-", "--year", "2566", "--lang", "en");
        assertThat(bare.status()).isEqualTo(2);
        assertThat(bare.err()).startsWith("stdin:2: CODES_FOR_SCORES").contains("--scale 0-1");
        Program said = Program.withInput(codes, "gaps", "-", "--year", "2566", "--scale", "0-1", "--lang", "en");
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(Program.withInput(codes, "assess", "-", "--year", "2566", "--scale", "1-5")
                        .err())
                .isEqualTo("ita: --scale 1-5 is not known: the only scale to name is 0-1.\n");
        String points = "agency,IIT,EIT,OIT,overall\nก,27,27,40,94\n";
        assertThat(Program.withInput(points, "assess", "-", "--year", "2566", "--lang", "en")
                        .err())
                .startsWith("stdin:2: POINTS_FOR_SCORES")
                .contains("--points");
        Program scores = Program.withInput(points, "assess", "-", "--year", "2566", "--points", "--lang", "en");
        assertThat(scores.status()).isZero();
        assertThat(scores.out()).contains("90.00", "94.00");
        assertThat(Program.withInput(points, "assess", "-", "--year", "2566", "--encoding", "latin1")
                        .err())
                .isEqualTo(
                        "ita: --encoding latin1 is not an encoding that is read: write UTF-8 or Windows-874 (TIS-620).\n");
    }
}
