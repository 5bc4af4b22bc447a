package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileReaderTest {
    private static final String CSV = "มาตรการ,ผล\nก,ข\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsCsvWithLineBreaksInQuotes(String end) {
        TableDocument document = Tables.read(
                TableFormat.CSV, String.join(end, "มาตรการ,ผล", "\"ก", "ข \"\"ค\"\"\",\"1,2\"", "", "  ,", "ง,จ,ฉ"));
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("มาตรการ", "ผล"),
                        List.of("ก\nข \"ค\"", "1,2"),
                        List.of("", ""),
                        List.of("ง", "จ", "ฉ"));
        assertThat(Tables.places(document.grids().get(0)))
                .containsExactly(
                        List.of("test:1:1", "test:1:2"),
                        List.of("test:2:1", "test:3:2"),
                        List.of("test:5:1", "test:5:2"),
                        List.of("test:6:1", "test:6:2", "test:6:3"));
        assertThat(document.cellsFound()).isEqualTo(7);
    }

    @Test
    void findsTheSeparatorOfCsv() {
        assertThat(Tables.only(Tables.read(TableFormat.CSV, "รายงาน, ปี 2568\nก;ข,ค;ง\n1;2;3\n4;5;6\n")))
                .containsExactly(
                        List.of("รายงาน, ปี 2568"),
                        List.of("ก", "ข,ค", "ง"),
                        List.of("1", "2", "3"),
                        List.of("4", "5", "6"));
        assertThat(Tables.only(Tables.read(TableFormat.CSV, "ก\tข\n1\t2\n")))
                .containsExactly(List.of("ก", "ข"), List.of("1", "2"));
        assertThat(Tables.only(Tables.read(TableFormat.CSV, "ก\n"))).containsExactly(List.of("ก"));
    }

    @Test
    void findsTheSeparatorOfCsvWhoseCellsHoldLinesWithOthers() {
        List<List<String>> rows = List.of(List.of("ก;ข\nค;ง", "จ"), List.of("1;2\n3;4", "5"));
        String quoted = "\"ก;ข\nค;ง\",\"จ\"\n\"1;2\n3;4\",\"5\"\n";
        assertThat(Tables.only(Tables.read(TableFormat.CSV, quoted))).isEqualTo(rows);
        assertThat(Tables.only(Tables.read(TableFormat.CSV, "\"ก\";\"ข,ค\"\n\"1\";\"2,3\"\n")))
                .containsExactly(List.of("ก", "ข,ค"), List.of("1", "2,3"));
    }

    @Test
    void brokenQuotesCostNothing() {
        TableDocument document = Tables.read(TableFormat.CSV, "ก,ข\n\"เปิด,1\n\"ปิด\" ต่อ,2\nค,3\n");
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ก", "ข"), List.of("\"เปิด", "1"), List.of("\"ปิด\" ต่อ", "2"), List.of("ค", "3"));
        assertThat(Tables.reports(document))
                .first()
                .isEqualTo("test:2: BROKEN_QUOTES A quotation mark is not closed, or text follows the closing one, so"
                        + " the line was read with its quotation marks as they are: close it, or double those that"
                        + " belong to the text.");
        assertThat(document.faults()).hasSize(2).allMatch(fault -> TableCode.cells(fault) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.csv,CSV,'a,b'",
        "plan.TSV,TSV,'a\tb'",
        "plan.md,MARKDOWN,'|a|b|'",
        "plan.htm,HTML,'<table><td>a'",
        "plan.txt,TEXT,'a,b\nc,d'",
        "stdin,CSV,'a,b\nc,d'",
        "stdin,TEXT,'a,b\nc'",
        "stdin,TEXT,'a,b\tc\nd,e\tf'",
        "plan.csv,HTML,'<!DOCTYPE html><table><td>a'",
        "stdin,HTML,'  <HTML><body>a'",
        "stdin,HTML,'<?xml version=\"1.0\"?><!-- x --><html><body>a'",
        "stdin,TEXT,'<headline>'",
    })
    void tellsTheForm(String name, TableFormat format, String content) {
        assertThat(Tables.named(name, content).format()).isEqualTo(format);
    }

    @Test
    void tellsAWorkbookByItsContent() {
        byte[] workbook = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "");
        assertThat(Tables.named("plan.csv", workbook).format()).isEqualTo(TableFormat.XLSX);
        assertThat(Tables.named("plan.csv", workbook).grids()).hasSize(1);
    }

    @Test
    void theFormCanBeSaid() {
        assertThat(Tables.read(TableFormat.TSV, "a,b\tc\n").grids().get(0).width())
                .isEqualTo(2);
        assertThat(Tables.codes(Tables.read(TableFormat.XLSX, "a,b"))).containsExactly(TableCode.DAMAGED_WORKBOOK);
    }

    @Test
    void readsUtf8AndUtf16WithAByteOrderMark() {
        List<List<String>> cells = List.of(List.of("มาตรการ", "ผล"), List.of("ก", "ข"));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            TableDocument document = Tables.named("plan.csv", ("\uFEFF" + CSV).getBytes(charset));
            assertThat(document.faults()).as(charset.name()).isEmpty();
            assertThat(Tables.only(document)).as(charset.name()).isEqualTo(cells);
            assertThat(document.grids().get(0).rows().get(0).cells().get(0).raw())
                    .isEqualTo("มาตรการ");
        }
    }

    @Test
    void thaiOfOldProgramsIsReadWithANotice() {
        for (String charset : List.of("TIS-620", "x-windows-874")) {
            TableDocument thai = Tables.named("plan.csv", CSV.getBytes(Charset.forName(charset)));
            assertThat(Tables.only(thai)).as(charset).isEqualTo(Tables.only(Tables.named("plan.csv", CSV)));
            assertThat(Tables.codes(thai)).as(charset).containsExactly(TableCode.READ_AS_WINDOWS_874);
            assertThat(thai.faults().get(0).severity()).isEqualTo(Severity.NOTICE);
        }
        TableDocument signs = Tables.named("plan.csv", "“ก”–…€\u00A0ข,ค\n".getBytes(Charset.forName("x-windows-874")));
        assertThat(Tables.only(signs)).containsExactly(List.of("“ก”–…€ ข", "ค"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-874, x-windows-874",
        "TIS-620, x-windows-874",
        "'iso-8859-11', x-windows-874",
        "cp874, x-windows-874",
        "utf-8, UTF-8",
        "windows-874, UTF-8"
    })
    void aPageIsReadByTheCharsetItDeclaresUnlessItsBytesAreUtf8(String declared, String charset) {
        String html = "<meta http-equiv='Content-Type' content='text/html; charset=" + declared
                + "'><table><tr><td>มาตรการ</td></tr></table>";
        TableDocument page = Tables.named("export.xls", html.getBytes(Charset.forName(charset)));
        assertThat(page.format()).isEqualTo(TableFormat.HTML);
        assertThat(page.faults()).isEmpty();
        assertThat(Tables.only(page)).containsExactly(List.of("มาตรการ"));
    }

    @Test
    void aTableAtTheBeginningMakesAPageUnlessTheNameSaysText() {
        String table = "<TABLE border=1><tr><td>ก</td></tr></TABLE>\n\n| ข | ค |\n|---|---|\n";
        for (String name : List.of("export.xls", "export", "export.csv", "stdin")) {
            assertThat(Tables.named(name, table).format()).as(name).isEqualTo(TableFormat.HTML);
        }
        assertThat(Tables.named("report.md", table).grids()).hasSize(2);
    }

    @Test
    void aFirstLineMayNameTheSeparator() {
        TableDocument document = Tables.named("plan.csv", "sep=;\r\nก,ข;ค\r\nง;จ,ฉ\r\n");
        assertThat(Tables.only(document)).containsExactly(List.of("ก,ข", "ค"), List.of("ง", "จ,ฉ"));
        assertThat(document.grids().get(0).rows().get(0).place()).hasToString("plan.csv:2");
    }

    @Test
    void otherEncodingsAreRefusedWithAdvice() {
        TableDocument none = Tables.named("plan.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xE0, (byte) 0xDC, '\n'});
        assertThat(none.blocks()).isEmpty();
        assertThat(Tables.reports(none))
                .containsExactly(
                        "plan.csv: WRONG_ENCODING The file is neither UTF-8 nor Windows-874 (TIS-620), so nothing"
                                + " of it was read: save it as 'CSV UTF-8' or as UTF-16 with a byte order mark.");
        TableDocument bare = Tables.named("plan.csv", "a,b\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Tables.reports(bare))
                .singleElement()
                .asString()
                .startsWith("plan.csv: WRONG_ENCODING The file is not UTF-8 but most likely UTF-16 without a byte order"
                        + " mark,");
    }

    @Test
    void aDamagedCharacterCostsNothingButIsReported() {
        byte[] content = (CSV + "มาตรการที่ส?องของหน่วยงาน,ผล\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == '?' ? (byte) 0xFF : content[i];
        }
        TableDocument document = Tables.named("plan.csv", content);
        assertThat(Tables.only(document).get(2)).containsExactly("มาตรการที่ส\uFFFDองของหน่วยงาน", "ผล");
        assertThat(document.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(TableCode.WRONG_ENCODING);
            assertThat(fault.place()).hasToString("plan.csv:3");
            assertThat(TableCode.cells(fault)).isZero();
        });
    }

    @Test
    void filesThatAreNoTextAreRefusedWithAdvice() {
        assertThat(Tables.reports(Tables.named("plan.pdf", "%PDF-1.7\n...")))
                .containsExactly("plan.pdf: UNKNOWN_FORMAT The file is a PDF file, which is not read: copy its tables"
                        + " into .xlsx, or save it as text.");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(Tables.codes(Tables.named("plan.xls", old))).containsExactly(TableCode.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n  \n\t\n"})
    void nothingIsSaidToBeNothing(String content) {
        for (TableFormat format : List.of(TableFormat.TEXT, TableFormat.MARKDOWN, TableFormat.HTML)) {
            assertThat(Tables.codes(Tables.read(format, content)))
                    .as("%s", format)
                    .containsExactly(TableCode.EMPTY_FILE);
        }
        assertThat(Tables.named("plan.csv", "").faults()).hasSize(1);
    }

    @Test
    void filesThatAreNotThereAreFailures(@TempDir Path folder) throws IOException {
        TableFileReader reader = TableFileReader.of();
        assertThat(Tables.codes(reader.read(folder.resolve("none.csv")))).containsExactly(TableCode.FILE_NOT_FOUND);
        assertThat(Tables.codes(reader.read(folder))).containsExactly(TableCode.FILE_IS_FOLDER);
        Path file = Files.writeString(folder.resolve("plan.csv"), CSV);
        assertThat(Tables.only(reader.read(file))).hasSize(2);
        assertThat(reader.read(file).name()).isEqualTo(file.toString());
    }

    @Test
    void aStreamThatBreaksIsAFailure() {
        InputStream broken = new InputStream() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThat(Tables.codes(TableFileReader.of().read(broken, "test")))
                .containsExactly(TableCode.FILE_NOT_READABLE);
    }
}
