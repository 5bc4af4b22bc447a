package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.explain.Calculation.Source;
import io.github.ita4j.scoring.explain.Formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says why the results of one scorer are what they are.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.of(scorer);
 * Explanation why = explainer.explain(assessment, NodeCode.parse("9.1"));
 * why.node().result().score(); // Optional[75]
 * GradeExplanation grade = explainer.explainGrade(assessment);
 * grade.reason().in(Language.ENGLISH); // The overall score and the graded parts decide, as far as they are known.
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one explainer per scorer and use it everywhere.
 */
public final class Explainer {
    private final Catalog catalog;
    private final CatalogEntries entries;

    private Explainer(Scorer scorer) {
        this.catalog = scorer.catalog();
        this.entries = CatalogEntries.of(catalog, scorer.form());
    }

    /**
     * An explainer for the results of a scorer.
     *
     * @param scorer the scorer
     * @return the explainer
     */
    public static Explainer of(Scorer scorer) {
        return new Explainer(scorer);
    }

    /**
     * Explains one node and everything below it.
     *
     * @param assessment a result computed with the same catalogue
     * @param code a node of the catalogue
     * @return the explanation
     * @throws IllegalArgumentException if the catalogue has no such node, or if the result was computed with another
     *     catalogue
     */
    public Explanation explain(Assessment assessment, NodeCode code) {
        assessment.requireMadeWith(catalog);
        CatalogEntry entry = entries.find(code)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no "
                        + code.code() + ": ask for a node that it has, such as 'overall'."));
        return Explanation.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .node(node(assessment, entry).node)
                .rounding(entries.rounding())
                .build();
    }

    /**
     * Explains the grade: every condition of every grade, with the score that was compared.
     *
     * @param assessment a result computed with the same catalogue
     * @return the explanation
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public GradeExplanation explainGrade(Assessment assessment) {
        assessment.requireMadeWith(catalog);
        return new GradeExplainer(catalog, assessment).explain();
    }

    /**
     * A node with what is known of it from itself and from below, as {@link Recomputation} would find it from the tree. It is
     * handed up, so that no node is computed again for each node above it.
     */
    private record Found(ExplainedNode node, Interval fromBelow) {
        boolean isKnown() {
            return node.result().origin() != Origin.MISSING;
        }
    }

    private Found node(Assessment assessment, CatalogEntry entry) {
        NodeResult result = assessment.node(entry.code()).orElseThrow();
        List<Found> parts = nodes(assessment, entry.parts());
        List<Found> children = nodes(assessment, entry.children());
        List<Calculation> calculations = calculations(entry, result, parts, children);
        // A known score is what follows from below, if it was not given: it was computed from nothing else.
        Interval all = result.origin() == Origin.MISSING ? fromBelow(calculations) : Interval.of(result);
        ExplainedNode node = ExplainedNode.builder()
                .result(result)
                .title(entry.title())
                .parent(entry.parent())
                .weight(entry.weight())
                .points(entry.points())
                .rule(rule(entry, calculations))
                .calculations(calculations)
                .narrowed(result.origin() == Origin.MISSING
                        && !Interval.of(result).equals(all))
                .facts(entry.facts())
                .discrepancies(discrepancies(assessment, entry.code()))
                .parts(explained(parts))
                .children(explained(children))
                .build();
        return new Found(node, all);
    }

    private List<Found> nodes(Assessment assessment, List<CatalogEntry> entriesOfNodes) {
        if (entriesOfNodes.isEmpty()) {
            return List.of();
        }
        List<Found> nodes = new ArrayList<>(entriesOfNodes.size());
        for (CatalogEntry entry : entriesOfNodes) {
            nodes.add(node(assessment, entry));
        }
        return nodes;
    }

    private static List<ExplainedNode> explained(List<Found> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<ExplainedNode> explained = new ArrayList<>(nodes.size());
        nodes.forEach(found -> explained.add(found.node));
        return explained;
    }

    // Most nodes are leaves and have no calculation: what is asked of each node is asked in plain loops, for it adds
    // up.

    private static Optional<ScoringRule> rule(CatalogEntry entry, List<Calculation> calculations) {
        for (Calculation calculation : calculations) {
            if (calculation.used()) {
                return calculation.rule();
            }
        }
        return entry.rule();
    }

    private static Interval fromBelow(List<Calculation> calculations) {
        List<Interval> ways = new ArrayList<>();
        for (Calculation calculation : calculations) {
            if (calculation.used()) {
                ways.add(Interval.of(calculation));
            }
        }
        return Interval.meet(ways);
    }

    private static int known(List<Found> nodes) {
        int known = 0;
        for (Found found : nodes) {
            known += found.isKnown() ? 1 : 0;
        }
        return known;
    }

    private static List<Discrepancy> discrepancies(Assessment assessment, NodeCode code) {
        return assessment.discrepancies().isEmpty()
                ? List.of()
                : assessment.discrepancies().stream()
                        .filter(discrepancy -> discrepancy.code().equals(code))
                        .toList();
    }

    private static List<Calculation> calculations(
            CatalogEntry entry, NodeResult result, List<Found> parts, List<Found> children) {
        if (children.isEmpty() && parts.isEmpty()) {
            return List.of();
        }
        List<Calculation> calculations = new ArrayList<>();
        if (!children.isEmpty()) {
            calculations.add(calculation(Source.CHILDREN, entry.rule(), areChildrenUsed(result), children));
        }
        if (known(parts) > 0) {
            calculations.add(calculation(Source.PARTS, entry.rulePerParts(), result.partsUsed(), parts));
        }
        return calculations;
    }

    private static boolean areChildrenUsed(NodeResult result) {
        return switch (result.origin()) {
            case COMPUTED -> !result.partsUsed();
            case GIVEN -> false;
            case MISSING -> true;
        };
    }

    private static Calculation calculation(Source source, Optional<ScoringRule> rule, boolean used, List<Found> nodes) {
        Formula lower = formula(nodes, Interval::lower);
        boolean complete = known(nodes) == nodes.size();
        return Calculation.builder()
                .source(source)
                .rule(rule)
                .used(used)
                .lower(lower)
                .upper(complete ? lower : formula(nodes, Interval::upper))
                .build();
    }

    private static Formula formula(List<Found> nodes, Function<Interval, Score> bound) {
        List<Term> terms = new ArrayList<>(nodes.size());
        for (Found found : nodes) {
            terms.add(Term.of(found.node.code(), found.node.weight(), bound.apply(found.fromBelow)));
        }
        return Formula.of(terms);
    }
}
