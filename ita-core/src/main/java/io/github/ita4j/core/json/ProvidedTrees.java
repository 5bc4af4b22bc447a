package io.github.ita4j.core.json;

import java.util.Optional;
import java.util.ServiceLoader;

/** The trees that are there, looked for once. */
final class ProvidedTrees {
    static final Optional<JsonTrees> TREES = ServiceLoader.load(JsonTrees.class, JsonTrees.class.getClassLoader())
            .findFirst();

    private ProvidedTrees() {}
}
