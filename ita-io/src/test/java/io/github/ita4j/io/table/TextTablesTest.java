package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of tabs and pipes between paragraphs, as reports have them. */
class TextTablesTest {
    @Test
    void tablesStandBetweenParagraphs() {
        TableDocument document = Tables.text(
                "## บันทึก",
                "",
                "เรื่อง รายงานครึ่งปี",
                "ของหน่วยงาน",
                "",
                "ลำดับ\tมาตรการ\tผู้รับผิดชอบ",
                "๑\t<p>ก</p> <p>ข</p>\tกองคลัง",
                "๒\tค\t",
                "",
                "**มาตรการต่อ",
                "ปี ๒๕๖๘**",
                "",
                "ลำดับ\tมาตรการ\tผู้รับผิดชอบ",
                "\tง\t",
                "ข้อจำกัด");
        assertThat(document.faults()).isEmpty();
        assertThat(document.blocks())
                .map(block -> block.getClass().getSimpleName().replace("Immutable", "") + " " + block.place())
                .containsExactly(
                        "TextBlock test:1",
                        "TextBlock test:3",
                        "TableGrid test:6",
                        "TextBlock test:10",
                        "TableGrid test:13",
                        "TextBlock test:15");
        assertThat(document.texts())
                .map(TextBlock::text)
                .containsExactly("บันทึก", "เรื่อง รายงานครึ่งปี\nของหน่วยงาน", "มาตรการต่อ\nปี ๒๕๖๘", "ข้อจำกัด");
        assertThat(document.texts()).map(TextBlock::heading).containsExactly(true, false, true, false);
        assertThat(Tables.cells(document.grids().get(0)))
                .containsExactly(
                        List.of("ลำดับ", "มาตรการ", "ผู้รับผิดชอบ"),
                        List.of("๑", "ก\nข", "กองคลัง"),
                        List.of("๒", "ค", ""));
        assertThat(Tables.cells(document.grids().get(1)).get(1)).containsExactly("", "ง", "");
        assertThat(Tables.places(document.grids().get(1)).get(1))
                .containsExactly("test:14:1", "test:14:2", "test:14:3");
        assertThat(document.grids().get(1).place().table()).hasValue(2);
        assertThat(document.cellsFound()).isEqualTo(12);
    }

    @Test
    void tabsThatIndentAParagraphMakeNoTable() {
        TableDocument document = Tables.text("\tตามที่ได้รายงาน", "\tบัดนี้", "", "ที่\tชม 1", "", "จบ\t\t");
        assertThat(document.grids()).isEmpty();
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ตามที่ได้รายงาน\nบัดนี้", "ที่\tชม 1", "จบ");
    }

    @Test
    void aRowOfTabsAloneBelongsToItsTable() {
        assertThat(Tables.only(Tables.text("ก\tข", "\t", "ค\tง")))
                .containsExactly(List.of("ก", "ข"), List.of("", ""), List.of("ค", "ง"));
    }

