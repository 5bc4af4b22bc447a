package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.EVIDENCE_CONTRADICTION;
import static io.github.ita4j.catalog.validation.CatalogRule.MISSING_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogRule.TOO_FEW;
import static io.github.ita4j.catalog.validation.CatalogRule.UNKNOWN_MEMBER;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of one object while it is read. It remembers which names were asked for, so that {@link #done()} can tell
 * what the format does not know without a second list of names. What stands where an object should has no members, and
 * nobody is blamed for them.
 */
public final class Members {
    private final JsonValue object;
    private final Values values;
    private final CatalogFaults faults;
    private final Set<String> known = new LinkedHashSet<>();

    /** How many faults there were before the object was looked into. */
    private int before = -1;

    Members(JsonValue object, Values values) {
        this.object = object;
        this.values = values;
        this.faults = values.faults();
    }

    /**
     * The object itself.
     *
     * @return the object
     */
    public JsonValue object() {
        return object;
    }

    /**
     * Whether there is an object at all.
     *
     * @return false if something else stands here
     */
    public boolean isObject() {
        return object.type() == JsonValue.Type.OBJECT;
    }

    /** Whether something of the object was wrong so far, so that nothing can be built of it. */
    boolean broken() {
        return !isObject() || faults.count() > before;
    }

    /**
     * A member; one that is not there is absent, in the place of the object.
     *
     * @param name its name
     * @return the member, or an absent value
     */
    public JsonValue find(String name) {
        if (before < 0) {
            before = faults.count();
        }
        known.add(name);
        return object.get(name);
    }

    /**
     * A member that must be there; its absence is a fault.
     *
     * @param name its name
     * @return the member, or an absent value
     */
    public JsonValue need(String name) {
        JsonValue member = find(name);
        if (member.type() == JsonValue.Type.ABSENT && isObject()) {
            faults.add(MISSING_MEMBER, object, "name", name);
        }
        return member;
    }

    /**
     * Whether a member is there.
     *
     * @param name its name
     * @return whether it is
     */
    public boolean has(String name) {
        return find(name).type() != JsonValue.Type.ABSENT;
    }

    /** Whether a list has something in it. What is there but no list is something too, though not what it should be. */
    boolean hasContent(String name) {
        JsonValue value = find(name);
        return value.type() == JsonValue.Type.LIST
                ? !value.elements().isEmpty()
                : value.type() != JsonValue.Type.ABSENT;
    }

    /** Whether something stands where a list should, so that what it holds is not known. */
    boolean isNoList(String name) {
        return has(name) && find(name).type() != JsonValue.Type.LIST;
    }

    /**
     * The elements of a member that may be absent; none if it is absent or, which is a fault, no list.
     *
     * @param name its name
     * @return the elements
     */
    public List<JsonValue> findList(String name) {
        return values.list(find(name));
    }

    /** The objects of a list that may be absent. */
    List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (JsonValue element : findList(name)) {
            objects.add(values.object(element));
        }
        return objects;
    }

    /** What the objects of a list stand for, where that can be read. */
    static <T> List<T> parsed(List<Members> objects, Function<Members, Optional<T>> parser) {
        List<T> parsed = new ArrayList<>();
        for (Members each : objects) {
            Optional<T> value = parser.apply(each);
            if (value.isPresent()) {
                parsed.add(value.get());
            }
        }
        return parsed;
    }

    /** The objects of a list that must be there and have one at least; {@code way} is the key of the fault if not. */
    List<Members> needObjects(String name, String way) {
        JsonValue list = need(name);
        if (list.type() == JsonValue.Type.LIST && list.elements().isEmpty()) {
            faults.add(TOO_FEW, way, list);
        }
        return objects(name);
    }

    /** A text in Thai and English that must be there. */
    LocalizedText words(String name) {
        return values.words(need(name));
    }

    /** The evidence of a fact that is always there, so that it cannot be missing. */
    Evidence evidence(String name) {
        return evidence(name, true);
    }

    /** The evidence of a fact that may not be known. */
    Evidence evidence(String name, boolean present) {
        Evidence evidence = values.evidence(need(name));
        Evidence.Kind kind = evidence.kind();
        if (evidence != Values.NO_EVIDENCE && present == (kind == Evidence.Kind.MISSING)) {
            String way = present ? "there" : "not-there";
            faults.add(EVIDENCE_CONTRADICTION, way, find(name), "kind", kind.code());
        }
        return evidence;
    }

    /** The same for a fact whose evidence may be omitted where it is not known. */
    Evidence findEvidence(String name, boolean present) {
        return present || has(name) ? evidence(name, present) : Evidence.of(Evidence.Kind.MISSING);
    }

    /** Reports every member that nobody asked for. To be called once, when all members have been asked for. */
    public void done() {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            if (!known.contains(name)) {
                Map<String, Object> shown = Texts.values(
                        "name", InputText.quote(name),
                        "known", String.join(", ", known),
                        "hint", CatalogFaults.didYouMean(name, known));
                faults.add(UNKNOWN_MEMBER, "", member.getValue(), shown);
            }
        }
    }
}
