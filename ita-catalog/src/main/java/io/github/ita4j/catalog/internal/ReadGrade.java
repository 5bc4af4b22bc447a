package io.github.ita4j.catalog.internal;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Grade;
import java.util.Optional;

/** A grade of a file: where it stands, and the grade if it could be read. */
record ReadGrade(JsonValue where, Optional<Grade> grade) {
    /** The value of a member, to point at; the grade itself where the member is not there. */
    JsonValue member(String name) {
        return where.member(name).orElse(where);
    }
}
