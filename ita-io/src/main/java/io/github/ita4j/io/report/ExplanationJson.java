package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.ExplainedNode;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula;
import io.github.ita4j.scoring.explain.Explanation;
import io.github.ita4j.scoring.explain.Gains.Gain;
import io.github.ita4j.scoring.explain.GradeExplanation;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import java.util.Optional;

/** Explanations as JSON, by {@code explain.schema.json}. */
final class ExplanationJson {
    private ExplanationJson() {}

    static void write(Json json, CatalogStamp catalog, Iterable<ExplainedAssessment> explained) {
        json.stamp("catalog", Optional.of(catalog)).list("explanations", explained, (one, assessment) -> {
            Pages.requireSame(catalog, assessment.catalog());
            assessment(one, assessment);
        });
    }

    static void assessment(Json json, ExplainedAssessment assessment) {
        json.put("agency", assessment.agency())
                .object("grade", assessment.grade(), ExplanationJson::grade)
                .object("tree", assessment.tree().map(Explanation::node), ExplanationJson::node)
                .object("rounding", assessment.tree().flatMap(Explanation::rounding), CatalogJson::rule)
                .object(
                        "gains",
                        assessment.gains(),
                        (gains, all) ->
                                gains.points("points", all.points()).list("items", all.gains(), ExplanationJson::gain));
    }

    private static void gain(Json json, Gain gain) {
        json.titled(gain.code(), gain.title())
                .put("instrument", gain.instrument().code())
                .bounds(gain.result())
                .points("worth", gain.worth())
                .points("instrumentWorth", gain.instrumentWorth())
                .points("points", gain.points())
                .points("instrumentPoints", gain.instrumentPoints())
                .points("atLeast", gain.atLeast())
                .points("atMost", gain.atMost());
    }

    private static void grade(Json json, GradeExplanation explanation) {
        json.grade("claimed", explanation.claimed())
                .put("basis", explanation.basis().map(GradeBasis::code))
                .put("reasonTh", ExplainPage.reason(explanation, Messages.in(Language.THAI)))
                .put("reasonEn", ExplainPage.reason(explanation, Messages.in(Language.ENGLISH)))
                .object(
                        "scale",
                        scale -> scale.words(explanation.scale()).evidence("evidence", explanation.scaleEvidence()))
                .put("gradedParts", explanation.gradedParts())
                .evidence("gradedPartsEvidence", explanation.gradedPartsEvidence())
                .list(
                        "readings",
                        explanation.readings(),
                        (one, result) -> AssessmentJson.reading(one, result)
                                .evidence("evidence", result.reading().evidence()))
                .list(
                        "grades",
                        explanation.grades(),
                        (one, explained) -> CatalogJson.grade(one, explained.grade())
                                .put("possible", explained.possible())
                                .put("outcome", explained.outcome())
                                .list("conditions", explained.conditions(), ExplanationJson::condition));
    }

    private static void condition(Json json, GradeCondition condition) {
        json.put("code", condition.code())
                .bounds(condition.compared())
                .put("from", condition.from())
                .put("to", condition.to())
                .put("state", condition.state().code())
                .put("decidedByAllScores", condition.decidedByAllScores())
                .object(
                        "standIn",
                        condition.standIn(),
                        (one, standIn) -> one.put("code", standIn.instrument().code())
                                .put("reported", standIn.score())
                                .put("met", standIn.met()));
    }

    private static void node(Json json, ExplainedNode node) {
        json.titled(node.code(), ExplainPage.title(node))
                .put("origin", node.result().origin())
                .bounds(node.result())
                .put("exact", node.result().score().map(Score::value))
                .put("narrowed", node.narrowed())
                .put("parent", node.parent().map(NodeCode::code))
                .put("weight", node.weight())
                .points("points", node.points())
                .object("rule", node.rule(), CatalogJson::rule)
                .list("calculations", node.calculations(), ExplanationJson::calculation)
                .list(
                        "facts",
                        node.facts(),
                        (one, fact) -> one.put("kind", fact.kind()).evidence("evidence", fact.evidence()))
                .list("discrepancies", node.discrepancies(), AssessmentJson::discrepancy);
        json.list("parts", node.parts(), ExplanationJson::node)
                .list("children", node.children(), ExplanationJson::node);
    }

    private static void calculation(Json json, Calculation calculation) {
        json.put("source", calculation.source().code())
                .put("used", calculation.used())
                .put("complete", calculation.complete())
                .object("rule", calculation.rule(), CatalogJson::rule)
                .object("lower", Optional.of(calculation.lower()), ExplanationJson::formula)
                .object("upper", Optional.of(calculation.upper()), ExplanationJson::formula);
    }

    private static void formula(Json json, Formula formula) {
        json.put("text", FormulaText.of(formula))
                .put("result", formula.result().value())
                .list(
                        "terms",
                        formula.terms(),
                        (one, term) -> one.put("code", term.code())
                                .put("weight", term.weight())
                                .put("score", term.score().value()));
    }
}
