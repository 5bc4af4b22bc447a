package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Criteria of unusual sizes take few steps, and little memory. */
class BoundedWorkTest {
    private static final Evidence READ = Evidence.of(Evidence.Kind.READ);

    /** Each grade asks for a least total and for a least score of every part. */
    private static GradeScale scale(int grades) {
        GradeScale.Builder scale = GradeScale.builder()
                .code("many")
                .description(LocalizedText.ofThai("many"))
                .addGradedParts(Instrument.IIT, Instrument.EIT, Instrument.OIT)
                .gradedPartsEvidence(READ);
        for (int i = 1; i < grades; i++) {
            Score from = Score.parse(Integer.toString(100 - 4 * i));
            scale.addGrades(Grade.builder()
                    .code(GradeCode.of("g" + i))
                    .title(LocalizedText.ofThai("g" + i))
                    .addThresholds(Threshold.overall(from, Score.MAX), Threshold.everyPart(from))
                    .passing(true)
                    .evidence(READ)
                    .build());
        }
        return scale.addGrades(Grade.builder()
                        .code(GradeCode.of("last"))
                        .title(LocalizedText.ofThai("last"))
                        .addThresholds(Threshold.overall(Score.ZERO, Score.MAX))
                        .passing(false)
                        .evidence(READ)
                        .build())
                .build();
    }

    @Test
    void manyGradesOverManyParts() {
        ScoreTree root = ScoreTree.of(SmallCatalogs.of(SmallCatalogs.LETTERS, false, 3, 3, 3));
        List<ScoreTree> nodes = new ArrayList<>();
        root.forEach(nodes::add);
        GradeRegions boxes = new GradeRegions(scale(20), root, nodes.subList(1, 7));
        assertThat(boxes.steps()).isLessThan(20 * 20 * 7 * 2);
        for (int grade = 0; grade < 20; grade++) {
            assertThat(boxes.of(grade)).hasSizeBetween(1, 7);
        }
    }

    /** The sums of all that may be missing would be 43 million; of a few missing items they are exact as ever. */
    @Test
    void groupsWhoseSizesShareNoFactor() {
        Catalog catalog = SmallCatalogs.of(SmallCatalogs.LETTERS, false, 2, 2, 11, 13, 17, 19, 23, 29);
        Scorer scorer = Scorer.of(catalog);
        Assessment nothing = scorer.assess(Sheets.sheet(catalog, Map.of()));
        assertThat(nothing.possibleGrades()).isEqualTo(catalog.gradeScale().grades());

        Map<NodeCode, Score> scores = new HashMap<>(Map.of(Instrument.IIT, Score.MAX, Instrument.EIT, Score.MAX));
        catalog.items().keySet().stream()
                .filter(item -> item.instrument() == Instrument.OIT)
                .forEach(item -> scores.put(item, Score.MAX));
        scores.remove(ItemCode.parse("o1"));
        scores.remove(ItemCode.parse("o12"));
        assertThat(scorer.assess(Sheets.sheet(catalog, scores)).possibleGrades())
                .containsExactly(catalog.gradeScale().grades().get(0));
    }
}