    @Test
    void aQuotedCellReachesOverLinesAndOtherQuotesAreText() {
        TableDocument document = Tables.text(
                "ก\tข\tค",
                "1\t\"บรรทัด \"\"หนึ่ง\"\"",
                "",
                "บรรทัดสอง\"\t2",
                "3\t\"ไม่ปิด\t4",
                "5\t\"ปิด\" แล้วต่อ\t6");
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ก", "ข", "ค"),
                        List.of("1", "บรรทัด \"หนึ่ง\"\n\nบรรทัดสอง", "2"),
                        List.of("3", "\"ไม่ปิด", "4"),
                        List.of("5", "\"ปิด\" แล้วต่อ", "6"));
        assertThat(Tables.places(document.grids().get(0)).get(1)).containsExactly("test:2:1", "test:2:2", "test:4:3");
    }

    @Test
    void aCellBrokenOverLinesIsPutTogether() {
        TableDocument document = Tables.text(
                "ก\tข\tค", "1\t<p>หนึ่ง", "สอง</p>\t2", "3\t4\tห้า", "หก", "7\t8\t9", "ท้ายตาราง", "", "จบ");
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ก", "ข", "ค"),
                        List.of("1", "หนึ่ง\nสอง", "2"),
                        List.of("3", "4", "ห้า\nหก"),
                        List.of("7", "8", "9"));
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ท้ายตาราง", "จบ");
    }

    @Test
    void rowsMayBeShorterAndLongerThanOthers() {
        TableDocument document = Tables.text("ก\tข", "1\t2\t3\t4", "5\t");
        assertThat(Tables.only(document))
                .containsExactly(List.of("ก", "ข"), List.of("1", "2", "3", "4"), List.of("5", ""));
        TableGrid grid = document.grids().get(0);
        assertThat(grid.width()).isEqualTo(4);
        assertThat(grid.cell(2, 4).map(TableCell::text)).hasValue("4");
        assertThat(grid.cell(1, 3)).isEmpty();
        assertThat(grid.cell(4, 1)).isEmpty();
        assertThat(grid.cell(0, 1)).isEmpty();
    }

    @Test
    void aMarkdownTableLosesNoCell() {
        TableDocument document = Tables.markdown(
                "| มาตรการ | ผล |",
                "|:-------:|--|",
                "| ๑. **ก**\\|ข | ค<br>ง | เกิน |",
                "| | - |",
                "ไม่มี | กรอบ",
                "| - | - |",
                "| --- | --- |",
                "| ท้าย |");
        assertThat(document.faults()).isEmpty();
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("มาตรการ", "ผล"),
                        List.of("๑. ก|ข", "ค\nง", "เกิน"),
                        List.of("", "-"),
                        List.of("ไม่มี", "กรอบ"),
                        List.of("-", "-"),
                        List.of("ท้าย"));
        TableGrid grid = document.grids().get(0);
        assertThat(grid.rows()).map(TableRow::header).containsExactly(true, false, false, false, true, false);
        assertThat(grid.rows()).map(row -> row.place().line().getAsInt()).containsExactly(1, 3, 4, 5, 6, 8);
        assertThat(grid.rows().get(1).cells().get(0).raw()).isEqualTo("๑. **ก**\\|ข");
    }

    @Test
    void aMarkdownRowBrokenOverLinesIsPutTogether() {
        TableDocument document = Tables.markdown(
                "| ก | ข | ค |",
                "|---|---|---|",
                "| 1 | หนึ่ง",
                "สอง | 3 |",
                "| 4 | 5 | หก",
                "เจ็ด |",
                "",
                "| ย่อหน้า");
        assertThat(Tables.only(document))
                .containsExactly(
                        List.of("ก", "ข", "ค"),
                        List.of("1", "หนึ่ง\nสอง", "3"),
                        List.of("4", "5", "หก"),
                        List.of("เจ็ด"));
        assertThat(document.texts()).map(TextBlock::text).containsExactly("| ย่อหน้า");
    }

    @Test
    void aMarkdownTableMayDoWithoutOuterPipesAndWithoutDashes() {
        assertThat(Tables.only(Tables.markdown("ก | ข", "--|--", "1 | 2", "", "3 | 4")))
                .containsExactly(List.of("ก", "ข"), List.of("1", "2"));
        TableDocument bare = Tables.markdown("| ก | ข |", "| 1 | 2 |");
        assertThat(Tables.only(bare)).containsExactly(List.of("ก", "ข"), List.of("1", "2"));
        assertThat(bare.grids().get(0).rows()).noneMatch(TableRow::header);
        assertThat(Tables.markdown("ก | ข", "ค | ง").grids()).isEmpty();
        assertThat(Tables.markdown("ก\tข\tค", "1\t2\t3").grids()).isEmpty();
    }

    @Test
    void escapesOfMarkdownAreText() {
        TableDocument document = Tables.markdown("\\*\\*\\*", "", "| \\<p> \\& \\\\ ** | C:\\ไฟล์ |", "|--|--|");
        assertThat(document.texts()).map(TextBlock::text).containsExactly("***");
        assertThat(Tables.only(document)).containsExactly(List.of("<p> & \\ **", "C:\\ไฟล์"));
    }

    @Test
    void anHtmlTableMayStandInText() {
        TableDocument document =
                Tables.text("ก่อน", "<table>", "<tr><td>ก</td><td>ข", "</td></tr>", "</table> หลัง", "", "จบ");
        assertThat(Tables.only(document)).containsExactly(List.of("ก", "ข"));
        assertThat(document.grids().get(0).place()).hasToString("test:2");
        assertThat(document.grids().get(0).rows().get(0).place()).hasToString("test:3");
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ก่อน", "หลัง", "จบ");
        assertThat(document.texts().get(1).place()).hasToString("test:5");
    }

    @Test
    void anHtmlTableThatIsNotClosedLosesNothing() {
        TableDocument document = Tables.text("<table><tr><td>ก</td></tr>", "", "ท้าย");
        assertThat(document.blocks()).hasSize(2);
        assertThat(Tables.only(document)).containsExactly(List.of("ก"));
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ท้าย");
    }
}
