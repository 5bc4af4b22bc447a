package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.catalog.internal.json.JsonLimits;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.io.internal.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files of plans of measures and of reports on them: writes one as JSON and reads it back, by the schemas
 * {@code plan.schema.json} and {@code report.schema.json}.
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
 * {"format": 1, "plan": {"agency": "…", "fiscalYear": 2566, "resultYear": 2565, "measures": […]}, "round": "first-half",
 *  "progress": [{"measure": "1", "status": "under-way", "reason": null, "results": ["…"], "outcome": null,
 *    "suggestions": []}],
 *  "itemProgress": [{"code": "o12", "title": null, "guidance": ["…"], "responsibility": null, "period": null,
 *    "status": "done", "results": ["…"]}],
 *  "limits": []}
 * }</pre>
 *
 * <pre>{@code
 * Path file = Path.of("plan-2569.json");
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     MeasureJson.PLAN.write(plan, out);
 * }
 * MeasureJson.PLAN.read(file).value().equals(Optional.of(plan)); // true
 * }</pre>
 *
 * <p>The members are those of {@link ItaModule}. A file is UTF-8, at most 16 MiB large, nested at most 20 levels deep,
 * and a text in it has at most 100,000 characters. Reading throws nothing: it gives the value, or every fault at once.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class MeasureJson<T> {
    /** Files of plans of measures. */
    public static final MeasureJson<MeasurePlan> PLAN = new MeasureJson<>(MeasureForms.PLAN);

    /** Files of reports on measures. */
    public static final MeasureJson<MeasureReport> REPORT = new MeasureJson<>(MeasureForms.REPORT);

    /** The largest file that is read: 16 MiB. */
    static final int MAX_BYTES = 16 << 20;

    /** The deepest nesting that is read; a report needs six. */
    static final int MAX_NESTING = 20;

    /** The longest text that is read, in characters. */
    static final int MAX_TEXT = 100_000;

    private static final String FORMAT = "format";
    private static final JsonReader READER =
            new JsonReader(new JsonLimits(MAX_BYTES, MAX_NESTING, MAX_TEXT, 1_000, 1_000, Long.MAX_VALUE));

    private final ObjectForm<T, ?> form;

    private MeasureJson(ObjectForm<T, ?> form) {
        this.form = form;
    }

    /**
     * Writes the file.
     *
     * @param value the plan or report
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(T value, Writer out) throws IOException {
        Objects.requireNonNull(value, "value");
        Json.write(out, json -> json.members(form.tree(value)));
    }

    /**
     * The content of the file, to be written as part of another document.
     *
     * @param value the plan or report
     * @return its members by name: maps, lists, texts, numbers, flags and nulls
     */
    public Map<String, @Nullable Object> tree(T value) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put(FORMAT, Json.FORMAT);
        tree.putAll(form.tree(Objects.requireNonNull(value, "value")));
        return tree;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the plan or report, or the faults; a file that is not there or cannot be opened is a fault too
     */
    public JsonReading<T> read(Path file) {
        JsonFaults faults = new JsonFaults(file.toString());
        if (Files.isDirectory(file)) {
            faults.add(Fault.of(JsonCode.FILE_IS_FOLDER));
            return JsonReading.of(Optional.empty(), faults.all());
        }
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            JsonReading<T> reading = read(in, file.toString());
            Log.read("a plan or report", file, start);
            return reading;
        } catch (NoSuchFileException notThere) {
            faults.add(Fault.of(JsonCode.FILE_NOT_FOUND));
        } catch (IOException notReadable) {
            faults.add(Fault.of(JsonCode.FILE_NOT_READABLE));
        }
        return JsonReading.of(Optional.empty(), faults.all());
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of the file
     * @param name the name by which faults call it, such as {@code stdin}
     * @return the plan or report, or the faults
     */
    public JsonReading<T> read(InputStream in, String name) {
        JsonFaults faults = new JsonFaults(name);
        return JsonReading.of(value(document(in, faults), faults), faults.all());
    }

    /**
     * Reads the measures of any JSON that ita4j writes of them: a report, a plan, of which nothing is reported then, or the
     * report on an agency that holds one of these.
     *
     * @param in the bytes of the file; not closed
     * @param name the name by which faults call it
     * @return the measures and what is reported of them, or the faults
     */
    public static JsonReading<MeasureReport> readAny(InputStream in, String name) {
        JsonFaults faults = new JsonFaults(Objects.requireNonNull(name, "name"));
        Optional<JsonValue> document = document(in, faults);
        for (String member : List.of("report", "plan")) {
            document = document.map(object -> object.members().containsKey("progress")
                    ? object
                    : Optional.ofNullable(object.members().get(member))
                            .filter(part -> part.type() == JsonValue.Type.OBJECT)
                            .orElse(object));
        }
        Set<String> members = document.map(object -> object.members().keySet()).orElse(Set.of());
        if (members.contains("progress")) {
            return JsonReading.of(REPORT.value(document, faults), faults.all());
        }
        if (document.isPresent() && !members.contains("measures")) {
            faults.missingMember(document.get(), "measures");
            return JsonReading.of(Optional.empty(), faults.all());
        }
        Optional<MeasurePlan> plan = PLAN.value(document, faults);
        ReportRound round = ReportRound.FULL_YEAR;
        return JsonReading.of(
                plan.map(of -> MeasureReport.builder().plan(of).round(round).build()), faults.all());
    }

    private static Optional<JsonValue> document(InputStream in, JsonFaults faults) {
        try {
            return READER.read(in, faults);
        } catch (IOException notReadable) {
            faults.add(Fault.of(JsonCode.FILE_NOT_READABLE));
            return Optional.empty();
        }
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of the file
     * @param name the name by which faults call it
     * @return the plan or report, or the faults
     */
    public JsonReading<T> readText(String text, String name) {
        JsonFaults faults = new JsonFaults(name);
        return JsonReading.of(value(READER.read(text, faults), faults), faults.all());
    }

    private Optional<T> value(Optional<JsonValue> document, JsonFaults faults) {
        if (document.isEmpty() || faults.broken()) {
            return Optional.empty();
        }
        JsonValue part = document.get();
        if (part.type() == JsonValue.Type.OBJECT && !hasKnownFormat(part, faults)) {
            // What another format means by its members is not known.
            return Optional.empty();
        }
        return form.read(part, Set.of(FORMAT), faults);
    }

    private static boolean hasKnownFormat(JsonValue part, JsonFaults faults) {
        JsonValue format = part.members().get(FORMAT);
        if (format == null) {
            faults.missingMember(part, FORMAT);
            return true;
        }
        if (format.type() == JsonValue.Type.NUMBER && format.text().equals(Integer.toString(Json.FORMAT))) {
            return true;
        }
        faults.unknownFormat(format, Json.FORMAT);
        return false;
    }
}
