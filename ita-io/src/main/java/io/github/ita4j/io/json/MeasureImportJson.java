package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.measure.HeadingCell;
import io.github.ita4j.io.measure.ImportedItem;
import io.github.ita4j.io.measure.ImportedMeasure;
import io.github.ita4j.io.measure.MappedCell;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.UnmappedCell;
import io.github.ita4j.io.table.TableCode;
import io.github.ita4j.io.table.TableDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Writes what was read out of the tables of a document as JSON, by the schema {@code measures-import.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "file": "report.txt", "form": "text",
 *  "counts": {"cells": 12, "headings": 6, "mapped": 5, "unmapped": 1, "failed": 0},
 *  "measures": [{"place": {"sheet": null, "table": 1, "row": 2, "line": 20, "column": null}, "series": 1,
 *    "themeTitle": null, "measure": {"number": "1", "title": "…", …}, "progress": {…} or null,
 *    "cells": [{"place": {…}, "column": "steps"}]}],
 *  "itemProgress": [{"place": {…}, "progress": {"code": "o12", …}, "cells": […]}],
 *  "headings": [{"place": {…}, "text": "มาตรการ", "column": "measure"}],
 *  "unmapped": [{"place": {…}, "text": "…", "reason": "UNKNOWN_COLUMN"}],
 *  "failures": [], "notices": [{"code": "DOUBTFUL_CODE", "place": {…}, "found": "๑๗", "message": "…"}]}
 * }</pre>
 *
 * <p>{@code measure} and {@code progress} have the members of {@link ItaModule}, and are read back by it. All cells of
 * the document stand in the headings, in the cells of measures and progress, in {@code unmapped} or in the number of a
 * failure, so that {@code counts} can be checked. Immutable and thread-safe.
 *
 * <pre>{@code
 * TableDocument document = TableFileReader.of().readText("มาตรการ\tผู้รับผิดชอบ\n๑. คู่มือ\tกองคลัง\n", "plan.tsv");
 * StringWriter out = new StringWriter();
 * MeasureImportJson.of(document).write(MeasureImporter.of().read(document), out);
 * mapper.readTree(out.toString()).at("/measures/0/measure/title"); // "คู่มือ"
 * }</pre>
 */
public final class MeasureImportJson {
    private final TableDocument document;

    private MeasureImportJson(TableDocument document) {
        this.document = document;
    }

    /**
     * A writer.
     *
     * @param document the document that is read
     * @return the writer
     */
    public static MeasureImportJson of(TableDocument document) {
        return new MeasureImportJson(document);
    }

    /**
     * Writes what was read.
     *
     * @param result what was read out of the document
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(MeasureImport result, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        json.writeStringField("file", document.name());
        json.writeStringField("form", document.format().name().toLowerCase(Locale.ROOT));
        counts(json, result);
        array(json, "measures", result.measures(), MeasureImportJson::measure);
        array(json, "itemProgress", result.itemProgress(), MeasureImportJson::item);
        array(json, "headings", result.headings(), MeasureImportJson::heading);
        array(json, "unmapped", result.unmapped(), MeasureImportJson::unmapped);
        array(json, "failures", result.failures(), MeasureImportJson::failure);
        array(json, "notices", result.notices(), MeasureImportJson::notice);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** Writes the members of an object. */
    private interface Members<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, Members<T> members)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.write(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, MeasureImport result) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("cells", result.cells());
        json.writeNumberField("headings", result.headings().size());
        json.writeNumberField("mapped", result.mapped());
        json.writeNumberField("unmapped", result.unmapped().size());
        json.writeNumberField("failed", result.failed());
        json.writeEndObject();
    }

    private static void measure(JsonGenerator json, ImportedMeasure imported) throws IOException {
        place(json, imported.place());
        json.writeNumberField("series", imported.series());
        JsonOutput.text(json, "themeTitle", imported.themeTitle());
        json.writeFieldName("measure");
        MeasureForms.MEASURE.write(imported.measure(), json);
        json.writeFieldName("progress");
        if (imported.progress().isPresent()) {
            MeasureForms.MEASURE_PROGRESS.write(imported.progress().get(), json);
        } else {
            json.writeNull();
        }
        array(json, "cells", imported.cells(), MeasureImportJson::cell);
    }

    private static void item(JsonGenerator json, ImportedItem imported) throws IOException {
        place(json, imported.place());
        json.writeFieldName("progress");
        MeasureForms.ITEM_PROGRESS.write(imported.progress(), json);
        array(json, "cells", imported.cells(), MeasureImportJson::cell);
    }

    private static void cell(JsonGenerator json, MappedCell cell) throws IOException {
        place(json, cell.place());
        json.writeStringField("column", cell.column().code());
    }

    private static void heading(JsonGenerator json, HeadingCell cell) throws IOException {
        place(json, cell.place());
        json.writeStringField("text", cell.text());
        json.writeStringField("column", cell.column().code());
    }

    private static void unmapped(JsonGenerator json, UnmappedCell cell) throws IOException {
        place(json, cell.place());
        json.writeStringField("text", cell.text());
        json.writeStringField("reason", cell.reason().name());
    }

    private static void failure(JsonGenerator json, Fault failure) throws IOException {
        json.writeStringField("code", failure.code().code());
        place(json, failure.place());
        json.writeNumberField("cells", TableCode.cells(failure));
        JsonOutput.text(json, "found", failure.found());
        JsonOutput.text(json, "expected", failure.expected().map(text -> text.in(Language.ENGLISH)));
        json.writeStringField("message", failure.message(Language.ENGLISH));
    }

    private static void notice(JsonGenerator json, Fault notice) throws IOException {
        json.writeStringField("code", notice.code().code());
        place(json, notice.place());
        JsonOutput.text(json, "found", notice.found());
        json.writeStringField("message", notice.message(Language.ENGLISH));
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("place");
        JsonOutput.text(json, "sheet", place.sheet());
        number(json, "table", place.table());
        number(json, "row", place.row());
        number(json, "line", place.line());
        number(json, "column", place.column());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeNull();
        }
    }
}
