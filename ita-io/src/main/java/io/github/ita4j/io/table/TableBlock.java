package io.github.ita4j.io.table;

/**
 * A piece of a document: text, or a table.
 *
 * <pre>{@code
 * for (TableBlock block : document.blocks()) {
 *     if (block instanceof TableGrid grid) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TableBlock permits TextBlock, TableGrid {
    /**
     * Where the block begins.
     *
     * @return the place, without row and column
     */
    TablePlace place();
}
