package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.io.measure.MeasureImport.MappedCell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure as a table has it, with its progress where the table is a report.
 *
 * <pre>{@code
 * ImportedMeasure imported = result.measures().get(0);
 * imported.place(); // plan.md:3
 * imported.measure().number(); // 1
 * imported.progress(); // Optional.empty: the table is a plan
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the row in which it begins
 * @param series the number of the table in which its series begins: tables with the same headings that go on into each
 *     other, as a plan does from page to page; 0 where the document lists its measures without a table
 * @param themeTitle the words of the theme under which it stands, where the table has themes
 * @param measure the measure
 * @param progress what was done, or empty in a plan
 * @param cells the cells it was read from, in the order of the document
 */
public record ImportedMeasure(
        Place place,
        int series,
        Optional<String> themeTitle,
        Measure measure,
        Optional<MeasureProgress> progress,
        List<MappedCell> cells)
        implements JsonObject {
    /**
     * A measure.
     *
     * @param place the row in which it begins
     * @param series the number of the table in which its series begins
     * @param themeTitle the words of its theme
     * @param measure the measure
     * @param progress what was done
     * @param cells the cells it was read from
     */
    public ImportedMeasure {
        Objects.requireNonNull(place);
        Objects.requireNonNull(themeTitle);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(progress);
        cells = List.copyOf(cells);
    }
}
