package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.SurveyQuestion;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes counted answers and the scores made of them as JSON, by the schema {@code tally.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "catalog": {…}, "survey": "IIT", "rows": 40, "refusedRows": 1, "failures": {"RAGGED_ROW": 1},
 *  "asked": ["i2"], "notAsked": ["i1.1", …], "notKnown": [],
 *  "agencies": [{"agency": "เทศบาลตำบลเขมราฐ", "responses": 39, "emptyResponses": 0, "respondents": 39,
 *    "samplingMinimum": null, "samplingMinimumMet": null, "score": null,
 *    "items": [{"code": "i2", "score": {"reported": 87.28, "exact": "1134/13"},
 *      "questions": [{"code": "i2", "answers": 39, "blanks": 0, "choices": [0, 2, 11, 26], "score": {…}}]}]}]}
 * }</pre>
 *
 * <p>Every score stands there as it is reported and exactly, so that nothing is rounded twice. A score is {@code null}
 * where nobody answered, which is not zero; {@code notAsked} names the questions that the file has no column for,
 * {@code notKnown} what nobody can score by this catalogue. The agencies are in the order of their names, by code unit.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * String csv = "agency,respondent,i2\nเทศบาลตำบลเขมราฐ,r1,4\nเทศบาลตำบลเขมราฐ,r2,2\n";
 * ResponseFileReader reader = ResponseFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564)));
 * InputStream answers = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
 * ResponseReading reading = reader.read(answers, "answers.csv");
 * StringWriter out = new StringWriter();
 * TallyJson.of(SamplingMinimum.NOT_KNOWN).write(reading, out);
 * mapper.readTree(out.toString()).at("/agencies/0/items/0/score"); // {"reported":66.5,"exact":"133/2"}
 * }</pre>
 */
public final class TallyJson {
    private final SamplingMinimum minimum;

    private TallyJson(SamplingMinimum minimum) {
        this.minimum = minimum;
    }

    /**
     * A writer.
     *
     * @param minimum how many respondents the survey needs, where that is known
     * @return the writer
     */
    public static TallyJson of(SamplingMinimum minimum) {
        return new TallyJson(minimum);
    }

    /**
     * Writes what was read. Agency by agency, so that it takes no memory of its own.
     *
     * @param reading what was read, with a tally
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the reading has no tally
     */
    public void write(ResponseReading reading, Writer out) throws IOException {
        ResponseTally tally = reading.tally()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The reading has no tally, since the header of its file could not be used."));
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, tally.form().catalog());
        json.writeStringField("survey", tally.form().survey().code());
        json.writeNumberField("rows", reading.rows());
        json.writeNumberField("refusedRows", reading.refusedRows());
        json.writeObjectFieldStart("failures");
        for (Map.Entry<FaultCode, Long> failures : reading.failureCounts().entrySet()) {
            json.writeNumberField(failures.getKey().code(), failures.getValue());
        }
        json.writeEndObject();
        JsonOutput.codes(json, "asked", reading.asked());
        JsonOutput.codes(json, "notAsked", reading.notAsked());
        JsonOutput.codes(json, "notKnown", tally.form().unscored());
        json.writeArrayFieldStart("agencies");
        for (AgencyTally agency : tally.agencies()) {
            agency(json, agency, reading.asked());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void agency(JsonGenerator json, AgencyTally tally, List<QuestionCode> asked) throws IOException {
        SurveyScores scores = SurveyScores.of(tally);
        json.writeStartObject();
        json.writeStringField("agency", tally.agency().name());
        json.writeNumberField("responses", tally.responses());
        json.writeNumberField("emptyResponses", tally.emptyResponses());
        json.writeNumberField("respondents", tally.respondents());
        OptionalLong needed = minimum.respondents(tally.agency());
        json.writeFieldName("samplingMinimum");
        if (needed.isPresent()) {
            json.writeNumber(needed.getAsLong());
        } else {
            json.writeNull();
        }
        Optional<Boolean> met = tally.meets(minimum);
        json.writeFieldName("samplingMinimumMet");
        if (met.isPresent()) {
            json.writeBoolean(met.get());
        } else {
            json.writeNull();
        }
        score(json, scores.total().orElse(null));
        json.writeArrayFieldStart("items");
        for (ItemCode item : asked.stream().map(QuestionCode::item).distinct().toList()) {
            json.writeStartObject();
            json.writeStringField("code", item.code());
            score(json, scores.items().get(item));
            json.writeArrayFieldStart("questions");
            for (QuestionCode question : asked) {
                if (question.item().equals(item)) {
                    question(json, tally, question, scores.questions().get(question));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void question(JsonGenerator json, AgencyTally tally, QuestionCode code, @Nullable Score score)
            throws IOException {
        SurveyForm form = tally.form();
        SurveyQuestion question = form.questions().get(form.indexOf(code));
        json.writeStartObject();
        json.writeStringField("code", code.code());
        json.writeNumberField("answers", tally.answers(code));
        json.writeNumberField("blanks", tally.blanks(code));
        json.writeArrayFieldStart("choices");
        for (int choice = 0; choice < question.scale().choices().size(); choice++) {
            json.writeNumber(tally.count(code, choice));
        }
        json.writeEndArray();
        score(json, score);
        json.writeEndObject();
    }

    private static void score(JsonGenerator json, @Nullable Score score) throws IOException {
        if (score == null) {
            json.writeNullField("score");
        } else {
            CatalogMembers.points(json, "score", score.value());
        }
    }
}
