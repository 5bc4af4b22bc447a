package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One complete sheet, and what of it is shown at any level: what is shown must leave room for the whole. */
record BoundsTrial(TrialCatalog subject, RandomScores random) implements Trial {
    @Override
    public List<LawViolation> run(RandomGenerator source) {
        Map<NodeCode, Score> whole = random.complete(source);
        Assessment result = subject.assess(whole);
        int chance = source.nextInt(11);
        Map<NodeCode, Score> shown = new HashMap<>();
        for (NodeCode code : subject.catalog().nodes()) {
            boolean leaf = whole.containsKey(code);
            if (source.nextInt(10) < (leaf ? chance : 1)) {
                result.node(code).flatMap(NodeResult::score).ifPresent(score -> shown.put(code, score));
            }
        }
        return new Shrinker(subject, this::broken).found(new SheetPair(shown, whole));
    }

    private Optional<ImmutableLawViolation.Builder> broken(SheetPair pair) {
        Assessment shown = subject.assess(pair.before());
        Assessment whole = subject.assess(pair.after());
        for (Map.Entry<NodeCode, Score> entry : pair.before().entrySet()) {
            if (!whole.node(entry.getKey()).flatMap(NodeResult::score).equals(Optional.of(entry.getValue()))) {
                // No completion of what is shown.
                return Optional.empty();
            }
        }
        for (NodeResult node : whole.nodes().values()) {
            NodeResult bounds = shown.node(node.code()).orElseThrow();
            Optional<Score> score =
                    node.score().filter(s -> s.compareTo(bounds.lower()) < 0 || s.compareTo(bounds.upper()) > 0);
            if (score.isPresent()) {
                Score lower = bounds.lower();
                Score upper = bounds.upper();
                return Optional.of(CatalogLaw.BOUNDS.broken(
                        "node", "node", node.code(), "score", score.get(), "lower", lower, "upper", upper));
            }
        }
        List<Grade> possible = shown.possibleGrades();
        List<Grade> reached = whole.grade().map(List::of).orElse(whole.possibleGrades());
        return reached.stream()
                .filter(grade -> !possible.contains(grade))
                .findFirst()
                .map(grade -> CatalogLaw.BOUNDS.broken(
                        "grade", "grade", grade.code(), "possible", ExampleText.codes(possible)));
    }
}
