package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;

/**
 * A piece of a document: text, or a table.
 *
 * <pre>{@code
 * for (TableBlock block : document.blocks()) {
 *     if (block instanceof TableGrid table) {
 *         System.out.println(table.place() + " has " + table.rows().size() + " rows");
 *     } else if (block instanceof TextBlock words) {
 *         System.out.println(words.place() + " says " + words.text());
 *     }
 * }
 * // plan.md:1 says แผนมาตรการ
 * // plan.md:3 has 3 rows
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TableBlock extends JsonObject permits TextBlock, TableGrid {
    /**
     * Where the block begins.
     *
     * @return the place, without row and column
     */
    Place place();
}
