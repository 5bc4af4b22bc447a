package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.LinearForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Score sheets of one catalogue. */
final class SheetArbitraries {
    private static final int HUNDREDTHS = 10_000;

    private final Catalog catalog;
    private final List<NodeCode> leaves;
    private final List<Integer> levels;
    private final Arbitrary<Score> thresholds;

    SheetArbitraries(Catalog catalog) {
        this.catalog = catalog;
        this.leaves = LinearForm.of(catalog).leaves();
        this.levels = levels(catalog);
        this.thresholds = near(Arbitraries.of(levels));
    }

    private static List<Integer> levels(Catalog catalog) {
        Set<Integer> levels = new LinkedHashSet<>();
        for (Grade grade : catalog.gradeScale().grades()) {
            levels.add(hundredths(grade.overall().from()));
            grade.everyPart().ifPresent(every -> levels.add(hundredths(every.from())));
        }
        return List.copyOf(levels);
    }

    private static Arbitrary<Score> near(Arbitrary<Integer> levels) {
        return Combinators.combine(levels, Arbitraries.integers().between(-1, 1))
                .as((level, beside) -> Score.of(Math.max(0, Math.min(HUNDREDTHS, level + beside)), 100));
    }

    private static int hundredths(Score score) {
        return score.reported().movePointRight(2).intValueExact();
    }

    Arbitrary<ScoreSheet> complete() {
        return sheets(
                leaves,
                leaves.stream()
                        .map(this::leaf)
                        .map(score -> score.map(Optional::of))
                        .toList());
    }

    Arbitrary<ScoreSheet> partial() {
        return sheets(
                leaves, leaves.stream().map(leaf -> leaf(leaf).optional(0.7)).toList());
    }

    Arbitrary<ScoreSheet> atThresholds() {
        List<NodeCode> codes = new ArrayList<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            codes.add(instrument.instrument());
        }
        List<NodeCode> parts = new ArrayList<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            if (instrument.parts().isEmpty()) {
                parts.add(instrument.instrument());
            }
            instrument.parts().stream().map(InstrumentPart::code).forEach(parts::add);
        }
        // All at one threshold as often as each at its own, or the best grades would hardly ever occur.
        Arbitrary<Arbitrary<Score>> scores = Arbitraries.oneOf(
                Arbitraries.just(thresholds), Arbitraries.of(levels).map(level -> near(Arbitraries.just(level))));
        return Combinators.combine(Arbitraries.of(List.of(codes, parts)), scores)
                .flatAs((chosen, score) -> sheets(
                        chosen,
                        chosen.stream().map(code -> score.map(Optional::of)).toList()));
    }

    private Arbitrary<ScoreSheet> sheets(List<NodeCode> codes, List<Arbitrary<Optional<Score>>> scores) {
        return Combinators.combine(scores).as(drawn -> {
            ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(catalog.fiscalYear());
            for (int i = 0; i < drawn.size(); i++) {
                if (drawn.get(i).isPresent()) {
                    sheet.putScores(codes.get(i), drawn.get(i).get());
                }
            }
            return sheet.build();
        });
    }

    private Arbitrary<Score> leaf(NodeCode code) {
        List<Score> choices = code instanceof ItemCode item ? choices(item) : List.of();
        return choices.isEmpty()
                ? Arbitraries.oneOf(
                        thresholds,
                        Arbitraries.integers().between(0, HUNDREDTHS).map(score -> Score.of(score, 100)))
                : Arbitraries.of(choices);
    }

    /** The only scores of an item that one assessor answers; empty where many answers are averaged. */
    private List<Score> choices(ItemCode code) {
        return catalog.item(code).stream()
                .filter(item -> item.parts().isEmpty())
                .flatMap(item -> item.answerScale().stream())
                .filter(scale -> scale.answeredBy() == AnswerScale.AnsweredBy.ASSESSOR)
                .flatMap(scale -> scale.choices().stream())
                .map(AnswerChoice::score)
                .toList();
    }
}
