package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.measure.MeasurePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes a plan of measures as JSON and reads it back, by the schema {@code plan.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "agency": "องค์การบริหารส่วนตำบลป่าตึง", "fiscalYear": 2569, "resultYear": 2568,
 *  "measures": [{"number": "1", "title": "…", "theme": 2,
 *    "causes": [{"code": "i7", "score": 79.46, "doubt": null}], "finding": "…", "steps": ["…"],
 *    "responsibility": {"text": "สำนักปลัด/ทุกกอง", "units": ["สำนักปลัด", "ทุกกอง"], "lead": null, "everyUnit": true},
 *    "period": {"text": "ต.ค. ๖๘ ถึง ก.ย. ๖๙", "period": "2569"}, "followUp": "…"}]}
 * }</pre>
 *
 * <pre>{@code
 * Path file = Path.of("plan-2569.json");
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     PlanJson.of(plan).write(out);
 * }
 * PlanJson.read(file).value().equals(Optional.of(plan)); // true
 * }</pre>
 *
 * <p>The members are those of {@link ItaModule}. A file is UTF-8, at most 16 MiB large, nested at most 20 levels deep,
 * and a text in it has at most 100,000 characters. Reading throws nothing: it gives the plan of measures, or every fault at once.
 * Immutable and thread-safe.
 */
public final class PlanJson {
    private static final FormatFile<MeasurePlan> FILE = new FormatFile<>(MeasureForms.PLAN);

    private final MeasurePlan plan;

    private PlanJson(MeasurePlan plan) {
        this.plan = plan;
    }

    /**
     * A writer for a plan of measures.
     *
     * @param plan the plan of measures
     * @return the writer
     */
    public static PlanJson of(MeasurePlan plan) {
        return new PlanJson(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Writes the content of the file as part of another document.
     *
     * @param json where to
     * @throws IOException if writing fails
     */
    public void write(JsonGenerator json) throws IOException {
        FILE.write(plan, json);
    }

    /**
     * Writes the plan of measures.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        FILE.write(plan, out);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the plan of measures, or the faults; a file that is not there or cannot be opened is a fault too
     */
    public static JsonReading<MeasurePlan> read(Path file) {
        return FILE.read(file);
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of the file
     * @param name the name by which faults call it, such as {@code stdin}
     * @return the plan of measures, or the faults
     */
    public static JsonReading<MeasurePlan> read(InputStream in, String name) {
        return FILE.read(in, name);
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of the file
     * @param name the name by which faults call it
     * @return the plan of measures, or the faults
     */
    public static JsonReading<MeasurePlan> readText(String text, String name) {
        return FILE.readText(text, name);
    }
}
