package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scores by code; {@code null} is a missing score. */
record ScoresForm() implements JsonForm<Map<NodeCode, Score>> {
    @Override
    public Object tree(Map<NodeCode, Score> value) {
        // The map has no order; that of the text is at least always the same.
        Map<String, Object> sorted = new TreeMap<>();
        value.forEach((code, score) -> sorted.put(code.code(), NumberForms.SCORE.tree(score)));
        return sorted;
    }

    @Override
    public Optional<Map<NodeCode, Score>> read(JsonValue part, JsonFaults faults) {
        if (part.type() != JsonValue.Type.OBJECT) {
            faults.wrongType(part, JsonValue.Type.OBJECT);
            return Optional.empty();
        }
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        part.members().forEach((name, value) -> read(name, value, scores, faults));
        return Optional.of(scores);
    }

    private static void read(String name, JsonValue part, Map<NodeCode, Score> scores, JsonFaults faults) {
        NodeCode code;
        try {
            code = NodeCode.parse(name);
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return;
        }
        if (part.type() != JsonValue.Type.NULL) {
            NumberForms.SCORE.read(part, faults).ifPresent(score -> {
                if (scores.putIfAbsent(code, score) != null) {
                    faults.duplicateCode(part, code.code());
                }
            });
        }
    }
}
