package io.github.ita4j.io.sheet;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.List;
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
        return ImmutableScoreReading.of(sheets, faults);
    }
}
