package io.github.ita4j.io.sheet;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What was read from a score file: everything good in it, and everything that was not.
 *
 * <pre>{@code
 * reading.sheets().size(); // 1: the good rows
 * reading.faults().get(0).place(); // scores.csv:4:1
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ScoreReading extends JsonObject {
    /**
     * The sheets, one for each agency and fiscal year. A sheet holds only scores that were read without fault.
     *
     * @return the sheets in the order in which the agencies first appear
     */
    List<ScoreSheet> sheets();

    /**
     * Everything that could not be used.
     *
     * @return the faults in the order of the file; those without a line come last
     */
    List<Fault> faults();

    /**
     * A reading.
     *
     * @param sheets the sheets
     * @param faults the faults
     * @return the reading
     */
    static ScoreReading of(List<ScoreSheet> sheets, List<Fault> faults) {
        return ImmutableScoreReading.of(Objects.requireNonNull(sheets, "sheets"), faults);
    }

    /**
     * Joins readings of several files that each hold some of the scores, such as the IIT, the EIT and the OIT. A score that
     * two files give differently is a fault of the later one, and the first is used.
     *
     * <pre>{@code
     * Map<String, ScoreReading> files = new LinkedHashMap<>();
     * for (String name : List.of("iit.csv", "oit.csv")) {
     *     files.put(name, ScoreFileReader.of(catalog).read(Path.of(name)));
     * }
     * ScoreReading all = ScoreReading.joined(files);
     * }</pre>
     *
     * @param readings the readings by the names of their files, in their order
     * @return one sheet for each agency and fiscal year, and all faults
     */
    static ScoreReading joined(Map<String, ScoreReading> readings) {
        JoinedSheets joined = new JoinedSheets(readings.values());
        readings.forEach(joined::add);
        return joined.reading();
    }
}
