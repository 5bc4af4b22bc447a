package io.github.ita4j.core.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What several packages do with lists. */
public final class Lists {
    private Lists() {}

    /**
     * What one list has and another has not.
     *
     * @param <T> the type of the elements
     * @param all the one list
     * @param others the other
     * @param key what makes two elements the same
     * @return the elements of the one whose key no element of the other has, each key once
     */
    public static <T> List<T> without(Collection<T> all, Collection<T> others, Function<T, ?> key) {
        Set<Object> known = new HashSet<>();
        others.forEach(other -> known.add(key.apply(other)));
        return all.stream().filter(one -> known.add(key.apply(one))).toList();
    }
}
