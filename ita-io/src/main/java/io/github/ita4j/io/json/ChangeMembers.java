package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes scores of two sides and how far they are apart. */
final class ChangeMembers {
    private ChangeMembers() {}

    static void result(JsonGenerator json, String name, Optional<NodeResult> result) throws IOException {
        json.writeFieldName(name);
        if (result.isPresent()) {
            json.writeStartObject();
            json.writeStringField("code", result.get().code().code());
            JsonOutput.bounds(json, result.get());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    static void change(JsonGenerator json, Optional<ScoreChange> change) throws IOException {
        json.writeFieldName("change");
        if (change.isEmpty()) {
            json.writeNull();
            return;
        }
        ScoreChange one = change.get();
        json.writeStartObject();
        json.writeFieldName("reported");
        if (one.reported().isPresent()) {
            json.writeNumber(one.reported().get());
        } else {
            json.writeNull();
        }
        JsonOutput.text(json, "exact", one.exact().map(CatalogMembers::exact));
        points(json, "lower", one.lower());
        points(json, "upper", one.upper());
        json.writeStringField("direction", one.direction().code());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, String name, Fraction points) throws IOException {
        json.writeNumberField(name, points.toDecimal(Score.REPORTED_DECIMALS, RoundingMode.HALF_UP));
    }
}
