package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that is an object. Its members are always written, in the same order: {@code null} where there is nothing.
 * When it is read, a member may be left out or {@code null} where it need not be there, and no other member may stand
 * there.
 *
 * @param builders gives new builders
 * @param build builds the value, or refuses with an IllegalArgumentException whose message says why
 * @param members the members in order
 * @param <T> the type
 * @param <B> its builder
 */
record ObjectForm<T, B>(Supplier<B> builders, Function<B, T> build, List<Member<T, B, ?>> members)
        implements JsonForm<T> {
    /** A member of the object. */
    record Member<T, B, V>(
            String name, boolean required, JsonForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        private @Nullable Object tree(T value) {
            return get.apply(value).map(form::tree).orElse(null);
        }

        private void read(JsonValue part, B builder, JsonFaults faults) {
            form.read(part, faults).ifPresent(value -> set.accept(builder, value));
        }
    }

    /** Values of one form in order. */
    record Elements<V>(JsonForm<V> form) implements JsonForm<List<V>> {
        @Override
        public Object tree(List<V> values) {
            return values.stream().map(form::tree).toList();
        }

        @Override
        public Optional<List<V>> read(JsonValue part, JsonFaults faults) {
            if (part.type() != JsonValue.Type.LIST) {
                faults.wrongType(part, JsonValue.Type.LIST);
                return Optional.empty();
            }
            return Optional.of(part.elements().stream()
                    .flatMap(element -> form.read(element, faults).stream())
                    .toList());
        }
    }

    static <T, B> ObjectForm<T, B> of(Supplier<B> builders, Function<B, T> build) {
        return new ObjectForm<>(builders, build, List.of());
    }

    /** With a member that must be there. */
    <V> ObjectForm<T, B> required(String name, JsonForm<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return with(new Member<>(name, true, form, value -> Optional.of(get.apply(value)), set));
    }

    /** With a member that may be missing. */
    <V> ObjectForm<T, B> optional(String name, JsonForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new Member<>(name, false, form, get, set));
    }

    /** With a list that may be empty. */
    <V> ObjectForm<T, B> list(String name, JsonForm<V> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return with(new Member<>(name, false, new Elements<>(form), value -> Optional.of(get.apply(value)), set));
    }

    private ObjectForm<T, B> with(Member<T, B, ?> member) {
        Stream<Member<T, B, ?>> more = Stream.concat(members.stream(), Stream.of(member));
        return new ObjectForm<>(builders, build, more.toList());
    }

    @Override
    public Map<String, @Nullable Object> tree(T value) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        members.forEach(member -> tree.put(member.name(), member.tree(value)));
        return tree;
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
        Set<String> known = new LinkedHashSet<>(others);
        for (Member<T, B, ?> member : members) {
            known.add(member.name());
            JsonValue found = part.members().get(member.name());
            if (found != null && found.type() != JsonValue.Type.NULL) {
                member.read(found, builder, faults);
            } else if (member.required()) {
                faults.missingMember(part, member.name());
            }
        }
        part.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                faults.unknownMember(member, name, known);
            }
        });
        try {
            return faults.count() > before ? Optional.empty() : Optional.of(build.apply(builder));
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return Optional.empty();
        }
    }
}
