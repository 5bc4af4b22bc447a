package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
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
                : overlay.document()
                        .member("weights")
                        .filter(weights -> !weights.members().isEmpty())
                        .flatMap(this::definition);
    }

    private Optional<JsonValue> definition(JsonValue weights) {
        List<LocalizedText> parts = new ArrayList<>();
        Optional<JsonValue> evidence = Optional.empty();
        for (JsonValue instrument : base.elements(StructureLevel.INSTRUMENT.list())) {
            String code = StructureLevel.INSTRUMENT.code(instrument).orElse("");
            Optional<JsonValue> changed = overlay.changes().of(code, "weight");
            if (!overlay.withdrawn().containsKey(code)) {
                JsonValue weight = changed.orElseGet(() -> instrument.get("weight"));
                parts.add(CatalogFaults.text("weight-of", "weight", weight.text(), "code", code));
            }
            evidence = evidence.or(
                    () -> changed.flatMap(weight -> overlay.changes().of(code, "weightEvidence")));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonValue> text = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            List<String> words = parts.stream().map(part -> part.in(language)).toList();
            Optional<String> others = Optional.of(String.join(", ", words.subList(0, words.size() - 1)))
                    .filter(list -> !list.isEmpty());
            LocalizedText rule =
                    CatalogFaults.text("overall-rule", "others", others, "last", words.get(words.size() - 1));
            text.put(language.tag(), weights.withText(rule.in(language)));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("step", weights.withText(STEP));
        members.put("text", weights.withMembers(text));
        members.put("evidence", evidence.orElseGet(() -> weights.withText("recalled")));
        return Optional.of(weights.withMembers(members));
    }
}
