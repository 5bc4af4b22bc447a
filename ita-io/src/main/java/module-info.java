/**
 * Files in and out, and the program {@code ita}. What is exported is API. Of the program the command line is the contract,
 * not its classes.
 *
 * <p>The libraries for spreadsheets, HTML and templates, and picocli for the commands, are optional: who reads or writes these
 * forms, or runs the commands, adds them to the dependencies and, on the module path, to {@code --add-modules}.
 *
 * <h2>Start here</h2>
 *
 * <ul>
 *   <li>{@link io.github.ita4j.io.sheet.ScoreFileReader}, {@link io.github.ita4j.io.sheet.ScoreReading},
 *       {@link io.github.ita4j.io.sheet.ScoreReader}: score files, read at once or agency by agency;
 *   <li>{@link io.github.ita4j.io.survey.ResponseFileReader}, {@link io.github.ita4j.io.survey.ResponseReading}: files
 *       of raw answers, read into counts;
 *   <li>{@link io.github.ita4j.io.report.Pages}, {@link io.github.ita4j.io.report.Page}: any result as a page, written
 *       as text, Markdown, HTML, CSV, a workbook or JSON;
 *   <li>{@link io.github.ita4j.io.report.AgencySite}, {@link io.github.ita4j.io.report.CatalogSite}: pages of many
 *       agencies, and of the criteria of all years;
 *   <li>{@link io.github.ita4j.io.json.ItaModule}, {@link io.github.ita4j.io.json.ItaJackson3Module}: every value and
 *       result for Jackson 2 and 3;
 *   <li>{@link io.github.ita4j.io.json.MeasureJson}, {@link io.github.ita4j.io.json.JsonReading}: plans and reports as
 *       JSON, and read back;
 *   <li>{@link io.github.ita4j.io.measure.MeasureImporter}, {@link io.github.ita4j.io.measure.MeasureImport}: measures
 *       and progress out of documents;
 *   <li>{@link io.github.ita4j.io.table.TableFileReader}, {@link io.github.ita4j.io.table.TableDocument}: tables out
 *       of documents, with the place of every cell.
 * </ul>
 *
 * @since 0.1.0
 */
// The schemas are a package of files, and two libraries name their modules in their manifests only.
@SuppressWarnings({"opens", "requires-automatic"})
module io.github.ita4j.io {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.slf4j;
    requires static gg.jte.runtime;
    requires static info.picocli;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.jsoup;
    requires static tools.jackson.databind;
    // ItaModule is a module for Jackson.
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.ita4j.scoring;

    exports io.github.ita4j.io.json;
    exports io.github.ita4j.io.measure;
    exports io.github.ita4j.io.report;
    exports io.github.ita4j.io.sheet;
    exports io.github.ita4j.io.survey;
    exports io.github.ita4j.io.table;

    provides io.github.ita4j.core.json.JsonTrees with
            io.github.ita4j.io.report.JacksonTrees;
    provides com.fasterxml.jackson.databind.Module with
            io.github.ita4j.io.json.ItaModule;

    // So that others can read the schemas as files.
    opens io.github.ita4j.io.schema;
    // Commands are filled by reflection.
    opens io.github.ita4j.io.cli to
            info.picocli;
}
