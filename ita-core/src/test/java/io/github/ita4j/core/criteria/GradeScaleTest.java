package io.github.ita4j.core.criteria;

import static io.github.ita4j.core.criteria.TestCriteria.grade;
import static io.github.ita4j.core.criteria.TestCriteria.gradeBuilder;
import static io.github.ita4j.core.criteria.TestCriteria.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {
    private static final List<NodeCode> PARTS = List.of(Instrument.IIT, Instrument.OIT);

    private static final GradeScale LEVELS = scale(
            PARTS,
            gradeBuilder("excellent", "95", "100", true)
                    .addThresholds(Threshold.everyPart(Score.of(95)))
                    .build(),
            gradeBuilder("good", "85", "100", true)
                    .addThresholds(Threshold.everyPart(Score.of(85)))
                    .build(),
            grade("pass", "85", "100", true),
            grade("fail", "0", "84.99", false));

    @ParameterizedTest
    @CsvSource({
        "95, 95, 95, excellent",
        "100, 94.99, 95, good",
        "94.99, 100, 100, good",
        "94.995, 94.995, 100, excellent",
        "85, 84.994, 100, pass",
        "85, 84.995, 100, good",
        "84.99, 100, 100, fail",
        "84.994, 100, 100, fail",
        "84.995, 100, 100, good",
        "0, 0, 0, fail",
        "100, 0, 100, pass"
    })
    void givesTheFirstGradeWhoseConditionsAreMet(String overall, String iit, String oit, String grade) {
        assertThat(LEVELS.gradeOf(Score.parse(overall), List.of(Score.parse(iit), Score.parse(oit)))
                        .code())
                .hasToString(grade);
    }

    @Test
    void wantsAScoreForEveryPart() {
        assertThatThrownBy(() -> LEVELS.gradeOf(Score.MAX, List.of()))
                .hasMessage("Grade scale 'test' grades 2 part(s) [IIT, OIT], but 0 score(s) were given.");
    }

    @Test
    void findsGradesByCode() {
        assertThat(LEVELS.grade(GradeCode.of("good")))
                .map(grade -> grade.overall().from())
                .contains(Score.of(85));
        assertThat(LEVELS.grade(GradeCode.of("A"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "good, good",
        "' Good ', good",
        "ระดับ ผ่านดี, good",
        "ผ่าน-ดี, good",
        "ผ่าน ดี, good",
        "เกรด ผ่าน, pass",
        "Level: PASS, pass",
        "grade fail, fail",
        "FAIL, fail",
        "Failed, fail",
        "AA, ''",
        "'', ''"
    })
    void findsGradesByTheirNamesHoweverTheyAreWritten(String text, String grade) {
        GradeScale scale = scale(
                PARTS,
                gradeBuilder("good", "85", "100", true)
                        .title(LocalizedText.of("ผ่านดี", "Pass good"))
                        .addThresholds(Threshold.everyPart(Score.of(85)))
                        .build(),
                gradeBuilder("pass", "85", "100", true)
                        .title(LocalizedText.ofThai("ผ่าน"))
                        .build(),
                gradeBuilder("fail", "0", "84.99", false)
                        .title(LocalizedText.of("ไม่ผ่าน", "Failed"))
                        .build());
        assertThat(scale.named(text).map(found -> found.code().code()).orElse(""))
                .isEqualTo(grade);
    }

    @Test
    void refusesGapsOverlapsAndWrongOrder() {
        assertFault(
                "grade fail ends at 84.98, which leaves a gap below pass (85.00); it must end at 84.99.",
                grade("pass", "85", "100", true),
                grade("fail", "0", "84.98", false));
        assertFault(
                "grade fail ends at 85.00, which overlaps pass (85.00); it must end at 84.99.",
                grade("pass", "85", "100", true),
                grade("fail", "0", "85", false));
        assertFault(
                "grade pass ends at 99.99, which leaves a gap below 100.00; it must end at 100.00.",
                grade("pass", "85", "99.99", true),
                grade("fail", "0", "84.99", false));
        assertFault(
                "the last grade begins at 0.01, which leaves a gap down to 0.00.",
                grade("pass", "85", "100", true),
                grade("fail", "0.01", "84.99", false));
        assertFault(
                "grade pass (85.00 overall, 0.00 in every part) stands after fail (0.00 overall, 0.00 in every part), but asks for as much or more; put the best grade first.",
                grade("fail", "0", "84.99", false),
                grade("pass", "85", "100", true));
        assertFault("grade pass is there twice.", grade("pass", "85", "100", true), grade("pass", "0", "84.99", false));
        assertFault(
                "grade good (85.00 overall, 85.00 in every part) stands after pass (85.00 overall, 0.00 in every part), but asks for as much or more; put the best grade first.",
                grade("pass", "85", "100", true),
                gradeBuilder("good", "85", "100", true)
                        .addThresholds(Threshold.everyPart(Score.of(85)))
                        .build(),
                grade("fail", "0", "84.99", false));
        assertFault(
                "grade better passes but stands after fail, which fails; put the best grade first.",
                grade("fail", "85", "100", false),
                grade("better", "0", "84.99", true));
        assertFault(
                "no grade is given by the overall score alone; the last grades must cover 0 to 100.",
                gradeBuilder("good", "85", "100", true)
                        .addThresholds(Threshold.everyPart(Score.of(85)))
                        .build());
    }

    @Test
    void refusesConditionsOnPartsWithoutParts() {
        assertThatThrownBy(() -> scale(
                        List.of(),
                        gradeBuilder("good", "85", "100", true)
                                .addThresholds(Threshold.everyPart(Score.of(85)))
                                .build(),
                        grade("fail", "0", "100", false)))
                .hasMessageContaining("grade good asks for a least score in every part, but no graded part is named.");
        assertThatThrownBy(() -> scale(List.of(Instrument.IIT, Instrument.IIT), grade("all", "0", "100", true)))
                .hasMessageContaining("a graded part is named twice in [IIT, IIT].");
    }

    @Test
    void refusesThresholdsThatNoReportedScoreCanEqual() {
        assertThatThrownBy(() -> grade("pass", "84.995", "100", true))
                .hasMessage("Threshold 84.995 has more than two decimals, but scores are compared with two.");
        assertThatThrownBy(() -> grade("pass", "85", "99.995", true)).hasMessageStartingWith("Threshold 99.995");
        assertThatThrownBy(() -> gradeBuilder("pass", "85", "100", true)
                        .addThresholds(Threshold.everyPart(Score.parse("84.995")))
                        .build())
                .hasMessageStartingWith("Threshold 84.995");
        assertThat(grade("exact", "85", "85", true).overall().from()).isEqualTo(Score.of(85));
        assertThatThrownBy(() -> grade("pass", "85", "84.99", true))
                .hasMessage("The band from 85 to 84.99 is empty; swap the two.");
        assertThatThrownBy(() -> gradeBuilder("pass", "85", "100", true)
                        .addThresholds(Threshold.overall(Score.of(90), Score.MAX))
                        .build())
                .hasMessageStartingWith("Grade pass: a threshold is there twice in ");
        assertThatThrownBy(() -> gradeBuilder("pass", "85", "100", true)
                        .thresholds(List.of(Threshold.everyPart(Score.of(85))))
                        .build())
                .hasMessage("Grade pass: the overall band is missing.");
    }

    private static void assertFault(String fault, Grade... grades) {
        assertThatThrownBy(() -> scale(PARTS, grades))
                .as(Stream.of(grades).map(Grade::code).toList().toString())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Grade scale 'test': ")
                .hasMessageContaining(fault);
    }
}
