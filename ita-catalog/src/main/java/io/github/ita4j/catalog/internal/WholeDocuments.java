package io.github.ita4j.catalog.internal;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.Optional;

/** Makes whole documents of files, so that this package need not know how an overlay is merged. */
public interface WholeDocuments {
    /**
     * The document itself, or what an overlay stands for.
     *
     * @param document the document of a file
     * @param values reads values, and knows where faults go
     * @return the whole document, or empty if the base of an overlay is not known
     */
    Optional<JsonValue> whole(JsonValue document, Values values);
}
