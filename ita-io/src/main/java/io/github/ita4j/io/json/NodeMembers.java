package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.explain.Calculation;
import io.github.ita4j.scoring.explain.ExplainedNode;
import io.github.ita4j.scoring.explain.Formula;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one tree of explained nodes. */
final class NodeMembers {
    private NodeMembers() {}

    static void write(JsonGenerator json, ExplainedNode node) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", node.code().code());
        JsonOutput.title(json, node.title());
        result(json, node.result());
        json.writeBooleanField("narrowed", node.narrowed());
        JsonOutput.text(json, "parent", node.parent().map(NodeCode::code));
        json.writeStringField("weight", CatalogMembers.exact(node.weight()));
        CatalogMembers.points(json, "points", node.points());
        rule(json, "rule", node.rule());
        json.writeArrayFieldStart("calculations");
        for (Calculation calculation : node.calculations()) {
            calculation(json, calculation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (Fact fact : node.facts()) {
            json.writeStartObject();
            json.writeStringField("kind", CatalogMembers.code(fact.kind()));
            CatalogMembers.evidence(json, "evidence", fact.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOutput.discrepancies(json, node.discrepancies());
        nodes(json, "parts", node.parts());
        nodes(json, "children", node.children());
        json.writeEndObject();
    }

    static void rule(JsonGenerator json, String name, Optional<ScoringRule> rule) throws IOException {
        json.writeFieldName(name);
        if (rule.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        CatalogMembers.rule(json, rule.get());
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, NodeResult result) throws IOException {
        json.writeStringField("origin", result.origin().name().toLowerCase(Locale.ROOT));
        JsonOutput.bounds(json, result);
        JsonOutput.text(json, "exact", result.score().map(Score::value).map(CatalogMembers::exact));
    }

    private static void calculation(JsonGenerator json, Calculation calculation) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", calculation.source().code());
        json.writeBooleanField("used", calculation.used());
        json.writeBooleanField("complete", calculation.complete());
        rule(json, "rule", calculation.rule());
        formula(json, "lower", calculation.lower());
        formula(json, "upper", calculation.upper());
        json.writeEndObject();
    }

    private static void formula(JsonGenerator json, String name, Formula formula) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", formula.text());
        json.writeStringField("result", CatalogMembers.exact(formula.result().value()));
        json.writeArrayFieldStart("terms");
        for (Formula.Term term : formula.terms()) {
            json.writeStartObject();
            json.writeStringField("code", term.code().code());
            json.writeStringField("weight", CatalogMembers.exact(term.weight()));
            json.writeStringField("score", CatalogMembers.exact(term.score().value()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void nodes(JsonGenerator json, String name, List<ExplainedNode> nodes) throws IOException {
        json.writeArrayFieldStart(name);
        for (ExplainedNode node : nodes) {
            write(json, node);
        }
        json.writeEndArray();
    }
}
