package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.Values;
import io.github.ita4j.catalog.internal.WholeDocuments;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Optional;

/** The catalogues that an overlay may lie on, as documents free of faults. */
public interface BaseCatalogs extends WholeDocuments {
    /**
     * What there is, as messages name it.
     *
     * @return names such as {@code nacc of 2568}, with commas between them
     */
    LocalizedText names();

    /**
     * The document of a catalogue.
     *
     * @param year the fiscal year
     * @param edition the edition
     * @return the document, or empty if there is none
     */
    Optional<JsonValue> find(FiscalYear year, String edition);

    /**
     * The definition of a grade scale that all catalogues share.
     *
     * @param code its code
     * @return the definition, or empty if there is none
     */
    Optional<JsonValue> gradeScale(String code);

    @Override
    default Optional<JsonValue> whole(JsonValue document, Values values) {
        return OverlayMerge.isOverlay(document)
                ? new OverlayMerge(values, this).merged(document)
                : Optional.of(document);
    }
}
