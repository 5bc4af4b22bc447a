package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.table.TableCell.CheckMark;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void readsTablesAndTheTextAroundThem() {
        TableDocument document = Tables.html(
                "<!doctype html><html><head><title>ไม่แสดง</title><style>p{}</style></head><body>",
                "<h2>แผน  ปี\n2568</h2>",
                "<p>บรรทัด<br>สอง</p>ต่อ<script>x</script>",
                "<table><caption>มาตรการ</caption>",
                "<thead><tr><td>ลำดับ</td><td>ชื่อ</td></tr></thead>",
                "<tbody><tr><th>1</th><td>ก<ul><li>ข</li><li>ค &amp; ง</li></ul></td></tr>",
                "<tr><th>2</th><th> จ </th></tr></tbody>",
                "<tfoot><tr><td>รวม</td></tr></tfoot></table>ท้าย</body></html>");
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ลำดับ", "ชื่อ"), List.of("1", "ก\nข\nค & ง"), List.of("2", "จ"), List.of("รวม"));
        TableGrid grid = document.grids().get(0);
        assertThat(grid.title()).hasValue("มาตรการ");
        assertThat(grid.rows()).map(TableRow::header).containsExactly(true, false, true, false);
        assertThat(grid.rows().get(1).cells().get(1).raw()).isEqualTo("ก<ul><li>ข</li><li>ค &amp; ง</li></ul>");
        assertThat(document.texts()).map(TextBlock::text).containsExactly("แผน ปี 2568", "บรรทัด\nสอง", "ต่อ", "ท้าย");
        assertThat(document.texts().get(0).heading()).isTrue();
        assertThat(document.texts().get(1).heading()).isFalse();
        assertThat(grid.rows().get(2).place()).hasToString("test:8");
        assertThat(document.cellsFound()).isEqualTo(7);
    }

    @Test
    void cellsThatReachOverRowsAndColumnsCoverOthers() {
        TableDocument document = Tables.html(
                "<table><tr><td rowspan=2>ก</td><td colspan=2>ข</td></tr>",
                "<tr><td>ค</td><td>ง</td></tr>",
                "<tr><td rowspan=0>จ</td><td></td><td rowspan=2>ฉ</td></tr>",
                "<tr></tr>",
                "<tr><td>ช</td></tr></table>");
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ก", "ข", ""),
                        List.of("", "ค", "ง"),
                        List.of("จ", "", "ฉ"),
                        List.of("", "", ""),
                        List.of("", "ช"));
        TableGrid grid = document.grids().get(0);
        TableCell first = grid.cell(1, 1).orElseThrow();
        TableCell below = grid.cell(2, 1).orElseThrow();
        assertThat(first.rowSpan()).isEqualTo(2);
        assertThat(first.columnSpan()).isEqualTo(1);
        assertThat(first.coveredBy()).isEmpty();
        assertThat(below.coveredBy()).hasValue(first.place());
        assertThat(Tables.shown(grid, below)).isEqualTo(first);
        assertThat(Tables.shown(grid, first)).isEqualTo(first);
        assertThat(Tables.shown(grid, grid.cell(1, 3).orElseThrow()).text()).isEqualTo("ข");
        assertThat(Tables.shown(grid, grid.cell(4, 3).orElseThrow()).text()).isEqualTo("ฉ");
        assertThat(Tables.shown(grid, grid.cell(5, 1).orElseThrow()).text()).isEqualTo("จ");
        assertThat(grid.cell(3, 2).orElseThrow().coveredBy()).isEmpty();
    }

    @Test
    void mergedCellsDoNotReachIntoAnotherSection() {
        TableDocument document = Tables.html(
                "<table><thead><tr><th rowspan=9>ก</th></tr></thead><tbody><tr><td>ข</td></tr></tbody></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("ก"), List.of("ข"));
    }

    @Test
    void aTableInACellIsTextOfTheCell() {
        TableDocument document = Tables.html(
                "<table><tr><td>นอก<table><tr><td>ใน<table><tr><td>ในสุด</td></tr></table></td></tr></table>หลัง</td>",
                "<td>ข้าง</td></tr></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("นอก\nใน\nในสุด\nหลัง", "ข้าง"));
        assertThat(document.cellsFound()).isEqualTo(2);
        assertThat(Tables.only(Tables.html(
                        "<table><tr><td>1</td><td><table><tr><th>ก</th><td>ข</td></tr>",
                        "<tr><td>ค<td>ง</table></td></tr></table>")))
                .containsExactly(List.of("1", "ก ข\nค ง"));
    }

    @Test
    void aTableOfOneColumnOnlySetsOutThePage() {
        TableDocument document = Tables.html(
                "<table><tr><td>หัว</td></tr><tr><td>นำ<table><tr><td>1</td><td>ก</td></tr></table>ท้าย</td></tr></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("1", "ก"));
        assertThat(document.texts()).map(TextBlock::text).containsExactly("หัว", "นำ", "ท้าย");
    }

    @Test
    void formsAreReadAsTheyShow() {
        TableDocument document = Tables.html("<table><tr><td><input type=checkbox> ยัง<input type=CHECKBOX checked>แล้ว"
                + "<input value='ข้อความ'><input type=hidden value=x></td><td><pre>ก\n  ข</pre></td></tr></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("☐ ยัง ☑แล้ว ข้อความ", "ก\nข"));
        assertThat(document.grids().get(0).cell(1, 1).orElseThrow().marks())
                .containsExactly(new CheckMark(false, "ยัง"), new CheckMark(true, "แล้ว ข้อความ"));
    }

    @Test
    void whatOnlyLooksLikeATagIsText() {
        TableDocument document = Tables.html(
                "<table><tr><td>ต่ำกว่า <85 และ <p ไม่ปิด</td><td><!-- หมายเหตุ --><a title=\"x\">ข</a></td>",
                "<td></ ข้อ> <!-- ไม่ปิด <b ก</td></tr></table>");
        assertThat(Tables.only(document))
                .containsExactly(List.of("ต่ำกว่า <85 และ <p ไม่ปิด", "ข", "</ ข้อ> <!-- ไม่ปิด <b ก"));
        assertThat(HtmlMarkup.page("<p>ก</p><br/><!doctype html>")).isEqualTo("<p>ก</p><br/><!doctype html>");
        assertThat(HtmlMarkup.page("<pก> < <")).isEqualTo("&lt;pก> &lt; &lt;");
    }

    @Test
    void aTableInACaptionIsNotLost() {
        TableDocument document = Tables.html(
                "<table><caption>ชื่อ<table><tr><td>ใน</td></tr></table></caption><tr><td>ก</td></tr></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("ก"));
        assertThat(document.grids().get(0).title()).hasValue("ชื่อ\nใน");
    }

    @Test
    void spansThatAreNoNumbersAreOne() {
        for (String span : List.of("-1", "x", "", "99999999999", "1.5", "๒")) {
            TableDocument document = Tables.html("<table><tr><td colspan='" + span + "'>ก</td></tr></table>");
            assertThat(Tables.only(document)).as(span).containsExactly(List.of("ก"));
        }
    }
}
