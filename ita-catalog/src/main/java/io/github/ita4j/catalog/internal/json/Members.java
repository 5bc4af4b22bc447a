package io.github.ita4j.catalog.internal.json;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISSING_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.UNKNOWN_MEMBER;

import io.github.ita4j.core.text.InputText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one object while it is read. It remembers which names were asked for, so that {@link #done()} can tell
 * what the format does not know without a second list of names.
 */
public final class Members {
    private final JsonValue object;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    Members(JsonValue object, Faults faults) {
        this.object = object;
        this.faults = faults;
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
     * A member that may be absent.
     *
     * @param name its name
     * @return its value, or empty
     */
    public Optional<JsonValue> find(String name) {
        known.add(name);
        return object.member(name);
    }

    /**
     * A member that must be there; its absence is a fault.
     *
     * @param name its name
     * @return its value, or empty
     */
    public Optional<JsonValue> need(String name) {
        Optional<JsonValue> member = find(name);
        if (member.isEmpty()) {
            faults.add(MISSING_MEMBER, object, "no member '" + name + "'", "one", "Add the member '" + name + "'.");
        }
        return member;
    }

    /**
     * Whether a list has something in it. What is there but no list is something too, though not what it should be.
     *
     * @param name the name of a member
     * @return false if the member is absent or an empty list
     */
    public boolean hasContent(String name) {
        Optional<JsonValue> value = find(name);
        return value.isPresent()
                && (value.get().type() != JsonValue.Type.LIST
                        || !value.get().elements().isEmpty());
    }

    /**
     * Whether something stands where a list should, so that what it holds is not known.
     *
     * @param name the name of a member
     * @return false if the member is absent or a list
     */
    public boolean isNoList(String name) {
        Optional<JsonValue> value = find(name);
        return value.isPresent() && value.get().type() != JsonValue.Type.LIST;
    }

    /**
     * The elements of a member that may be absent.
     *
     * @param name its name
     * @return the elements; none if it is absent or, which is a fault, no list
     */
    public List<JsonValue> findList(String name) {
        return list(find(name));
    }

    /**
     * The elements of a member that must be there.
     *
     * @param name its name
     * @return the elements; none if it is absent or no list, which both are faults
     */
    public List<JsonValue> needList(String name) {
        return list(need(name));
    }

    private List<JsonValue> list(Optional<JsonValue> value) {
        return value.isPresent() ? new Values(faults).list(value.get()).orElse(List.of()) : List.of();
    }

    /** Reports every member that nobody asked for. To be called once, when all members have been asked for. */
    public void done() {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            if (!known.contains(name)) {
                faults.add(
                        UNKNOWN_MEMBER,
                        member.getValue(),
                        "the member " + InputText.quote(name),
                        "one of " + String.join(", ", known),
                        NearestName.question(name, known) + "Correct the name or remove the member.");
            }
        }
    }
}
