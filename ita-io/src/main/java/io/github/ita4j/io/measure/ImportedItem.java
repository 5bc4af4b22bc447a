package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.io.measure.MeasureImport.MappedCell;
import java.util.List;
import java.util.Objects;

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
 * ImportedItem item = read.itemProgress().get(0);
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
public record ImportedItem(Place place, ItemProgress progress, List<MappedCell> cells) implements JsonObject {
    /**
     * The progress of an indicator or an item.
     *
     * @param place the row in which it begins
     * @param progress what was done
     * @param cells the cells it was read from
     */
    public ImportedItem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(progress);
        cells = List.copyOf(cells);
    }
}
