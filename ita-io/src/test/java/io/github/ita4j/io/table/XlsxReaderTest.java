package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    private static TableDocument read(byte[] workbook) {
        return Tables.named("plan.xlsx", workbook);
    }

    private static TableDocument ofRows(String... rows) {
        return read(Workbooks.ofRows(String.join("", rows), ""));
    }

    @Test
    void readsAllSheetsWithTheirPlaces() {
        TableDocument document = read(Workbooks.written(workbook -> {
            Worksheet plan = workbook.newWorksheet("แผน");
            plan.value(1, 1, "มาตรการ");
            plan.value(1, 2, "งบ");
            plan.value(4, 1, "<p>ก</p><p>ข</p>");
            plan.value(4, 2, 1234.5);
            plan.style(4, 2).format("#,##0.00").set();
            plan.value(4, 3, LocalDate.of(2025, 3, 1));
            plan.style(4, 3).format("[$-107041E]d mmm yyyy").set();
            plan.value(4, 4, true);
            plan.value(5, 0, "  ");
            plan.hideRow(4);
            Worksheet second = workbook.newWorksheet("ผล");
            second.inlineString(0, 0, "ค");
        }));
        assertThat(document.faults()).isEmpty();
        assertThat(document.grids()).map(grid -> grid.title().orElse("")).containsExactly("แผน", "ผล");
        TableGrid plan = document.grids().get(0);
        assertThat(Tables.cells(plan))
                .containsExactly(List.of("", "มาตรการ", "งบ"), List.of("", "ก\nข", "1,234.50", "1 มี.ค. 2568", "TRUE"));
        assertThat(Tables.places(plan).get(0))
                .containsExactly("plan.xlsx:แผน!A2", "plan.xlsx:แผน!B2", "plan.xlsx:แผน!C2");
        assertThat(plan.rows()).map(TableRow::hidden).containsExactly(false, true);
        assertThat(plan.cell(2, 3).orElseThrow().raw()).isEqualTo("1234.5");
        assertThat(plan.hidden()).isFalse();
        assertThat(Tables.places(document.grids().get(1))).containsExactly(List.of("plan.xlsx:ผล!A1"));
        assertThat(document.cellsFound()).isEqualTo(7);
    }

    @Test
    void mergedCellsCoverOthers() {
        TableDocument document = read(Workbooks.written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("แผน");
            sheet.value(0, 0, "ประเด็น");
            sheet.value(0, 1, "วิเคราะห์");
            sheet.value(1, 0, "ซ่อน");
            sheet.value(1, 1, "ก");
            sheet.value(1, 2, "ข");
            sheet.value(2, 3, "ค");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 0, 2).merge();
        }));
        TableGrid grid = document.grids().get(0);
        assertThat(Tables.cells(grid))
                .containsExactly(
                        List.of("ประเด็น", "วิเคราะห์", ""), List.of("ซ่อน", "ก", "ข"), List.of("", "", "", "ค"));
        TableCell origin = grid.cell(1, 2).orElseThrow();
        assertThat(origin.columnSpan()).isEqualTo(2);
        assertThat(origin.rowSpan()).isEqualTo(1);
        assertThat(Tables.shown(grid, grid.cell(1, 3).orElseThrow())).isEqualTo(origin);
        assertThat(grid.cell(2, 1).orElseThrow().coveredBy())
                .hasValue(grid.cell(1, 1).orElseThrow().place());
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void brokenMergesAreFailuresAndCostNothing() {
        TableDocument document = read(Workbooks.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"x\"/>"
                        + "<mergeCell ref=\"A1:XFE9\"/><mergeCell/></mergeCells>"));
        assertThat(Tables.only(document)).containsExactly(List.of("1", "2", "3"));
        assertThat(Tables.codes(document)).hasSize(4).containsOnly(TableCode.BROKEN_SPAN);
        assertThat(Tables.reports(document))
                .contains("plan.xlsx:แผน: BROKEN_SPAN The merged cells 'B1:C1' overlap others or are no range, so they"
                        + " were read as if they were not merged: merge them anew.");
        assertThat(document.grids().get(0).cell(1, 2).orElseThrow().coveredBy()).isPresent();
        assertThat(document.grids().get(0).cell(1, 3).orElseThrow().coveredBy()).isEmpty();
    }

    @Test
    void readsTheValuesOfFormulasAndErrors() {
        TableDocument document = ofRows(
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>ก</v></c>"
                        + "<c r=\"C1\" t=\"e\"><v>#N/A</v></c><c r=\"D1\" t=\"b\"><v>0</v></c><c r=\"E1\"><f>A1*2</f></c>"
                        + "<c r=\"F1\"><v>x</v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>ข</t></is></c><c t=\"s\"><v>1</v></c></row>");
        assertThat(Tables.reports(document))
                .containsExactly(
                        "plan.xlsx:แผน: FORMULA_NOT_CALCULATED 1 formula of the sheet has no stored result and was"
                                + " read as empty: open the workbook in a spreadsheet program, and save it.");
        assertThat(Tables.only(document))
                .containsExactly(List.of("2", "ก", "#N/A", "FALSE", "", "x"), List.of("ข", "ผู้รับผิดชอบ"));
        assertThat(document.cellsFound()).isEqualTo(8);
    }

    @Test
    void aFormulaThatGivesAnEmptyTextIsEmpty() {
        TableDocument document = ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"str\"><f>IF(A1=1,\"\",2)</f><v></v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>IF(A1=1,\"\",2)</f></c><c r=\"B2\" t=\"str\"><f>x</f><v/></c></row>");
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document)).containsExactly(List.of("1"));
    }

    @Test
    void readsEscapesDatesAndTheReadingsOfNobody() {
        TableDocument document = ofRows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>ก_x000D__x000A_ข_x005F_x0041_</v></c>"
                + "<c r=\"B1\" t=\"d\"><v>2025-01-01T00:00:00</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>ค</t><rPh sb=\"0\""
                + " eb=\"1\"><t>เสียง</t></rPh><r><t>ง</t></r></is></c></row>");
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document)).containsExactly(List.of("ก\nข_x0041_", "2025-01-01", "คง"));
    }

    @Test
    void theFirstFormatOfDatesIsNoRiddle() {
        Map<String, String> parts = Workbooks.parts(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45000</v></c><c r=\"B1\" s=\"2\"><v>0.9464</v></c>"
                        + "<c r=\"C1\" s=\"3\"><v>84.996</v></c><c r=\"D1\" s=\"9\"><v>5</v></c></row>",
                "");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/></numFmts><cellStyleXfs><xf"
                        + " numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf"
                        + " numFmtId=\"170\"/><xf numFmtId=\"1\"/></cellXfs></styleSheet>");
        TableDocument document = read(Workbooks.zip(parts));
        assertThat(Tables.only(document)).containsExactly(List.of("2023-03-15", "94.6%", "85", "5"));
        assertThat(document.grids().get(0).rows().get(0).cells())
                .map(cell -> cell.exact().orElse("none"))
                .containsExactly("none", "94.64%", "84.996", "5");
    }

    @Test
    void readsStrictOpenXml() {
        Map<String, String> parts = Workbooks.parts(ROW, "");
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(Tables.only(read(Workbooks.zip(parts)))).containsExactly(List.of("มาตรการ"));
    }

    @Test
    void namesHiddenColumns() {
        Map<String, String> parts =
                Workbooks.parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", "");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace(
                        "<sheetData>",
                        "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                                + "<sheetData>"));
        assertThat(read(Workbooks.zip(parts)).grids().get(0).hiddenColumns()).containsExactly(2, 3);
    }

    @Test
    void cellsAtOnePlaceAreCounted() {
        TableDocument document = ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");
        assertThat(document.cellsFound()).isEqualTo(2);
        assertThat(document.cellsDelivered()).isEqualTo(1);
        assertThat(Tables.codes(document)).containsExactly(TableCode.DAMAGED_WORKBOOK);
        assertThat(TableCode.cells(document.faults().get(0))).isEqualTo(1);
    }

    @Test
    void aSheetThatBreaksKeepsWhatCameBefore() {
        TableDocument document = ofRows(ROW, "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></wrong>");
        assertThat(Tables.only(document)).containsExactly(List.of("มาตรการ"), List.of("1"));
        assertThat(Tables.codes(document)).containsExactly(TableCode.DAMAGED_WORKBOOK);
        assertThat(document.cellsFound()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A\"><v>1</v></c></row>",
                "<row r=\"2000000000\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"-1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
            })
    void aSheetWithImpossibleReferencesIsNotRead(String row) {
        TableDocument document = ofRows(row);
        assertThat(document.grids()).isEmpty();
        assertThat(Tables.codes(document)).containsExactly(TableCode.DAMAGED_WORKBOOK);
        assertThat(document.faults().get(0).place()).hasToString("plan.xlsx:แผน");
        assertThat(document.cellsFailed()).isEqualTo(1);
    }

    @Test
    void noEntityIsEverResolved() {
        Map<String, String> parts = Workbooks.parts("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>", "");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace("?><", "?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><"));
        TableDocument document = read(Workbooks.zip(parts));
        assertThat(document.grids()).isEmpty();
        assertThat(Tables.reports(document))
                .containsExactly("plan.xlsx:แผน: UNSAFE_XML The part 'xl/worksheets/sheet1.xml' of the workbook"
                        + " declares a document type, which no spreadsheet program writes, so it was not read: save"
                        + " the workbook anew.");
        for (String part : List.of("xl/workbook.xml", "xl/sharedStrings.xml", "[Content_Types].xml")) {
            Map<String, String> others = Workbooks.parts(ROW, "");
            others.computeIfPresent(
                    part, (name, xml) -> xml.replace("?><", "?><!DOCTYPE w [<!ENTITY x \"" + "x".repeat(9) + "\">]><"));
            assertThat(Tables.codes(read(Workbooks.zip(others)))).as(part).containsExactly(TableCode.UNSAFE_XML);
        }
    }

    @Test
    void aBrokenSheetCostsItselfAlone() {
        Map<String, String> parts = Workbooks.parts(ROW, "");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "</sheets>",
                        "<sheet name=\"สอง\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"สาม\" sheetId=\"3\""
                                + " state=\"hidden\" r:id=\"rId3\"/></sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\""
                                + " Target=\"/XL/worksheets/Sheet3.xml\"/></Relationships>"));
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row");
        parts.put("xl/worksheets/sheet3.xml", parts.getOrDefault("xl/worksheets/sheet1.xml", ""));
        TableDocument document = read(Workbooks.zip(parts));
        assertThat(document.grids()).map(grid -> grid.title().orElse("")).containsExactly("แผน", "สาม");
        assertThat(document.grids()).map(TableGrid::hidden).containsExactly(false, true);
        assertThat(Tables.codes(document)).containsExactly(TableCode.DAMAGED_WORKBOOK);
        parts.remove("xl/worksheets/sheet2.xml");
        assertThat(read(Workbooks.zip(parts)).grids()).hasSize(2);
        assertThat(Tables.codes(read(Workbooks.zip(parts)))).containsExactly(TableCode.DAMAGED_WORKBOOK);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(Tables.codes(read(Workbooks.zip(Map.of("mimetype", "x")))))
                .containsExactly(TableCode.UNKNOWN_FORMAT);
        assertThat(Tables.codes(read(Workbooks.zip(Map.of("xl/workbook.xml", "<workbook/>")))))
                .containsExactly(TableCode.DAMAGED_WORKBOOK);
        assertThat(Tables.codes(read(
                        Workbooks.zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")))))
                .containsExactly(TableCode.UNKNOWN_FORMAT);
        byte[] good = Workbooks.ofRows(ROW, "");
        assertThat(Tables.codes(read(Arrays.copyOf(good, good.length / 2))))
                .containsExactly(TableCode.DAMAGED_WORKBOOK);
        assertThat(Tables.codes(read(Arrays.copyOf(good, 4)))).containsExactly(TableCode.DAMAGED_WORKBOOK);
    }

    @Test
    void aWorkbookWithoutCellsIsEmpty() {
        assertThat(Tables.codes(ofRows())).containsExactly(TableCode.EMPTY_FILE);
    }
}
