package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
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
 * GradeExplanation grade = explainer.explainGrade(assessment);
 * System.out.print(ExplanationText.in(Language.ENGLISH).of(why));
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one explainer per scorer and use it everywhere.
 */
public final class Explainer {
    private final Catalog catalog;
    private final LinearForm form;
    private final CatalogEntries entries;

    private Explainer(Scorer scorer) {
        this.catalog = scorer.catalog();
        this.form = scorer.form();
        this.entries = CatalogEntries.of(catalog);
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
        SameCatalog.require(catalog, assessment);
        CatalogEntry entry = entries.find(code)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue of " + catalog.fiscalYear() + " has no "
                        + code.code() + ": ask for a node that it has, such as 'overall'."));
        return Explanation.builder()
                .catalog(assessment.catalog())
                .agency(assessment.agency())
                .node(node(assessment, entry))
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
        SameCatalog.require(catalog, assessment);
        return new GradeExplainer(catalog, assessment).explain();
    }

    private ExplainedNode node(Assessment assessment, CatalogEntry entry) {
        NodeResult result = assessment.node(entry.code()).orElseThrow();
        List<ExplainedNode> parts = nodes(assessment, entry.parts());
        List<ExplainedNode> children = nodes(assessment, entry.children());
        List<Calculation> calculations = calculations(entry, result, parts, children);
        return ExplainedNode.builder()
                .result(result)
                .title(entry.title())
                .parent(entry.parent())
                .weight(weight(entry))
                .points(form.points(entry.code()))
                .rule(calculations.stream()
                        .filter(Calculation::used)
                        .findFirst()
                        .map(Calculation::rule)
                        .orElse(entry.rule()))
                .calculations(calculations)
                .narrowed(isNarrowed(result, calculations))
                .facts(entry.facts())
                .discrepancies(assessment.discrepancies().stream()
                        .filter(discrepancy -> discrepancy.code().equals(entry.code()))
                        .toList())
                .parts(parts)
                .children(children)
                .build();
    }

    private List<ExplainedNode> nodes(Assessment assessment, List<NodeCode> codes) {
        return codes.stream().map(code -> node(assessment, entries.get(code))).toList();
    }

    private Fraction weight(CatalogEntry entry) {
        return entry.parent()
                .map(parent -> form.points(entry.code()).dividedBy(form.points(parent)))
                .orElse(Fraction.ONE);
    }

    private static List<Calculation> calculations(
            CatalogEntry entry, NodeResult result, List<ExplainedNode> parts, List<ExplainedNode> children) {
        List<Calculation> calculations = new ArrayList<>();
        boolean childrenKnown = children.stream().allMatch(Explainer::isKnown);
        if (!children.isEmpty()) {
            boolean used = isUsed(result, childrenKnown);
            calculations.add(calculation(Source.CHILDREN, entry.rule(), used, children));
        }
        if (parts.stream().anyMatch(Explainer::isKnown)) {
            boolean used = isUsed(result, !childrenKnown);
            calculations.add(calculation(Source.PARTS, entry.rulePerParts(), used, parts));
        }
        return calculations;
    }

    /** A computed score rests on its children where all of them are known, else on its parts. */
    private static boolean isUsed(NodeResult result, boolean goesFirst) {
        return switch (result.origin()) {
            case COMPUTED -> goesFirst;
            case GIVEN -> false;
            case MISSING -> true;
        };
    }

    private static Calculation calculation(
            Source source, Optional<ScoringRule> rule, boolean used, List<ExplainedNode> nodes) {
        return Calculation.builder()
                .source(source)
                .rule(rule)
                .used(used)
                .lower(formula(nodes, Interval::lower))
                .upper(formula(nodes, Interval::upper))
                .build();
    }

    private static Formula formula(List<ExplainedNode> nodes, Function<Interval, Score> bound) {
        return Formula.of(nodes.stream()
                .map(node -> Term.of(node.code(), node.weight(), bound.apply(Recomputation.fromBelow(node))))
                .toList());
    }

    private static boolean isNarrowed(NodeResult result, List<Calculation> calculations) {
        return result.origin() == Origin.MISSING
                && !Interval.of(result)
                        .equals(Interval.meet(
                                calculations.stream().map(Interval::of).toList()));
    }

    private static boolean isKnown(ExplainedNode node) {
        return node.result().score().isPresent();
    }
}
