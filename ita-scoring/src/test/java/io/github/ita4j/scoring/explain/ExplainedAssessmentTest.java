package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedAssessmentTest {
    private static final Scorer SCORER = scorer(2566);

    private static Scorer scorer(int year) {
        return Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
    }

    private static Assessment assess(Scorer scorer, String agency) {
        return scorer.assess(ScoreSheet.builder()
                .fiscalYear(scorer.catalog().fiscalYear())
                .agency(Agency.of(agency))
                .putScores(NodeCode.parse("o39"), Score.ZERO)
                .putScores(NodeCode.parse("o40"), Score.MAX)
                .putScores(NodeCode.parse("o41"), Score.parse("100/3"))
                .build());
    }

    private static ExplainedAssessment gains(Scorer scorer, String agency, String code) {
        Assessment assessment = assess(scorer, agency);
        Explanation tree = Explainer.of(scorer).explain(assessment, NodeCode.parse(code));
        return ExplainedAssessment.of(assessment)
                .gains(Gains.of(scorer, assessment).within(tree.node()))
                .build();
    }

    @Test
    void holdsTogetherWhatExplainsOneAssessment() {
        Assessment assessment = assess(SCORER, "ก");
        Explainer explainer = Explainer.of(SCORER);
        ExplainedAssessment all = ExplainedAssessment.of(assessment)
                .grade(explainer.explainGrade(assessment))
                .tree(explainer.explain(assessment, NodeCode.parse("9")))
                .gains(Gains.of(SCORER, assessment))
                .build();
        assertThat(all.catalog()).isEqualTo(SCORER.catalog().stamp());
        assertThat(all.agency()).contains(Agency.of("ก"));
        assertThatThrownBy(() -> ExplainedAssessment.of(assess(SCORER, "ข"))
                        .grade(all.grade())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("put together what explains one assessment");
        assertThatThrownBy(() -> ExplainedAssessment.of(assess(scorer(2565), "ก"))
                        .gains(all.gains())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not belong");
    }

    @Test
    void writesTheCatalogueOnceAndEveryAgency() throws IOException {
        StringBuilder text = new StringBuilder();
        ExplanationText.in(Language.ENGLISH)
                .write(List.of(gains(SCORER, "ก", "10.2"), gains(SCORER, "ข", "EIT1")), text);
        assertThat(text.toString().replaceAll("; [^\n]*", "")).isEqualTo("""
                ITA, fiscal year 2566, by catalogue nacc 1.1.0
                ก

                What a score of 100 would add, the most first:
                  o39: 2 points of the overall score, 5 points of OIT
                  o41: 1.33 points (exactly 4/3) of the overall score, 3.33 points (exactly 10/3) of OIT
                  together: 3.33 points (exactly 10/3) of the overall score
                  nothing to add, as the score is 100: o40
                  not known, as the score is missing:
                    o42: from 0 points to 2 points of the overall score
                    o43: from 0 points to 2 points of the overall score

                ข

                There is no item here that could add points.
                """);
    }

    @Test
    void writesThaiToo() throws IOException {
        StringBuilder text = new StringBuilder();
        ExplanationText.in(Language.THAI).write(List.of(gains(SCORER, "ก", "10.2")), text);
        assertThat(text)
                .contains(
                        "\n  o39: คะแนนรวมเพิ่ม 2 คะแนน คะแนน OIT เพิ่ม 5 คะแนน; ",
                        "\n  รวมกัน: คะแนนรวมเพิ่ม 3.33 คะแนน (ค่าแม่นตรง 10/3)\n",
                        "\n  เพิ่มไม่ได้อีกเพราะได้ 100 แล้ว: o40\n",
                        "\n    o42: คะแนนรวมเพิ่ม 0 คะแนน ถึง 2 คะแนน; ");
    }

    @Test
    void aTextIsOfOneCatalogue() {
        assertThatThrownBy(() -> ExplanationText.in(Language.THAI)
                        .write(List.of(gains(SCORER, "ก", "9"), gains(scorer(2565), "ก", "9")), new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write the results of each catalogue apart");
    }
}
