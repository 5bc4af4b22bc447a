package io.github.ita4j.catalog.internal.json;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader finds wrong. */
final class FoundProblems implements JsonReader.Problems {
    final List<JsonProblem> found = new ArrayList<>();
    final List<JsonValue> duplicates = new ArrayList<>();

    @Override
    public void duplicate(JsonValue member) {
        duplicates.add(member);
    }

    @Override
    public void add(JsonProblem problem) {
        found.add(problem);
    }
}
