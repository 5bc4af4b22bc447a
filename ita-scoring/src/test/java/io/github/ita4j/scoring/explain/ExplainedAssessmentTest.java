package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
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
}
