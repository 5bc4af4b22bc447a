package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.time.FiscalYear;
import org.immutables.value.Value;

/**
 * Which catalogue a result was computed with. Every result carries it, so that a figure quoted years later can be
 * recomputed as it was.
 *
 * <pre>{@code
 * CatalogStamp stamp = catalog.stamp();
 * stamp.fiscalYear(); // 2566
 * stamp.edition(); // nacc
 * stamp.official(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CatalogStamp extends JsonObject {
    /**
     * The fiscal year of the criteria.
     *
     * @return the fiscal year
     */
    FiscalYear fiscalYear();

    /**
     * Whose edition it is.
     *
     * @return such as {@code nacc}
     */
    String edition();

    /**
     * The version of the catalogue's data.
     *
     * @return such as {@code 1.0.0}
     */
    String version();

    /**
     * Whether the catalogue is one that ita4j ships for the criteria in force.
     *
     * @return false for a draft, an overlay or anybody's own catalogue
     */
    boolean official();

    /**
     * A stamp.
     *
     * @param fiscalYear the fiscal year
     * @param edition whose edition
     * @param version the version of the data
     * @param official whether ita4j ships it for the criteria in force
     * @return the stamp
     */
    static CatalogStamp of(FiscalYear fiscalYear, String edition, String version, boolean official) {
        return ImmutableCatalogStamp.of(fiscalYear, edition, version, official);
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CatalogStamp read(Object tree) {
        return JsonTrees.provided().read(CatalogStamp.class, tree, false);
    }
}
