package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was read from a file: its tables, the text between them, and everything that could not be read.
 *
 * <pre>{@code
 * TableDocument document = TableFileReader.of().readText(text, "plan.md");
 * document.format(); // MARKDOWN
 * document.faults(); // []
 * document.cellsFound() == document.cellsDelivered() + document.cellsFailed(); // true: always
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface TableDocument extends JsonObject {
    /**
     * The file.
     *
     * @return its name, as it was given to the reader
     */
    String name();

    /**
     * The form in which it was read.
     *
     * @return the form that was asked for, or else told by content and name
     */
    TableFormat format();

    /**
     * Text and tables.
     *
     * @return the blocks in the order of the file
     */
    List<TableBlock> blocks();

    /**
     * Everything that could not be read as it was.
     *
     * @return the faults in the order in which they were met
     */
    List<Fault> faults();

    /**
     * How many cells with text the reader met, counted before anything was done with them. A cell counts if it holds
     * anything but blanks, even if that is no more than an empty HTML tag.
     *
     * @return always {@link #cellsDelivered()} plus {@link #cellsFailed()}
     */
    long cellsFound();

    /**
     * How many cells with text are in the tables.
     *
     * @return the number of cells whose {@link TableCell#raw()} is not blank
     */
    @Value.Lazy
    default long cellsDelivered() {
        return grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.raw().isBlank())
                .count();
    }

    /**
     * How many cells with text are not in the tables.
     *
     * @return the sum over all faults
     */
    default long cellsFailed() {
        return faults().stream().mapToLong(TableCode::cells).sum();
    }

    /**
     * The tables alone.
     *
     * @return the tables in the order of the file
     */
    @Value.Lazy
    default List<TableGrid> grids() {
        return only(TableGrid.class);
    }

    /**
     * The text alone.
     *
     * @return the paragraphs and headings in the order of the file
     */
    @Value.Lazy
    default List<TextBlock> texts() {
        return only(TextBlock.class);
    }

    private <T> List<T> only(Class<T> kind) {
        return blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Refuses a document in which a cell is lost, or there twice. */
    @Value.Check
    default void check() {
        if (cellsFound() != cellsDelivered() + cellsFailed()) {
            throw new IllegalArgumentException("Of " + cellsFound() + " cells " + cellsDelivered()
                    + " are in the tables and " + cellsFailed() + " in faults: each must be in one of the two.");
        }
    }
}
