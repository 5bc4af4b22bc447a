/**
 * Files in and out, and the program {@code ita}:
 *
 * <ul>
 *   <li>{@link io.github.ita4j.io.sheet} reads score files and gives the good rows together with every fault;
 *   <li>{@link io.github.ita4j.io.survey} reads raw answers, one respondent in each row, into counts;
 *   <li>{@link io.github.ita4j.io.table} reads tables out of documents, and names the place of every cell;
 *   <li>{@link io.github.ita4j.io.measure} reads measures and progress out of these tables, and loses no cell;
 *   <li>{@link io.github.ita4j.io.json} writes results as JSON, a contract with a schema, and plans and reports,
 *       which it reads back;
 *   <li>{@link io.github.ita4j.io.report} writes them for people, in Thai or English, and for spreadsheets.
 * </ul>
 *
 * <p>What is exported is API. Of the program {@code ita} the command line is the contract, not its classes.
 *
 * <p>The libraries for spreadsheets, HTML and templates, and picocli for the commands, are optional: who reads or writes these
 * forms, or runs the commands, adds them to the dependencies and, on the module path, to {@code --add-modules}.
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
