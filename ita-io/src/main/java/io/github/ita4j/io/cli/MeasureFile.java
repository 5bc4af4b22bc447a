package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.io.json.JsonReading;
import io.github.ita4j.io.json.MeasureJson;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a plan or a report that the user named. */
final class MeasureFile {
    private MeasureFile() {}

    /**
     * The plan in a file.
     *
     * @throws UsageException if it cannot be used; by then the user has been told of every fault
     */
    static MeasurePlan plan(String file, Console console) {
        return read(file, MeasureJson.PLAN::read, MeasureJson.PLAN::read, console);
    }

    /**
     * The report in a file.
     *
     * @throws UsageException if it cannot be used; by then the user has been told of every fault
     */
    static MeasureReport report(String file, Console console) {
        return read(file, MeasureJson.REPORT::read, MeasureJson.REPORT::read, console);
    }

    private static <T> T read(
            String file,
            Function<Path, JsonReading<T>> fromFile,
            BiFunction<InputStream, String, JsonReading<T>> fromStream,
            Console console) {
        JsonReading<T> reading = InputFile.isStandardInput(file)
                ? fromStream.apply(console.in(), "stdin")
                : fromFile.apply(InputFile.path(file));
        console.tell(reading.faults());
        return reading.value().orElseThrow(() -> new UsageException("unusable-file", "file", file));
    }
}
