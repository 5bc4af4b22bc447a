package io.github.ita4j.catalog.internal.json;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with the place where it stands. Numbers keep the text they are written with, so that
 * nothing is rounded.
 *
 * <p>A document may be put together from two: containers are rebuilt with other contents in their old place, and values
 * {@linkplain #broughtBy brought in} from another document stand where they were called for. So every fault still has a
 * place in the file that its author can change.
 */
public final class JsonValue {
    /** The types of JSON values, named as messages name them. */
    public enum Type {
        /** Members by name. */
        OBJECT,
        /** Elements in order. */
        LIST,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** The null of JSON. */
        NULL,
        /** What programs may put into a tree without a text, such as bytes. */
        OTHER,
        /** What stands for a member that is not there. */
        ABSENT
    }

    private final Type type;
    private final String text;
    private final int line;
    private final int column;

    // The key is a member's name or an element's index; the pointer is put together only when a fault needs it.
    private final @Nullable JsonValue parent;
    private final String key;

    // Only in values of another document.
    private final @Nullable Origin origin;

    private final Map<String, JsonValue> members;
    private final List<JsonValue> elements;

    /**
     * Where a value of another document comes from.
     *
     * @param document the other document as messages name it
     * @param place the value there
     */
    public record Origin(LocalizedText document, JsonValue place) {}

    JsonValue(
            Type type,
            String text,
            int line,
            int column,
            @Nullable JsonValue parent,
            String key,
            @Nullable Origin origin) {
        this.type = type;
        this.text = text;
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.key = key;
        this.origin = origin;
        this.members = type == Type.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.elements = type == Type.LIST ? new ArrayList<>() : List.of();
    }

    /** Adds a member unless there is one with that name; says whether it did. */
    boolean addMember(String name, JsonValue value) {
        return members.putIfAbsent(name, value) == null;
    }

    void addElement(JsonValue value) {
        elements.add(value);
    }

    /**
     * An object in the same place with other members.
     *
     * @param others its members
     * @return the object
     */
    public JsonValue withMembers(Map<String, JsonValue> others) {
        JsonValue object = inThisPlace(Type.OBJECT, "");
        others.forEach(object::addMember);
        return object;
    }

    /**
     * A list in the same place with other elements.
     *
     * @param others its elements
     * @return the list
     */
    public JsonValue withElements(List<JsonValue> others) {
        JsonValue list = inThisPlace(Type.LIST, "");
        others.forEach(list::addElement);
        return list;
    }

    /**
     * A text in the same place, which the file does not have: it follows from what stands here.
     *
     * @param other the text
     * @return a value of type text
     */
    public JsonValue withText(String other) {
        return inThisPlace(Type.TEXT, other);
    }

    private JsonValue inThisPlace(Type otherType, String otherText) {
        return new JsonValue(otherType, otherText, line, column, parent, key, origin);
    }

    /**
     * This value as part of another document. A container comes without its contents, which are brought one by one.
     *
     * @param cause the value of the other document that brings it there, and where its faults are shown
     * @param document this document, as messages name it
     * @return the value in its new place
     */
    public JsonValue broughtBy(JsonValue cause, LocalizedText document) {
        return new JsonValue(
                type, text, cause.line(), cause.column(), cause.parent, cause.key, new Origin(document, this));
    }

    /**
     * Where a value of another document comes from.
     *
     * @return the document and the place there; empty for a value of the file itself
     */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /**
     * The type.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * The characters of a text, or a number or flag as it is written.
     *
     * @return the text; empty for objects and lists
     */
    public String text() {
        return text;
    }

    /**
     * The members of an object in the order of the file.
     *
     * @return an unmodifiable view; empty for everything else
     */
    public Map<String, JsonValue> members() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * The elements of a list.
     *
     * @return an unmodifiable view; empty for everything else
     */
    public List<JsonValue> elements() {
        return Collections.unmodifiableList(elements);
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @return the member, or empty
     */
    public Optional<JsonValue> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * The name of the member or the number of the element that this is.
     *
     * @return the name, or the number from 0; empty for the document
     */
    public String key() {
        return key;
    }

    /**
     * The member that counts where this one is there again.
     *
     * @return the first member of its name
     */
    public JsonValue first() {
        JsonValue known = parent == null ? null : parent.members.get(key);
        return known == null ? this : known;
    }

    /**
     * A member of an object, or a value that stands for it.
     *
     * @param name its name
     * @return the member; if it is not there, a value of type {@link Type#ABSENT} in the place of the object
     */
    public JsonValue get(String name) {
        JsonValue member = members.get(name);
        return member == null ? inThisPlace(Type.ABSENT, "") : member;
    }

    /**
     * The line where the value begins.
     *
     * @return 1 or more, and less for a value that comes from no text
     */
    public int line() {
        return line;
    }

    /**
     * The column where the value begins, in characters.
     *
     * @return 1 or more, and less for a value that comes from no text
     */
    public int column() {
        return column;
    }

    /**
     * The place as a JSON pointer.
     *
     * @return such as {@code /instruments/0/weight}; empty for the document
     */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The value as a message shows it.
     *
     * @return a short phrase
     */
    public String describe() {
        return switch (type) {
            case TEXT -> InputText.quote(text);
            case NUMBER -> text.length() <= 40 ? text : text.substring(0, 40) + "…";
            case FLAG -> text;
            case OBJECT -> "{…}";
            case LIST -> "[…]";
            case NULL -> "null";
            case OTHER, ABSENT -> "";
        };
    }

    @Override
    public String toString() {
        return pointer() + " " + describe();
    }
}
