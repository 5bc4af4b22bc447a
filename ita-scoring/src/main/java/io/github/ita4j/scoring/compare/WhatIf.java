package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would change if scores, or the criteria with their weights and grades, were other ones.
 *
 * <pre>{@code
 * ResultComparison result = WhatIf.of(Scorer.of(catalog2568), sheet2568)
 *         .withScore(ItemCode.parse("o12"), Score.MAX)
 *         .withScore(ItemCode.parse("o13"), Score.MAX)
 *         .compare();
 * result.items(ScoreChange.Direction.ROSE).size(); // 1
 * result.setAside(); // [overall]
 * }</pre>
 *
 * <p>What is not changed stays as it is: a score that is missing is the same unknown score before and after. What
 * follows from a new score:
 *
 * <ul>
 *   <li>A score that the sheet gives for something above moves by what the new score is worth. Where the old score is
 *       not known, it moves by what each old score that the sheet allows would have been worth, and only bounds are left
 *       of it; where the sheet contradicts itself, it is set aside.
 *   <li>The scores below something that gets a new score are set aside, for they made the old one. So are the parts of
 *       an instrument when one of its items changes, and its items when one of its parts changes.
 *   <li>Where weights or other criteria change, scores given for what is made up differently are set aside.
 *   <li>What was set aside, the {@linkplain ResultComparison#setAside() result} names.
 * </ul>
 *
 * <p>The order of the changes does not matter; of two for one code, the last counts. Other weights and grades are
 * those of an overlay over the year's criteria (see {@link #withCatalog}).
 *
 * <p>Immutable and thread-safe: every method returns a new object.
 */
public final class WhatIf {
    private final Scorer scorer;
    private final ScoreSheet sheet;
    private final Catalog criteria;
    private final Map<NodeCode, Optional<Score>> wishes;

    private WhatIf(Scorer scorer, ScoreSheet sheet, Catalog criteria, Map<NodeCode, Optional<Score>> wishes) {
        this.scorer = scorer;
        this.sheet = sheet;
        this.criteria = criteria;
        this.wishes = wishes;
    }

    /**
     * Nothing changed yet.
     *
     * @param scorer the scorer of the year
     * @param sheet the scores as they are
     * @return the question
     */
    public static WhatIf of(Scorer scorer, ScoreSheet sheet) {
        return new WhatIf(scorer, sheet, scorer.catalog(), Map.of());
    }

    /**
     * Gives a score to something.
     *
     * @param code any code of the criteria
     * @param score its new score
     * @return the question with it
     */
    public WhatIf withScore(NodeCode code, Score score) {
        return withWish(code, Optional.of(score));
    }

    /**
     * Takes a score out of the sheet, as if it were not known. What is known above stays.
     *
     * @param code any code of the criteria
     * @return the question without it
     */
    public WhatIf withoutScore(NodeCode code) {
        return withWish(code, Optional.empty());
    }

    private WhatIf withWish(NodeCode code, Optional<Score> score) {
        Map<NodeCode, Optional<Score>> more = new HashMap<>(wishes);
        more.put(code, score);
        return new WhatIf(scorer, sheet, criteria, Collections.unmodifiableMap(more));
    }

    /**
     * Scores by other criteria, such as a draft of next year's, or an overlay with other weights or another grade scale. The score of an item is carried over where the item is one
     * and the same there by the crosswalk, and else set aside; new scores then take the codes of these criteria.
     *
     * @param other the criteria
     * @return the question with them
     */
    public WhatIf withCatalog(Catalog other) {
        return new WhatIf(scorer, sheet, other, wishes);
    }

    /**
     * Compares the scores as they are with the scores as they would be.
     *
     * @return the result
     * @throws IllegalArgumentException if a code is not in the criteria, or if the sheet does not fit its catalogue
     */
    public ResultComparison compare() {
        Catalog catalog = scorer.catalog();
        Assessment before = scorer.assess(sheet);
        requireKnown();
        Scorer changedScorer = criteria.equals(catalog) ? scorer : Scorer.of(criteria);
        Crosswalk crosswalk = Crosswalk.between(catalog, criteria);
        Map<NodeCode, NodeCode> carried = ComparableScores.between(catalog, criteria, crosswalk);
        Intervention intervention = new Intervention(changedScorer, carried(carried), wishes);
        Assessment after = changedScorer.assess(intervention.sheet(), intervention.bounds());
        Comparer.Difference difference = isSameTree(carried)
                ? new SharedUnknowns(before, after, catalog, criteria, intervention)::between
                : ScoreChange::between;
        return Comparer.between(catalog, criteria, crosswalk)
                .compare(before, after, difference, setAside(carried, intervention));
    }

    private void requireKnown() {
        List<String> unknown = wishes.keySet().stream()
                .filter(code -> !criteria.contains(code))
                .map(NodeCode::code)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Catalogue " + criteria.fiscalYear() + " " + criteria.edition()
                    + " has no " + unknown + " whose score could be changed: take these codes out.");
        }
    }

    private ScoreSheet carried(Map<NodeCode, NodeCode> carried) {
        ScoreSheet.Builder builder = ScoreSheet.builder()
                .fiscalYear(criteria.fiscalYear())
                .agency(sheet.agency())
                .exact(sheet.exact());
        sheet.scores()
                .forEach((code, score) ->
                        Optional.ofNullable(carried.get(code)).ifPresent(there -> builder.putScores(there, score)));
        return builder.build();
    }

    /** Whether everything is where it was and made of the same things; weights aside. */
    private boolean isSameTree(Map<NodeCode, NodeCode> carried) {
        return scorer.catalog().nodes().stream()
                        .filter(code -> code != Overall.OVERALL)
                        .allMatch(code -> code.equals(carried.get(code)))
                && scorer.catalog().nodes().equals(criteria.nodes());
    }

    /** In the order of the catalogues: first what the criteria took, then what the new scores took. */
    private List<NodeCode> setAside(Map<NodeCode, NodeCode> carried, Intervention intervention) {
        return scorer.catalog().nodes().stream()
                .filter(code -> (sheet.score(code).isPresent() && !carried.containsKey(code))
                        || intervention.setAside().contains(carried.get(code)))
                .toList();
    }
}
