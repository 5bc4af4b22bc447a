package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.measure.MeasureReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes a report on measures as JSON and reads it back, by the schema {@code report.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "plan": {"agency": "…", "fiscalYear": 2566, "resultYear": 2565, "measures": […]}, "round": "first-half",
 *  "progress": [{"measure": "1", "status": "under-way", "reason": null, "results": ["…"], "outcome": null,
 *    "suggestions": []}],
 *  "itemProgress": [{"code": "o12", "title": null, "guidance": ["…"], "responsibility": null, "period": null,
 *    "status": "done", "results": ["…"]}],
 *  "limits": []}
 * }</pre>
 *
 * <pre>{@code
 * MeasureReport report = ReportDraft.of(plan, ReportRound.FIRST_HALF).report();
 * Path file = Path.of("report-2569.json");
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     ReportJson.of(report).write(out);
 * }
 * ReportJson.read(file).value().equals(Optional.of(report)); // true
 * }</pre>
 *
 * <p>The members are those of {@link ItaModule}. A file is UTF-8, at most 16 MiB large, nested at most 20 levels deep,
 * and a text in it has at most 100,000 characters. Reading throws nothing: it gives the report on measures, or every fault at once.
 * Immutable and thread-safe.
 */
public final class ReportJson {
    private static final FormatFile<MeasureReport> FILE = new FormatFile<>(MeasureForms.REPORT);

    private final MeasureReport report;

    private ReportJson(MeasureReport report) {
        this.report = report;
    }

    /**
     * A writer for a report on measures.
     *
     * @param report the report on measures
     * @return the writer
     */
    public static ReportJson of(MeasureReport report) {
        return new ReportJson(Objects.requireNonNull(report, "report"));
    }

    /**
     * Writes the content of the file as part of another document.
     *
     * @param json where to
     * @throws IOException if writing fails
     */
    public void write(JsonGenerator json) throws IOException {
        FILE.write(report, json);
    }

    /**
     * Writes the report on measures.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        FILE.write(report, out);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the report on measures, or the faults; a file that is not there or cannot be opened is a fault too
     */
    public static JsonReading<MeasureReport> read(Path file) {
        return FILE.read(file);
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of the file
     * @param name the name by which faults call it, such as {@code stdin}
     * @return the report on measures, or the faults
     */
    public static JsonReading<MeasureReport> read(InputStream in, String name) {
        return FILE.read(in, name);
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of the file
     * @param name the name by which faults call it
     * @return the report, or the faults
     */
    public static JsonReading<MeasureReport> readText(String text, String name) {
        return FILE.readText(text, name);
    }
}
