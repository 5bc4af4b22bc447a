package io.github.ita4j.io.cli;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.json.JsonReading;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.measure.MeasureCode;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita measures import}: measures out of the tables of a document. */
@Command(name = "import", addMethodSubcommands = false)
final class MeasuresImportCommand extends OutputCommand {
    private static final int LOOKED_AT = 64;

    @Parameters(paramLabel = "FILE")
    private String file;

    @Option(names = "--from", paramLabel = "FORM")
    private @Nullable TableFormat form;

    @Option(
            names = {"--for", "--year"},
            paramLabel = "YEAR")
    private @Nullable FiscalYear year;

    @Option(names = "--stated")
    private boolean stated;

    @Override
    void check() throws IOException {
        if (stated) {
            output.format(OutputFormat.CSV);
        }
        super.check();
    }

    @Override
    int run() throws IOException {
        boolean standardInput = InputFile.isStandardInput(file);
        Path path = InputFile.path(InputFile.shown(file));
        if (!standardInput && !(Files.isRegularFile(path) && Files.isReadable(path))) {
            return ofDocument(reader -> reader.read(path));
        }
        try (PushbackInputStream in =
                new PushbackInputStream(standardInput ? console.in() : Files.newInputStream(path), LOOKED_AT)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            in.unread(start);
            String text = new String(start, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            return form == null && !stated && text.startsWith("{")
                    ? ofJson(in)
                    : ofDocument(reader -> reader.read(in, InputFile.shown(file)));
        }
    }

    /** A file that ita4j wrote for programs. */
    private int ofJson(InputStream in) throws IOException {
        String name = InputFile.shown(file);
        JsonReading<MeasureReport> read = MeasureJson.readAny(in, name);
        console.tell(read.faults());
        MeasureImport result = MeasureImport.of(read.value().orElseThrow(ReportedException::new), name);
        return write(Pages.measures(TableFileReader.of().readText("", name), result), true);
    }

    private int ofDocument(Function<TableFileReader, TableDocument> read) throws IOException {
        TableFileReader reader = TableFileReader.of();
        TableDocument document = read.apply(form == null ? reader : reader.withFormat(form));
        MeasureImporter importer = MeasureImporter.of();
        MeasureImport result = (year == null ? importer : importer.withYear(year)).read(document);
        boolean good = console.tell(result.faults());
        good &= console.tell(result.notices());
        if (stated) {
            if (result.statedSheets().isEmpty()) {
                tellNothing("stated", "example", "ปีงบประมาณ พ.ศ. 2568 ได้คะแนน 98.80");
                return ExitStatus.BAD;
            }
            return write(Pages.stated(result), good);
        }
        boolean empty = result.measures().isEmpty() && result.itemProgress().isEmpty();
        // Of a file that was not read its fault says enough.
        if (empty && (good || result.cells() > 0)) {
            tellNothing("", "columns", Texts.and(List.of("มาตรการ", "ผู้รับผิดชอบ")));
        }
        return write(Pages.measures(document, result), good && !empty);
    }

    private void tellNothing(String wording, String name, Object value) {
        console.tell(Fault.of(MeasureCode.NOTHING_FOUND, wording, Place.of(InputFile.shown(file)))
                .with(name, value));
    }
}
