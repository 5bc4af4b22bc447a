package io.github.ita4j.io.json;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.MappedCell;
import io.github.ita4j.io.table.TableCode;
import io.github.ita4j.io.table.TableDocument;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Objects;

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
 *  "stated": [{"place": {…}, "fiscalYear": 2568, "score": "98.80", "grade": "pass-good", "change": "8.44", "verdict": "possible"}],
 *  "headings": [{"place": {…}, "text": "มาตรการ", "column": "measure"}],
 *  "unmapped": [{"place": {…}, "text": "…", "reason": "UNKNOWN_COLUMN"}],
 *  "faults": [], "notices": [{"code": "DOUBTFUL_CODE", "place": {…}, "found": "๑๗", "message": "…"}]}
 * }</pre>
 *
 * <p>{@code measure} and {@code progress} have the members of {@link ItaModule}, and are read back by it. All cells of
 * the document are in the headings, in the cells of measures and progress, in {@code unmapped} or in the number of a
 * fault, so that {@code counts} can be checked. Thread-safe.
 *
 * <pre>{@code
 * TableDocument document = TableFileReader.of().readText("มาตรการ\tผู้รับผิดชอบ\n๑. คู่มือ\tกองคลัง\n", "plan.tsv");
 * StringWriter out = new StringWriter();
 * MeasureImportJson.write(document, MeasureImporter.of().read(document), out);
 * mapper.readTree(out.toString()).at("/measures/0/measure/title"); // "คู่มือ"
 * }</pre>
 */
public final class MeasureImportJson {
    private MeasureImportJson() {}

    /**
     * Writes what was read.
     *
     * @param document the document that was read
     * @param result what was read out of it
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public static void write(TableDocument document, MeasureImport result, Writer out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(result, "result");
        Json.write(
                out,
                json -> json.put("file", document.name())
                        .put("form", document.format())
                        .object(
                                "counts",
                                counts -> counts.put("cells", result.cells())
                                        .put("headings", result.headings().size())
                                        .put("mapped", result.mapped())
                                        .put("unmapped", result.unmapped().size())
                                        .put("failed", result.failed()))
                        .list("measures", result.measures(), MeasureImportJson::measure)
                        .list("itemProgress", result.itemProgress(), MeasureImportJson::item)
                        .list(
                                "stated",
                                result.stated(),
                                (one, stated) -> place(one, stated.place())
                                        .put("fiscalYear", stated.fiscalYear().buddhistYear())
                                        .put("score", stated.score().reported())
                                        .put("grade", stated.grade().map(GradeCode::code))
                                        .put("change", stated.change().map(BigDecimal::toPlainString))
                                        .put("verdict", stated.verdict()))
                        .list(
                                "headings",
                                result.headings(),
                                (one, heading) -> place(one, heading.place())
                                        .put("text", heading.text())
                                        .put("column", heading.column().code()))
                        .list(
                                "unmapped",
                                result.unmapped(),
                                (one, cell) -> place(one, cell.place())
                                        .put("text", cell.text())
                                        .put("reason", cell.reason().name()))
                        .list("faults", result.faults(), MeasureImportJson::fault)
                        .list("notices", result.notices(), MeasureImportJson::notice));
    }

    private static void measure(Json json, ImportedMeasure imported) {
        place(json, imported.place())
                .put("series", imported.series())
                .put("themeTitle", imported.themeTitle())
                .put("measure", MeasureForms.MEASURE.tree(imported.measure()))
                .put("progress", imported.progress().map(MeasureForms.MEASURE_PROGRESS::tree))
                .list("cells", imported.cells(), MeasureImportJson::cell);
    }

    private static void item(Json json, ImportedItem imported) {
        place(json, imported.place())
                .put("progress", MeasureForms.ITEM_PROGRESS.tree(imported.progress()))
                .list("cells", imported.cells(), MeasureImportJson::cell);
    }

    private static void cell(Json json, MappedCell cell) {
        place(json, cell.place()).put("column", cell.column().code());
    }

    private static void fault(Json json, Fault fault) {
        place(json.put("code", fault.code().code()), fault.place())
                .put("cells", TableCode.cells(fault))
                .put("found", fault.found())
                .put("expected", fault.expected().map(text -> text.in(Language.ENGLISH)))
                .put("message", fault.message(Language.ENGLISH));
    }

    private static void notice(Json json, Fault notice) {
        place(json.put("code", notice.code().code()), notice.place())
                .put("found", notice.found())
                .put("message", notice.message(Language.ENGLISH));
    }

    private static Json place(Json json, Place place) {
        return json.object(
                "place",
                one -> one.put("sheet", place.sheet())
                        .put("table", place.table())
                        .put("row", place.row())
                        .put("line", place.line())
                        .put("column", place.column()));
    }
}
