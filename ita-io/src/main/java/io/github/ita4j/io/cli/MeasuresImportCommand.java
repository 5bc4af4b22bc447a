package io.github.ita4j.io.cli;

import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita measures import}: measures out of the tables of a document. */
@Command(
        name = "import",
        description =
                "Read the measures, and the progress of indicators and items, out of the tables of a document. Every"
                        + " cell is in a field, or named with its place.")
final class MeasuresImportCommand extends OutputCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "A file with tables: CSV, TSV, Markdown, HTML, .xlsx, or the text of a whole document; '-' is"
                    + " standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String file;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            converter = WordConverter.OfTableFormat.class,
            completionCandidates = WordConverter.OfTableFormat.class,
            description =
                    "The form of the file: csv, tsv, markdown, html, xlsx or text. Default: by its content and name.")
    private @Nullable TableFormat form;

    @Option(
            names = {"--for", "--year"},
            paramLabel = "YEAR",
            converter = YearConverter.class,
            completionCandidates = YearConverter.class,
            description =
                    "The fiscal year that a period without a year means, such as 2568. Default: the one that the text"
                            + " before the table names last.")
    private @Nullable FiscalYear year;

    @Option(
            names = "--stated",
            description = "Write what the document states of its own result as a score file instead, to be read by 'ita"
                    + " assess' and 'ita compare' with --year.")
    private boolean stated;

    MeasuresImportCommand(Console console) {
        super(console);
    }

    @Override
    void check() throws IOException {
        if (stated) {
            output.format(OutputFormat.CSV);
        }
        super.check();
    }

    @Override
    int run() throws IOException {
        TableDocument document = read();
        MeasureImporter importer = MeasureImporter.of();
        MeasureImport result = (year == null ? importer : importer.withYear(year)).read(document);
        boolean good = console.tell(result.faults());
        good &= console.tell(result.notices());
        if (stated) {
            return writeStated(result, good);
        }
        boolean empty = result.measures().isEmpty() && result.itemProgress().isEmpty();
        if (empty) {
            console.tell(
                    "ita: No measure was found: no table has headings such as มาตรการ and ผู้รับผิดชอบ in one row. Look"
                            + " at the cells without a field, or name the form of the file with --from.");
        }
        output.write(Pages.measures(document, result), console);
        return good && !empty ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private int writeStated(MeasureImport result, boolean good) throws IOException {
        if (result.statedSheets().isEmpty()) {
            console.tell("ita: The document states no result, such as 'ปีงบประมาณ พ.ศ. 2568 ได้คะแนน 98.80'.");
            return ExitStatus.BAD;
        }
        output.write(Pages.stated(result), console);
        return good ? ExitStatus.DONE : ExitStatus.BAD;
    }

    private TableDocument read() {
        TableFileReader reader = TableFileReader.of();
        if (form != null) {
            reader = reader.withFormat(form);
        }
        return InputFile.isStandardInput(file) ? reader.read(console.in(), "stdin") : reader.read(InputFile.path(file));
    }
}
