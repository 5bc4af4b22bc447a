package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {
    /** A result that lies exactly on a threshold reaches it; scores are compared as they are reported. */
    @ParameterizedTest
    @CsvSource({
        "2566, overall=85.00, pass, 0",
        "2566, overall=84.99, pass, 1",
        "2566, overall=84.995, pass, 0",
        "2566, overall=84.9949, pass, 1",
        "2565, overall=85.00, A, 0",
        "2565, overall=84.99, A, 1",
        "2565, overall=84.99, B, 0",
        "2565, overall=95.00, AA, 0",
        "2565, overall=94.99, AA, 1",
        "2565, overall=85.00, pass, 0",
        // Of the total alone it is not certain which passing level it is.
        "2566, overall=90, pass-good, 1",
        "2566, overall=100, pass-excellent, 0",
        "2566, overall=69.99, improve, 1",
        "2566, overall=70.00, improve, 0",
        "2566, overall=0, improve-urgently, 0",
        // Where the parts of the EIT are not known, the grade that is claimed is not certain.
        "2566, IIT=95 EIT=95 OIT=95, pass-excellent, 1",
        "2566, IIT=95 EIT1=95 EIT2=95 OIT=95, pass-excellent, 0",
        "2566, IIT=95 EIT1=95 EIT2=94.99 OIT=95.01, pass-excellent, 1",
        "2566, IIT=95 EIT1=95 EIT2=94.99 OIT=95.01, pass-good, 0",
        // What is missing never counts in favour.
        "2566, IIT=100 EIT=100, pass, 1",
    })
    void isMetOnlyWhereItIsCertain(String year, String scores, String require, int status) {
        String input = "code,score\n" + scores.replace('=', ',').replace(' ', '\n') + "\n";
        Program run = Program.withInput(input, "assess", "-", "--year", year, "--require", require);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isNotBlank();
        assertThat(run.err().isEmpty()).isEqualTo(status == 0);
    }

    @Test
    void everyAgencyMustMeetIt() {
        Program run = Program.withInput(
                "agency,overall\nก,90\nข,80\nค,\n", "assess", "-", "--year", "2565", "--require", "pass");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines())
                .containsExactly(
                        "ita: --require pass is not met by 'ข': possible is B.",
                        "ita: --require pass is not met by 'ค': possible is AA, A, B, C, D, E, F.");
    }

    @Test
    void roundingThatLeavesItOpenIsNamed() {
        String scores = "code,score\nIIT,71.52\nEIT,86.24\nOIT,94.17\n";
        Program open = Program.withInput(scores, "assess", "-", "--year", "2568", "--require", "pass");
        assertThat(open.status()).isEqualTo(1);
        assertThat(open.errorLines())
                .containsExactly(
                        "ita: --require pass is not met by the agency: possible is pass, improve, for its scores"
                                + " were rounded and make a total from 84.99 to 85.00.");
        Program settled =
                Program.withInput(scores + "overall,85.00\n", "assess", "-", "--year", "2568", "--require", "pass");
        assertThat(settled.status()).isZero();
        // 0.3 x 71.52 + 0.3 x 86.24 + 0.4 x 94.17 = 84.996; of items of 0 and 100 the OIT would be 94.1666…
        Program exact = Program.withInput(
                "code,score\nIIT,71.52\nEIT,86.26\nOIT,94.1666667\n",
                "assess",
                "-",
                "--year",
                "2568",
                "--exact",
                "--require",
                "pass");
        assertThat(exact.status()).isZero();
        Program contradiction = Program.withInput(
                "code,score\nIIT,10\nEIT,10\noverall,90\n", "assess", "-", "--year", "2568", "--require", "pass");
        assertThat(contradiction.status()).isEqualTo(1);
        assertThat(contradiction.errorLines())
                .singleElement()
                .asString()
                .endsWith(", for its scores contradict each other.");
    }

    @Test
    void badDataWinsOverARequirement() {
        Program met = Program.withInput(
                "code,score\noverall,90\no44,1\n", "assess", "-", "--year", "2566", "--require", "pass");
        assertThat(met.status()).isEqualTo(2);
        assertThat(met.out()).isNotBlank();
        Program notMet = Program.withInput(
                "code,score\noverall,80\no44,1\n", "assess", "-", "--year", "2566", "--require", "pass");
        assertThat(notMet.status()).isEqualTo(2);
        assertThat(notMet.errorLines()).hasSize(2);
    }

    @Test
    void anUnknownGradeIsWrongUsage() {
        for (String code : List.of("A", "PASS", "good", "")) {
            Program run =
                    Program.withInput("code,score\noverall,90\n", "assess", "-", "--year", "2566", "--require", code);
            assertThat(run)
                    .isEqualTo(new Program(
                            2,
                            "",
                            "ita: --require '" + code + "' is neither pass nor a grade of this year: use pass or"
                                    + " pass-excellent, pass-good, pass, improve, improve-urgently.\n"));
        }
        Program letters = Program.withInput(
                "{\"fiscalYear\": 2565, \"scores\": {\"overall\": 90}}", "assess", "-", "--require", "pass-good");
        assertThat(letters.status()).isEqualTo(2);
        assertThat(letters.out()).isEmpty();
        assertThat(letters.err()).contains("use pass or AA, A, B, C, D, E, F.");
    }
}
