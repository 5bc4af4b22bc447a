package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.json.MeasureImportJson;
import io.github.ita4j.io.measure.ImportNotice;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import io.github.ita4j.io.report.MeasureImportCsv;
import io.github.ita4j.io.report.MeasureImportText;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFailure;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita measures import}: measures out of the tables of a document. */
@Command(
        name = "import",
        description =
                "Read the measures, and the progress of indicators and items, out of the tables of a document. Every"
                        + " cell is in a field, or named with its place.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class MeasuresImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A file with tables: CSV, TSV, Markdown, HTML, .xlsx, or the text of a whole document; '-' is"
                    + " standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String file;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            converter = FormConverter.class,
            completionCandidates = FormConverter.class,
            description =
                    "The form of the file: csv, tsv, markdown, html, xlsx or text. Default: by its content and name.")
    private @Nullable TableFormat form;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            completionCandidates = YearConverter.class,
            description = "The fiscal year that a period without a year means, such as 2568.")
    private @Nullable FiscalYear year;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = TextJsonOrCsv.Converter.class,
            completionCandidates = TextJsonOrCsv.Converter.class,
            description = "The form of the output: text, json or csv. Default: text.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private TextJsonOrCsv format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the text and of the CSV: th or en. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

    @Mixin
    private final BomOption bom = new BomOption();

    MeasuresImportCommand(Console console) {
        this.console = console;
    }

    static final class FormConverter extends WordConverter<TableFormat> {
        FormConverter() {
            super(TableFormat.class);
        }
    }

    @Override
    public Integer call() throws IOException {
        bom.requireCsv(format == TextJsonOrCsv.CSV);
        TableDocument document = read();
        MeasureImporter importer = MeasureImporter.of();
        MeasureImport result = (year == null ? importer : importer.withYear(year)).read(document);
        result.failures().stream().map(TableFailure::report).forEach(console::tell);
        result.notices().stream().map(ImportNotice::report).forEach(console::tell);
        boolean empty = result.measures().isEmpty() && result.itemProgress().isEmpty();
        if (empty) {
            console.tell(
                    "ita: No measure was found: no table has headings such as มาตรการ and ผู้รับผิดชอบ in one row. Look"
                            + " at the cells without a field, or name the form of the file with --from.");
        }
        switch (format) {
            case TEXT -> MeasureImportText.in(language).write(result, console.out());
            case JSON -> MeasureImportJson.of(document).write(result, console.out());
            case CSV ->
                bom.applyTo(MeasureImportCsv.in(language), MeasureImportCsv::withByteOrderMark)
                        .write(result, console.out());
        }
        console.out().flush();
        return empty || !result.failures().isEmpty() ? ExitStatus.BAD : ExitStatus.DONE;
    }

    private TableDocument read() {
        TableFileReader reader = TableFileReader.of();
        if (form != null) {
            reader = reader.withFormat(form);
        }
        return InputFile.isStandardInput(file) ? reader.read(console.in(), "stdin") : reader.read(InputFile.path(file));
    }
}
