package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogRule.CHANGE_WITHOUT_EVIDENCE;
import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_MEMBER;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.InputText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members that an overlay gives to things of the base, by the code of the thing. They come from several places of
 * the file ({@code change}, {@code weights}, {@code add}), but each member only once.
 */
final class Changes {
    private static final String EVIDENCE = "Evidence";

    // The facts below instruments of which the evidence stands beside them.
    private static final List<String> FACTS =
            List.of("title", "officialEnglish", "answerScale", "topics", "requirements");

    private final Map<String, Change> byCode = new LinkedHashMap<>();
    private final CatalogFaults faults;

    /**
     * What is given to one thing.
     *
     * @param where the place of the file that says so first
     * @param members the members by name
     */
    record Change(JsonValue where, Map<String, JsonValue> members) {}

    Changes(CatalogFaults faults) {
        this.faults = faults;
    }

    /** Notes that a thing is changed, be it in nothing. */
    Change begin(String code, JsonValue where) {
        return byCode.computeIfAbsent(code, c -> new Change(where, new LinkedHashMap<>()));
    }

    /** Gives a thing a member; the second time this is a fault. */
    void put(String code, JsonValue where, String member, JsonValue value) {
        if (begin(code, where).members().putIfAbsent(member, value) != null) {
            faults.add(DUPLICATE_MEMBER, "changed", value, "name", member, "code", InputText.quote(code));
        }
    }

    /** Sees to it that every fact that is changed comes with evidence of its own. */
    void checkEvidence(String code, Change change) {
        for (String fact : FACTS) {
            JsonValue value = change.members().get(fact);
            if (value != null && !change.members().containsKey(fact + EVIDENCE)) {
                put(code, change.where(), fact + EVIDENCE, evidenceMissing(value, fact + EVIDENCE, faults));
            }
        }
    }

    /**
     * Reports that a fact is changed without saying how it is known.
     *
     * @return evidence that fits the fact, so that the lack of it is one fault and not two
     */
    static JsonValue evidenceMissing(JsonValue fact, String member, CatalogFaults faults) {
        faults.add(CHANGE_WITHOUT_EVIDENCE, fact, "name", member);
        boolean emptied = fact.type() == JsonValue.Type.LIST && fact.elements().isEmpty();
        return fact.withText(emptied ? "missing" : "recalled");
    }

    Map<String, Change> byCode() {
        return byCode;
    }

    /** What is given to a thing. */
    Optional<Change> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The new value of a member of a thing. */
    Optional<JsonValue> of(String code, String member) {
        return of(code).flatMap(change -> Optional.ofNullable(change.members().get(member)));
    }

    void remove(String code) {
        byCode.remove(code);
    }
}
