package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence when an overlay is for another fiscal year than its base. What was read for the base's year has not been
 * read for the other one: it is carried over. Weaker evidence stays what it is, for carrying over would make it
 * stronger. What is known of one body's rules is known of no other's: it is no more than recalled.
 */
record CarriedEvidence(String year, String edition, boolean otherBody) {
    private static final Set<String> OF_ONE_YEAR = Set.of(Evidence.Kind.READ.code(), Evidence.Kind.READ_VARIANT.code());

    JsonValue carried(JsonValue evidence) {
        JsonValue kind = evidence.member("kind").orElse(evidence);
        if (otherBody ? kind.text().equals(Evidence.Kind.MISSING.code()) : !OF_ONE_YEAR.contains(kind.text())) {
            return evidence;
        }
        Optional<JsonValue> note = evidence.member("note");
        Map<String, JsonValue> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Optional<String> words = note.flatMap(n -> n.member(language.tag())).map(JsonValue::text);
            LocalizedText text = CatalogFaults.text("carried", "year", year, "edition", edition, "note", words);
            texts.put(language.tag(), evidence.withText(text.in(language)));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(
                "kind", evidence.withText((otherBody ? Evidence.Kind.RECALLED : Evidence.Kind.CARRIED_OVER).code()));
        members.put("note", evidence.withMembers(texts));
        evidence.member("sources").filter(sources -> !otherBody).ifPresent(sources -> members.put("sources", sources));
        return evidence.withMembers(members);
    }
}
