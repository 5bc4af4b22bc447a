package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula.Term;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.TermSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says why the results of one scorer are what they are.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.of(scorer);
 * Explanation why = explainer.explain(assessment, NodeCode.parse("9.1"));
 * why.node().result().score(); // Optional[75]
 * GradeExplanation grade = explainer.explainGrade(assessment);
 * grade.basis(); // Optional.empty
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one explainer per scorer and use it everywhere.
 */
public final class Explainer {
    private final Catalog catalog;
    /** Found when a node is explained: of a grade nothing is asked that the criteria say of nodes. */
    private volatile @Nullable CatalogEntries entries;

    private Explainer(Scorer scorer) {
        this.catalog = scorer.catalog();
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
     * @param code a node of the catalogue, such as {@code overall} or {@code 9.1}
     * @return the explanation
     * @throws IllegalArgumentException if the text is no code, if the catalogue has no such node, or if the result was
     *     computed with another catalogue
     */
    public Explanation explain(Assessment assessment, String code) {
        return explain(assessment, NodeCode.parse(code));
    }

    /**
     * Explains one node and everything below it.
     *
     * @param assessment a result computed with the same catalogue
     * @param code a node of the catalogue
     * @return the explanation
     * @throws IllegalArgumentException if the catalogue has no such node, if the result was computed with another
     *     catalogue, or if its results are not in the order of the catalogue
     */
    public Explanation explain(Assessment assessment, NodeCode code) {
        assessment.requireMadeWith(catalog);
        CatalogEntries known = entries;
        if (known == null) {
            known = CatalogEntries.of(catalog);
            entries = known;
        }
        CatalogEntry entry = known.find(code)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no "
                        + code.code() + ": ask for a node that it has, such as 'overall'."));
        return ImmutableExplanation.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .node(node(assessment, entry))
                .rounding(known.rule("rounding"))
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

    private ExplainedNode node(Assessment assessment, CatalogEntry entry) {
        NodeResult result = result(assessment, entry);
        ImmutableExplainedNode node = entry.blank().withResult(result);
        if (!assessment.discrepancies().isEmpty()) {
            node = node.withDiscrepancies(discrepancies(assessment, entry.code()));
        }
        if (!entry.isLeaf()) {
            List<ExplainedNode> parts = nodes(assessment, entry.parts());
            List<ExplainedNode> children = nodes(assessment, entry.children());
            List<Calculation> calculations = calculations(entry, result, parts, children);
            node = (parts.isEmpty() ? node : node.withParts(parts))
                    .withChildren(children)
                    .withCalculations(calculations)
                    .withRule(rule(entry, calculations));
        }
        return node.withNarrowed(result.origin() == Origin.MISSING
                && node.discrepancies().isEmpty()
                && !result.range().equals(fromBelow(node)));
    }

    private static NodeResult result(Assessment assessment, CatalogEntry entry) {
        List<NodeResult> results = assessment.results();
        if (entry.place() < results.size() && results.get(entry.place()).code().equals(entry.code())) {
            return results.get(entry.place());
        }
        throw new IllegalArgumentException("The result of " + entry.code() + " is not in its place among the results of"
                + " the assessment: give them in the order of the catalogue.");
    }

    private List<ExplainedNode> nodes(Assessment assessment, List<CatalogEntry> entriesOfNodes) {
        if (entriesOfNodes.isEmpty()) {
            return List.of();
        }
        List<ExplainedNode> nodes = new ArrayList<>(entriesOfNodes.size());
        for (CatalogEntry entry : entriesOfNodes) {
            nodes.add(node(assessment, entry));
        }
        return nodes;
    }

    private static Optional<ScoringRule> rule(CatalogEntry entry, List<Calculation> calculations) {
        for (Calculation calculation : calculations) {
            if (calculation.used()) {
                return calculation.rule();
            }
        }
        return entry.blank().rule();
    }

    private static boolean isKnown(ExplainedNode node) {
        return node.result().origin() != Origin.MISSING;
    }

    private static List<Discrepancy> discrepancies(Assessment assessment, NodeCode code) {
        return assessment.discrepancies().stream()
                .filter(discrepancy -> discrepancy.code().equals(code))
                .toList();
    }

    private static List<Calculation> calculations(
            CatalogEntry entry, NodeResult result, List<ExplainedNode> parts, List<ExplainedNode> children) {
        List<Calculation> calculations = new ArrayList<>(2);
        if (!children.isEmpty()) {
            boolean used =
                    result.origin() == Origin.MISSING || (result.origin() == Origin.COMPUTED && !result.partsUsed());
            calculations.add(calculation(TermSource.CHILDREN, entry.blank().rule(), used, children));
        }
        if (!parts.isEmpty() && parts.stream().anyMatch(Explainer::isKnown)) {
            calculations.add(calculation(TermSource.PARTS, entry.rulePerParts(), result.partsUsed(), parts));
        }
        return calculations;
    }

    private static Calculation calculation(
            TermSource source, Optional<ScoringRule> rule, boolean used, List<ExplainedNode> nodes) {
        boolean complete = true;
        for (ExplainedNode node : nodes) {
            complete &= isKnown(node);
        }
        Formula lower = formula(nodes, Range::low);
        return ImmutableCalculation.of(source, rule, lower, complete ? lower : formula(nodes, Range::high), used);
    }

    private static Formula formula(List<ExplainedNode> nodes, Function<Range, Fraction> bound) {
        List<Term> terms = new ArrayList<>(nodes.size());
        for (ExplainedNode node : nodes) {
            Score score = node.result().score().orElseGet(() -> Score.of(bound.apply(fromBelow(node))));
            terms.add(Term.of(node.code(), node.weight(), score));
        }
        return Formula.of(terms);
    }

    /**
     * What is known of a node from itself and from below it; where the two contradict each other, both. Bounds that come
     * from elsewhere are left out, for they may rest on the very node whose bounds are sought.
     */
    static Range fromBelow(ExplainedNode node) {
        if (node.result().origin() != Origin.MISSING || !node.discrepancies().isEmpty()) {
            return node.result().range();
        }
        Range all = Range.ALL;
        for (Calculation calculation : node.calculations()) {
            if (calculation.used()) {
                boolean children = calculation.source() == TermSource.CHILDREN;
                all = all.and(mean(children ? node.children() : node.parts()));
            }
        }
        return all;
    }

    private static Range mean(List<ExplainedNode> nodes) {
        Range sum = new Range(Fraction.ZERO, Fraction.ZERO, false);
        for (ExplainedNode node : nodes) {
            sum = sum.plus(fromBelow(node).times(node.weight()));
        }
        return sum;
    }
}
