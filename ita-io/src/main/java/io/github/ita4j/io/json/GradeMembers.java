package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.scoring.GradeBasis;
import io.github.ita4j.scoring.explain.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeCondition;
import io.github.ita4j.scoring.explain.GradeExplanation;
import io.github.ita4j.scoring.explain.StandIn;
import java.io.IOException;

/** Writes why a grade is claimed, or none. */
final class GradeMembers {
    private GradeMembers() {}

    static void write(JsonGenerator json, GradeExplanation explanation) throws IOException {
        json.writeStartObject();
        json.writeFieldName("claimed");
        if (explanation.claimed().isPresent()) {
            JsonOutput.grade(json, explanation.claimed().get());
        } else {
            json.writeNull();
        }
        JsonOutput.text(json, "basis", explanation.basis().map(GradeBasis::code));
        JsonOutput.words(json, "reasonTh", "reasonEn", explanation.reason());
        json.writeObjectFieldStart("scale");
        JsonOutput.words(json, "th", "en", explanation.scale());
        CatalogMembers.evidence(json, "evidence", explanation.scaleEvidence());
        json.writeEndObject();
        JsonOutput.codes(json, "gradedParts", explanation.gradedParts());
        CatalogMembers.evidence(json, "gradedPartsEvidence", explanation.gradedPartsEvidence());
        json.writeArrayFieldStart("grades");
        for (ExplainedGrade grade : explanation.grades()) {
            grade(json, grade);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void grade(JsonGenerator json, ExplainedGrade explained) throws IOException {
        json.writeStartObject();
        CatalogMembers.grade(json, explained.grade());
        json.writeBooleanField("possible", explained.possible());
        json.writeStringField("outcome", explained.outcome().code());
        json.writeArrayFieldStart("conditions");
        for (GradeCondition condition : explained.conditions()) {
            condition(json, condition);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, GradeCondition condition) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", condition.code().code());
        JsonOutput.bounds(json, condition.compared());
        JsonOutput.score(json, "from", condition.from());
        JsonOutput.score(json, "to", condition.to());
        json.writeStringField("state", condition.state().code());
        json.writeBooleanField("decidedByAllScores", condition.decidedByAllScores());
        json.writeFieldName("standIn");
        if (condition.standIn().isPresent()) {
            StandIn standIn = condition.standIn().get();
            json.writeStartObject();
            json.writeStringField("code", standIn.instrument().code());
            JsonOutput.score(json, "reported", standIn.score());
            json.writeBooleanField("met", standIn.met());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }
}
