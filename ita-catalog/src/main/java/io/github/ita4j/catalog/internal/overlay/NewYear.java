package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the draft of a new year: an overlay that says every fact of its base again, carried over, to be checked one by one. */
public final class NewYear {
    private static final List<String> FACTS = List.of(
            "title",
            "titleEvidence",
            "officialEnglish",
            "officialEnglishEvidence",
            "itemsEvidence",
            "requirements",
            "requirementsEvidence");

    private NewYear() {}

    /**
     * The draft.
     *
     * @param overlay an overlay for the new year that changes nothing
     * @param whole the whole catalogue that it stands for
     * @return the overlay with the facts of the whole
     */
    public static JsonValue draft(JsonValue overlay, JsonValue whole) {
        Map<String, JsonValue> weights = new LinkedHashMap<>();
        Map<String, JsonValue> members = new LinkedHashMap<>(overlay.members());
        Map<String, JsonValue> changes = new LinkedHashMap<>();
        BaseCatalog catalog = new BaseCatalog(LocalizedText.ofThai("-"), whole);
        for (String code : catalog.codes()) {
            JsonValue object = catalog.node(code).orElseThrow().object();
            object.member("weight").ifPresent(weight -> weights.put(code, weight));
            object.member("weightEvidence").ifPresent(evidence -> members.putIfAbsent("weightsEvidence", evidence));
            Map<String, JsonValue> facts = new LinkedHashMap<>();
            FACTS.forEach(name -> object.member(name).ifPresent(fact -> facts.put(name, fact)));
            changes.put(code, overlay.withMembers(facts));
        }
        members.put("weights", overlay.withMembers(weights));
        whole.member("gradeScale").ifPresent(scale -> members.put("gradeScale", scale));
        whole.member("gradeScaleEvidence").ifPresent(evidence -> members.put("gradeScaleEvidence", evidence));
        members.put("change", overlay.withMembers(changes));
        return overlay.withMembers(members);
    }
}
