package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.survey.ResponseFileReader;
import io.github.ita4j.io.table.TableCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Score files as workbooks. */
class ScoreWorkbookTest {
    private static byte[] written(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "test", "1.0");
            content.accept(workbook);
            workbook.finish();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A sheet with rows of texts and numbers; what looks like a number becomes one. */
    private static Worksheet sheet(Workbook workbook, String name, String... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("[0-9.]+")) {
                    sheet.value(row, column, new BigDecimal(cells[column]));
                } else if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return sheet;
    }

    private static ScoreReading read(Consumer<Workbook> content) {
        return Reading.of(written(content));
    }

    @Test
    void longAndWideSheets() {
        ScoreReading longSheet = read(book -> sheet(book, "Sheet", "หน่วยงาน,รหัส,คะแนน", "ก,o1,100", "ก,o2,0"));
        assertThat(longSheet.faults()).isEmpty();
        assertThat(Reading.scores(longSheet)).containsExactly("ก o1=100", "ก o2=0");
        ScoreReading wide = read(book -> sheet(
                book, "Sheet", "ผลการประเมิน", ",,", "หน่วยงาน,จังหวัด,o1,overall", "ก,เลย,✓,94.64", "เฉลี่ย,,,94.64"));
        assertThat(wide.faults())
                .map(Fault::code)
                .containsExactly(SheetCode.LINES_ABOVE_HEADER, SheetCode.MEANS_PASSED_OVER);
        assertThat(Reading.scores(wide)).containsExactly("ก o1=100", "ก overall=94.64");
    }

    /** What the format shows is for readers; the number is what was measured. */
    @Test
    void aNumberIsReadAsItIsHeld() {
        ScoreReading reading = read(book -> {
            Worksheet sheet = sheet(book, "Sheet", "agency,overall,IIT,EIT", "ก,84.996,0.8728,86.5");
            sheet.style(1, 1).format("0").set();
            sheet.style(1, 2).format("0.0%").set();
            sheet.style(1, 3).format("[>=85]\"ผ่าน \"0").set();
        });
        assertThat(Reading.scores(reading)).containsExactly("ก EIT=86.5", "ก IIT=87.28", "ก overall=84.996");
    }

    @Test
    void theSheetIsChosenByItsContentOrByName() {
        Consumer<Workbook> content = book -> {
            sheet(book, "คำอธิบาย", "แบบรายงานผล", "โปรดกรอกให้ครบ");
            sheet(book, "OIT", "code,score", "o1,100");
            sheet(book, "เก่า", "code,score", "o1,0").setVisibilityState(VisibilityState.HIDDEN);
        };
        ScoreReading reading = read(content);
        assertThat(Reading.scores(reading)).containsExactly("- o1=100");
        assertThat(Reading.reports(reading))
                .containsExactly(
                        "test:OIT: SHEETS_PASSED_OVER Other sheets of the workbook were not read: 'คำอธิบาย' and"
                                + " 'เก่า'. To read one of them, name it (--sheet).");
        ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(Reading.YEAR));
        byte[] bytes = written(content);
        assertThat(Reading.scores(reader.withSheet("เก่า").read(new ByteArrayInputStream(bytes), "test")))
                .containsExactly("- o1=0");
        assertThat(Reading.reports(reader.withSheet("OlT").read(new ByteArrayInputStream(bytes), "test")))
                .containsExactly(
                        "test: UNKNOWN_SHEET There is no sheet 'OlT' in the workbook (did you mean OIT?): there"
                                + " are 'คำอธิบาย', 'OIT' and 'เก่า'. Correct the name (--sheet).");
    }

    @Test
    void ofSeveralSheetsOneMustBeNamed() {
        ScoreReading reading = read(book -> {
            sheet(book, "IIT", "code,score", "i1,100");
            sheet(book, "OIT", "code,score", "o1,100");
        });
        assertThat(reading.sheets()).isEmpty();
        assertThat(Reading.reports(reading))
                .containsExactly("test: SEVERAL_SHEETS Several sheets have a header: 'IIT' or 'OIT'. None was read: say"
                        + " which (--sheet).");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        ScoreReading reading = read(book -> {
            Worksheet sheet = sheet(book, "Sheet", "agency,o1,o2,o3", "ก,100,0,100", "ข,0,0,0");
            sheet.hideColumn(2);
            sheet.hideRow(2);
        });
        assertThat(Reading.scores(reading)).containsExactly("ก o1=100", "ก o3=100");
        assertThat(reading.faults()).map(Fault::severity).containsExactly(Severity.NOTICE);
        assertThat(Reading.reports(reading))
                .containsExactly(
                        "test:Sheet: HIDDEN_PASSED_OVER The sheet hides 1 row and 1 column, which were not read:"
                                + " show them, if they are to be read.");
    }

    @Test
    void formulasWithoutAResultAreMissing() {
        ScoreReading reading = read(book -> {
            Worksheet sheet = sheet(book, "Sheet", "agency,o1,o2", "ก,100,");
            sheet.formula(1, 2, "1+1");
        });
        assertThat(Reading.scores(reading)).containsExactly("ก o1=100");
        assertThat(reading.faults()).map(Fault::severity).containsExactly(Severity.NOTICE);
    }

    /** An agency whose cell is merged over its rows is that of each of them. */
    @Test
    void mergedCellsHoldForAllTheirRows() {
        ScoreReading reading = read(book -> {
            Worksheet sheet = sheet(book, "Sheet", "agency,code,score", "ก,o1,100", ",o2,0", "ข,o1,0");
            sheet.range(1, 0, 2, 0).merge();
        });
        assertThat(reading.faults()).isEmpty();
        assertThat(Reading.scores(reading)).containsExactly("ก o1=100", "ก o2=0", "ข o1=0");
    }

    /** Tables of HTML are saved under the name of a workbook, with the charset that they declare. */
    @Test
    void aTableOfAPage() {
        String page =
                "<html><head><meta charset=windows-874></head><body><h1>สรุป</h1><table><tr><th>หน่วยงาน<th>IIT<th>EIT"
                        + "</tr><tr><td>เทศบาล<br>ตำบลก<td>90.5<td>๘๐</tr></table></body></html>";
        ScoreReading reading = ScoreFileReader.of(Catalogs.forYear(2566))
                .read(new ByteArrayInputStream(page.getBytes(Charset.forName("x-windows-874"))), "scores.xls");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.agency().orElseThrow().name()).isEqualTo("เทศบาล ตำบลก");
            assertThat(sheet.scores()).hasToString("{IIT=90.5, EIT=80}");
        });
    }

    /** What is no table that is read says what to do, in one message. */
    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"})
    void filesOfOtherKinds(String start) {
        ScoreReading reading = ScoreFileReader.of(Catalogs.forYear(2566))
                .read(new ByteArrayInputStream(start.getBytes(StandardCharsets.ISO_8859_1)), "scores");
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(TableCode.UNKNOWN_FORMAT);
            assertThat(fault.message(Language.ENGLISH)).containsAnyOf("copy its tables into .xlsx", "as .xlsx");
        });
    }

    /** An archive that is no workbook: a spreadsheet of OpenDocument, a document, any other. */
    @ParameterizedTest
    @ValueSource(strings = {"mimetype", "word/document.xml", "photo.jpg"})
    void archivesOfOtherKinds(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        }
        for (List<Fault> faults : List.of(
                ScoreFileReader.of(Catalogs.forYear(2566))
                        .read(new ByteArrayInputStream(bytes.toByteArray()), "scores.ods")
                        .faults(),
                ResponseFileReader.of(Catalogs.forYear(2566))
                        .read(new ByteArrayInputStream(bytes.toByteArray()), "answers.ods")
                        .faults())) {
            assertThat(faults)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.report())
                            .contains("UNKNOWN_FORMAT", entry.equals("mimetype") ? "OpenDocument" : "zip file"));
        }
    }

    @Test
    void aFaultNamesTheCell() {
        ScoreReading reading = read(book -> sheet(book, "ผล", "agency,o1,o2", "ก,x,100", "ก,0,0", "ข,0,0,7"));
        assertThat(Reading.reports(reading))
                .map(report -> report.substring(0, report.indexOf(' ', 6) + 30))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("test:ผล!B2: NOT_A_NUMBER"),
                        second -> assertThat(second).startsWith("test:ผล!A3: DUPLICATE_AGENCY"),
                        third -> assertThat(third).startsWith("test:ผล!D4: UNKNOWN_COLUMN"));
        assertThat(Reading.reports(reading).get(1)).contains("in rows 2 and 3");
    }
}
