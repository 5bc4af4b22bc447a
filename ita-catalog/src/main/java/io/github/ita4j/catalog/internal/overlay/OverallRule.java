package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule that says in words how the overall score is made. It names the weights, so that an overlay that changes them
 * gets a new one, unless it writes its own.
 */
record OverallRule(Overlay overlay, BaseCatalog base) {
    private static final String STEP = "overall";

    /** The definition, or empty if none is needed. */
    Optional<JsonValue> definition() {
        boolean own = BaseCatalog.elements(overlay.document(), "ruleDefinitions").stream()
                .anyMatch(rule -> rule.get("step").text().equals(STEP));

        Optional<JsonValue> rules = overlay.document().member("rules").or(() -> base.member("rules"));
        boolean used = rules.map(JsonValue::elements).orElse(List.of()).stream()
                .anyMatch(rule -> rule.text().equals(STEP));
        return own || !used
                ? Optional.empty()
                : overlay.weights()
                        .filter(weights -> !weights.members().isEmpty())
                        .map(this::definition);
    }

    private JsonValue definition(JsonValue weights) {
        List<String> thai = new ArrayList<>();
        List<String> english = new ArrayList<>();
        Optional<JsonValue> evidence = Optional.empty();
        for (JsonValue instrument : base.elements(StructureLevel.INSTRUMENT.list())) {

            String code = StructureLevel.INSTRUMENT.code(instrument).orElse("");
            Optional<JsonValue> changed = overlay.changes().of(code, "weight");
            if (!overlay.withdrawn().containsKey(code)) {
                String weight =
                        changed.orElseGet(() -> instrument.get("weight")).text();

                thai.add("ร้อยละ " + weight + " ของ " + code);
                english.add(weight + " % " + code);
            }
            evidence = evidence.or(
                    () -> changed.flatMap(weight -> overlay.changes().of(code, "weightEvidence")));
        }
        Map<String, JsonValue> text = new LinkedHashMap<>();
        text.put("th", weights.withText("คะแนนรวมเป็น" + joined(thai, "และ")));
        text.put("en", weights.withText("The overall score is " + joined(english, "and ")));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("step", weights.withText(STEP));
        members.put("text", weights.withMembers(text));
        members.put("evidence", evidence.orElseGet(() -> weights.withText("recalled")));
        return weights.withMembers(members);
    }

    private static String joined(List<String> parts, String and) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + and + parts.get(last);
    }
}
