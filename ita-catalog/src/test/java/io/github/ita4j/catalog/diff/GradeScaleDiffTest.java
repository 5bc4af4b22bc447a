package io.github.ita4j.catalog.diff;

import static io.github.ita4j.catalog.lineage.SmallCatalogs.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.diff.GradeScaleDiff.GradeChange;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class GradeScaleDiffTest {
    private static Grade.Builder grade(String code, String from, String to, boolean passing) {
        return Grade.builder()
                .code(GradeCode.of(code))
                .title(LocalizedText.ofThai(code))
                .addThresholds(Threshold.overall(Score.parse(from), Score.parse(to)))
                .passing(passing)
                .evidence(READ);
    }

    private static GradeScale.Builder scale() {
        return GradeScale.builder()
                .code("test")
                .description(LocalizedText.ofThai("test"))
                .gradedPartsEvidence(READ);
    }

    private final GradeScale plain = scale().addGrades(
                    grade("a", "90", "100", true).build(),
                    grade("b", "80", "89.99", true).build(),
                    grade("c", "0", "79.99", false).build())
            .build();

    private final GradeScale strict = scale().addGradedParts(Instrument.OIT)
            .addGrades(
                    grade("top", "90", "100", true)
                            .addThresholds(Threshold.everyPart(Score.parse("90")))
                            .build(),
                    grade("a", "90", "100", true)
                            .title(LocalizedText.ofThai("A"))
                            .build(),
                    grade("b", "75", "89.99", false).build(),
                    grade("d", "0", "74.99", false).build())
            .build();

    @Test
    void findsWhatChanged() {
        GradeScaleDiff diff = GradeScaleDiff.between(plain, strict);
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.added()).extracting(Grade::code).hasToString("[top, d]");
        assertThat(diff.withdrawn()).extracting(Grade::code).hasToString("[c]");
        assertThat(diff.changed()).hasSize(2);
        GradeChange a = diff.changed().get(0);
        assertThat(a.retitled()).isTrue();
        assertThat(a.thresholdsChanged()).isFalse();
        assertThat(a.passingChanged()).isFalse();
        GradeChange b = diff.changed().get(1);
        assertThat(b.retitled()).isFalse();
        assertThat(b.thresholdsChanged()).isTrue();
        assertThat(b.passingChanged()).isTrue();
        assertThat(diff.gradedPartsAdded()).containsExactly(Instrument.OIT);
        assertThat(diff.gradedPartsWithdrawn()).isEmpty();
        assertThat(GradeScaleDiff.between(strict, plain).gradedPartsWithdrawn()).containsExactly(Instrument.OIT);
    }

    @Test
    void aScaleDoesNotDifferFromItself() {
        assertThat(GradeScaleDiff.between(strict, strict).isEmpty()).isTrue();
    }
}
