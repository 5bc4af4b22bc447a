/**
 * The criteria of each fiscal year. What is exported is API; the packages under {@code internal} are not.
 *
 * <h2>Start here</h2>
 *
 * <ul>
 *   <li>{@link io.github.ita4j.catalog.Catalogs}: the catalogues that ita4j brings and those of providers, by year;
 *   <li>{@link io.github.ita4j.catalog.CatalogReader}, {@link io.github.ita4j.catalog.CatalogReading}: a catalogue of
 *       your own, read with every fault;
 *   <li>{@link io.github.ita4j.catalog.CatalogWriter}: a catalogue written as a file;
 *   <li>{@link io.github.ita4j.catalog.CatalogProvider}: catalogues brought by another jar;
 *   <li>{@link io.github.ita4j.catalog.validation.CatalogRule}: the rules that a catalogue keeps;
 *   <li>{@link io.github.ita4j.catalog.diff.CatalogDiff}: what changed between two years;
 *   <li>{@link io.github.ita4j.catalog.lineage.Crosswalk}, {@link io.github.ita4j.catalog.lineage.Lineage}: which item
 *       of one year is which of another.
 * </ul>
 *
 * @since 0.1.0
 */
// The data is a package of files, Immutables names its module in its manifest only, and ita-io comes after this module.
@SuppressWarnings({"module", "opens", "requires-automatic"})
module io.github.ita4j.catalog {
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive io.github.ita4j.core;

    exports io.github.ita4j.catalog;
    exports io.github.ita4j.catalog.diff;
    exports io.github.ita4j.catalog.lineage;
    exports io.github.ita4j.catalog.validation;

    // One log and one reader of JSON for all files of ita4j; not API.
    exports io.github.ita4j.catalog.internal to
            io.github.ita4j.io;
    exports io.github.ita4j.catalog.internal.json to
            io.github.ita4j.io;

    // So that others can read the schema and the catalogues as files.
    opens io.github.ita4j.catalog;
    opens io.github.ita4j.catalog.data;

    uses io.github.ita4j.catalog.CatalogProvider;
}
