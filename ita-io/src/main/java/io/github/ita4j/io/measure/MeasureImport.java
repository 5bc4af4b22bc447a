package io.github.ita4j.io.measure;

import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.io.table.TableFailure;
import java.util.List;

/**
 * What a document holds of measures: the measures, the progress of indicators and items, and all that is neither.
 *
 * <pre>{@code
 * MeasureImport result = MeasureImporter.of().read(document);
 * result.cells(); // 10
 * result.cells() == result.headings() + result.mapped() + result.unmapped().size() + result.failed(); // true: always
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param measures the measures in the order of the document; numbers repeat where it holds more than one table
 * @param itemProgress the progress of indicators and items in the order of the document
 * @param unmapped the cells without a field
 * @param failures what the reader of the document could not read
 * @param notices what was read, but not with certainty
 * @param cells how many cells with text the document has
 * @param headings how many of them are headings
 * @param mapped how many of them are in a field
 * @param failed how many of them are in a failure
 */
public record MeasureImport(
        List<ImportedMeasure> measures,
        List<ItemProgress> itemProgress,
        List<UnmappedCell> unmapped,
        List<TableFailure> failures,
        List<ImportNotice> notices,
        long cells,
        long headings,
        long mapped,
        long failed) {
    /**
     * A result.
     *
     * @param measures the measures
     * @param itemProgress the progress of indicators and items
     * @param unmapped the cells without a field
     * @param failures what could not be read
     * @param notices what is not certain
     * @param cells the cells with text
     * @param headings those that are headings
     * @param mapped those in a field
     * @param failed those in a failure
     * @throws IllegalArgumentException if a cell is lost, or there twice
     */
    public MeasureImport {
        measures = List.copyOf(measures);
        itemProgress = List.copyOf(itemProgress);
        unmapped = List.copyOf(unmapped);
        failures = List.copyOf(failures);
        notices = List.copyOf(notices);
        if (cells != headings + mapped + unmapped.size() + failed) {
            throw new IllegalArgumentException(
                    "Of " + cells + " cells " + headings + " are headings, " + mapped + " mapped, " + unmapped.size()
                            + " unmapped and " + failed + " failed: each must be one of these.");
        }
    }
}
