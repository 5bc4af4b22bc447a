/**
 * The criteria of the ITA as data: one catalogue per fiscal year, each fact with its evidence.
 *
 * <ul>
 *   <li>{@link io.github.ita4j.catalog.Catalogs} gives the catalogues that come with ita4j, by fiscal year, and the
 *       editions that others bring;
 *   <li>{@link io.github.ita4j.catalog.CatalogReader} reads anybody's own catalogue, whole or as an overlay that says
 *       only what differs from one of ita4j's, and reports everything that is wrong with it at once; {@link
 *       io.github.ita4j.catalog.validation} holds the rules;
 *   <li>{@link io.github.ita4j.catalog.CatalogProvider} is how a jar brings catalogues with it;
 *   <li>the file format is described by the JSON Schema {@code catalog.schema.json} beside these classes.
 * </ul>
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2566);
 * catalog.item(ItemCode.parse("o12")).orElseThrow().topics().get(0).id(); // operations-six-month-report
 *
 * CatalogReading reading = CatalogReader.read(Path.of("draft-2570.json"));
 * reading.faults(); // []
 * }</pre>
 *
 * <p>Nothing here reads from the network, and no setting of the machine (language, time zone, character set) changes a
 * result.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.catalog;

import org.jspecify.annotations.NullMarked;
