package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that is an object. Its members are always written, in the same order: {@code null} where there is nothing.
 * When it is read, a member may be left out or {@code null} where it need not be there, and no other member may stand
 * there.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectForm<T, B> implements JsonForm<T> {
    private final Supplier<B> builders;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;

    private ObjectForm(Supplier<B> builders, Function<B, T> build, List<Member<T, B>> members) {
        this.builders = builders;
        this.build = build;
        this.members = List.copyOf(members);
    }

    /** A member of the object. */
    private interface Member<T, B> {
        String name();

        boolean required();

        void write(T value, JsonGenerator json) throws IOException;

        void read(JsonValue part, B builder, JsonFaults faults);
    }

    static <T, B> ObjectForm<T, B> of(Supplier<B> builders, Function<B, T> build) {
        return new ObjectForm<>(builders, build, List.of());
    }

    /** With a member that must be there. */
    <V> ObjectForm<T, B> required(String name, JsonForm<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return with(new Single<>(name, true, form, value -> Optional.of(get.apply(value)), set));
    }

    /** With a member that may be missing. */
    <V> ObjectForm<T, B> optional(String name, JsonForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new Single<>(name, false, form, get, set));
    }

    /** With a list that may be empty. */
    <V> ObjectForm<T, B> list(String name, JsonForm<V> form, Function<T, List<V>> get, BiConsumer<B, Iterable<V>> set) {
        return with(new Several<>(name, form, get, set));
    }

    private ObjectForm<T, B> with(Member<T, B> member) {
        List<Member<T, B>> more = new ArrayList<>(members);
        more.add(member);
        return new ObjectForm<>(builders, build, more);
    }

    /** The names of the members, in order. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        members.forEach(member -> names.add(member.name()));
        return names;
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeMembers(value, json);
        json.writeEndObject();
    }

    void writeMembers(T value, JsonGenerator json) throws IOException {
        for (Member<T, B> member : members) {
            json.writeFieldName(member.name());
            member.write(value, json);
        }
    }

    @Override
    public Optional<T> read(JsonValue part, JsonFaults faults) {
        return read(part, Set.of(), faults);
    }

    /** Reads an object that may have further members, which somebody else reads. */
    Optional<T> read(JsonValue part, Set<String> others, JsonFaults faults) {
        if (part.type() != JsonValue.Type.OBJECT) {
            faults.wrongType(part, JsonValue.Type.OBJECT);
            return Optional.empty();
        }
        long before = faults.count();
        B builder = builders.get();
        for (Member<T, B> member : members) {
            JsonValue found = part.members().get(member.name());
            if (found != null && found.type() != JsonValue.Type.NULL) {
                member.read(found, builder, faults);
            } else if (member.required()) {
                faults.missingMember(part, member.name());
            }
        }
        Set<String> known = new LinkedHashSet<>(others);
        known.addAll(names());
        part.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                faults.unknownMember(member, name, known);
            }
        });
        return faults.count() > before ? Optional.empty() : built(builder, part, faults);
    }

    private Optional<T> built(B builder, JsonValue part, JsonFaults faults) {
        try {
            return Optional.of(build.apply(builder));
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return Optional.empty();
        }
    }

    private record Single<T, B, V>(
            String name, boolean required, JsonForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set)
            implements Member<T, B> {
        @Override
        public void write(T value, JsonGenerator json) throws IOException {
            Optional<V> member = get.apply(value);
            if (member.isPresent()) {
                form.write(member.get(), json);
            } else {
                json.writeNull();
            }
        }

        @Override
        public void read(JsonValue part, B builder, JsonFaults faults) {
            form.read(part, faults).ifPresent(value -> set.accept(builder, value));
        }
    }

    private record Several<T, B, V>(
            String name, JsonForm<V> form, Function<T, List<V>> get, BiConsumer<B, Iterable<V>> set)
            implements Member<T, B> {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public void write(T value, JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (V element : get.apply(value)) {
                form.write(element, json);
            }
            json.writeEndArray();
        }

        @Override
        public void read(JsonValue part, B builder, JsonFaults faults) {
            if (part.type() != JsonValue.Type.LIST) {
                faults.wrongType(part, JsonValue.Type.LIST);
                return;
            }
            List<V> values = new ArrayList<>();
            for (JsonValue element : part.elements()) {
                form.read(element, faults).ifPresent(values::add);
            }
            set.accept(builder, values);
        }
    }
}
