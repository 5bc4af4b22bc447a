package io.github.ita4j.io.measure;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.table.TableCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a document holds of measures: the measures, the progress of indicators and items, and all that is neither.
 *
 * <pre>{@code
 * MeasureImport result = MeasureImporter.of().read(document);
 * result.cells(); // 10
 * result.headings().size() + result.mapped() + result.unmapped().size() + result.failed(); // 10
 * }</pre>
 *
 * <p>The cells of {@link #headings()}, of the measures, of the progress and of {@link #unmapped()} are all cells of the
 * document that no fault stands for, each once.
 */
@Value.Immutable
@ValueStyle
public interface MeasureImport extends JsonObject {
    /**
     * The measures.
     *
     * @return the measures in the order of the document; numbers repeat where it holds more than one table
     */
    List<ImportedMeasure> measures();

    /**
     * The progress of indicators and items.
     *
     * @return the progress in the order of the document
     */
    List<ImportedItem> itemProgress();

    /**
     * What the document states of the agency's own result.
     *
     * @return the results in the order of the document
     */
    List<StatedResult> stated();

    /**
     * The headings of the columns.
     *
     * @return the cells that were taken for headings
     */
    List<HeadingCell> headings();

    /**
     * The cells without a field.
     *
     * @return the cells, each with the reason
     */
    List<UnmappedCell> unmapped();

    /**
     * What the reader of the document could not read.
     *
     * @return the faults in the order in which they were met
     */
    List<Fault> faults();

    /**
     * What was read, but not with certainty.
     *
     * @return the notices in the order in which they were met
     */
    List<Fault> notices();

    /**
     * How many cells with text the document has.
     *
     * @return the number of headings, mapped, unmapped and failed cells together
     */
    long cells();

    /** Refuses a result in which a cell is lost, or there twice. */
    @Value.Check
    default void check() {
        if (cells() != headings().size() + mapped() + unmapped().size() + failed()) {
            throw new IllegalArgumentException(
                    "Of " + cells() + " cells " + headings().size() + " are headings, "
                            + mapped() + " mapped, " + unmapped().size() + " unmapped and " + failed()
                            + " failed: each must be one of these.");
        }
    }

    /**
     * The measures and the progress of a report that is no document but a file that ita4j wrote: of no cells.
     *
     * @param report the report, or a plan of which nothing is reported
     * @param file the name of the file
     * @return its measures with their progress
     */
    static MeasureImport of(MeasureReport report, String file) {
        Place place = Place.of(file);
        return ImmutableMeasureImport.builder()
                .measures(report.plan().measures().stream()
                        .map(measure -> new ImportedMeasure(
                                place,
                                0,
                                Optional.empty(),
                                measure,
                                report.progressOf(measure.number()).stream().findFirst(),
                                List.of()))
                        .toList())
                .itemProgress(report.itemProgress().stream()
                        .map(progress -> new ImportedItem(place, progress, List.of()))
                        .toList())
                .cells(0)
                .build();
    }

    /**
     * What is stated of the agency's own result as score sheets, to be assessed or compared.
     *
     * @return one sheet for each year of which one score alone is stated
     */
    default List<ScoreSheet> statedSheets() {
        Map<FiscalYear, List<StatedResult>> years = stated().stream()
                .collect(Collectors.groupingBy(StatedResult::fiscalYear, TreeMap::new, Collectors.toList()));
        return years.values().stream()
                .filter(same ->
                        same.stream().map(StatedResult::score).distinct().count() == 1)
                .map(same -> same.stream()
                        .filter(one -> one.grade().isPresent())
                        .findFirst()
                        .orElse(same.get(0))
                        .sheet())
                .toList();
    }

    /**
     * How many cells are in a field of a measure or of progress.
     *
     * @return the number of their cells together
     */
    default long mapped() {
        return measures().stream().mapToLong(measure -> measure.cells().size()).sum()
                + itemProgress().stream().mapToLong(item -> item.cells().size()).sum();
    }

    /**
     * How many cells a fault stands for.
     *
     * @return the sum over all faults
     */
    default long failed() {
        return faults().stream().mapToLong(TableCode::cells).sum();
    }

    /**
     * A cell that is the heading of a column.
     *
     * <pre>{@code
     * for (MeasureImport.HeadingCell heading : result.headings()) {
     *     System.out.println(heading.place() + " " + heading.text() + " = " + heading.column().code());
     * }
     * // plan.md:1:1 ลำดับ = number
     * // plan.md:1:2 มาตรการ = measure
     * // plan.md:1:3 ผู้รับผิดชอบ = responsible
     * // plan.md:1:4 ระยะเวลา = period
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param place where it is
     * @param text its text
     * @param column what the cells below it were taken for
     */
    record HeadingCell(Place place, String text, MeasureColumn column) implements JsonObject {}

    /**
     * A cell that found no field: where it is, its text and why.
     *
     * <pre>{@code
     * for (MeasureImport.UnmappedCell cell : result.unmapped()) {
     *     System.err.println(cell.place() + " " + cell.reason() + " " + cell.text());
     * }
     * // plan.md:1:5 UNKNOWN_COLUMN สีที่ชอบ
     * // plan.md:3:5 UNKNOWN_COLUMN ฟ้า
     * result.unmapped().get(0).reason() == MeasureImport.UnmappedCell.Reason.UNKNOWN_COLUMN; // true
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param place where it is
     * @param text its text, or as it was in the file where it has no text
     * @param reason why it has no field
     */
    record UnmappedCell(Place place, String text, Reason reason) implements JsonObject {

        /** Why a cell has no field. Constants may be added in a minor release. */
        public enum Reason {
            /** The table is none of measures or of progress, or has no heading that is known. */
            OTHER_TABLE,
            /** The heading of the column is not known. */
            UNKNOWN_COLUMN,
            /** A line above the headings, such as the title of a sub-indicator. */
            SECTION,
            /** The row continues another, but there is none before it. */
            NOTHING_TO_CONTINUE,
            /** The row has no number or code that shows what it is about. */
            NO_CODE,
            /** The cell is under the heading of the numbers, but holds other words. */
            NOT_A_NUMBER,
            /** The code of an item is misread; what it was taken for is in the progress, and a notice says so. */
            MISREAD,
            /** The heading is known, but what the row is about has no field for it. */
            NO_FIELD,
            /** With this cell what the row is about would have more than 100,000 characters. */
            TOO_LONG,
            /** The cell holds nothing but empty markup. */
            NO_TEXT,
            /** The cell lies under a merged cell, where the spreadsheet does not show it. */
            COVERED,
            /** The workbook hides the sheet, the row or the column. */
            HIDDEN,
            /** The cell is below the table: a signature, a sum, a note. */
            AFTER_TABLE,
            /** A value was refused; the notice at the place says why. */
            REFUSED
        }
    }

    /**
     * A cell whose text is in a field: where it is, and of which column it is.
     *
     * <pre>{@code
     * MeasureImport.MappedCell cell = result.measures().get(0).cells().get(1);
     * cell.place(); // plan.md:3:2
     * cell.column(); // MEASURE
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param place where it is
     * @param column what the heading above it says
     */
    record MappedCell(Place place, MeasureColumn column) implements JsonObject {}

    /**
     * The progress of an indicator or an item as a table has it.
     *
     * <pre>{@code
     * String report = """
     *         | ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ความก้าวหน้าผลการดำเนินการ |
     *         |---|---|---|---|
     *         | ๐๑๒ | รายงานผล | - ผลตามแผน | เผยแพร่แล้ว |
     *         """;
     * MeasureImport read = MeasureImporter.of().read(TableFileReader.of().readText(report, "report.md"));
     * MeasureImport.ImportedItem item = read.itemProgress().get(0);
     * item.place(); // report.md:3
     * item.progress().code(); // o12
     * item.progress().results(); // [เผยแพร่แล้ว]
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param place the row in which it begins
     * @param progress what was done
     * @param cells the cells it was read from, in the order of the document
     */
    record ImportedItem(Place place, ItemProgress progress, List<MappedCell> cells) implements JsonObject {
        /**
         * The progress of an indicator or an item.
         *
         * @param place the row in which it begins
         * @param progress what was done
         * @param cells the cells it was read from
         */
        public ImportedItem {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A measure as a table has it, with its progress where the table is a report.
     *
     * <pre>{@code
     * MeasureImport.ImportedMeasure imported = result.measures().get(0);
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
    record ImportedMeasure(
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
            cells = List.copyOf(cells);
        }

        ImportedMeasure with(Measure other) {
            return new ImportedMeasure(place, series, themeTitle, other, progress, cells);
        }
    }
}
