package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in the shapes that people publish: what is no part of the plan stays apart from it. */
class DocumentShapesTest {
    private static final String PLAN = """
            | ลำดับ | มาตรการ | ผู้รับผิดชอบ |
            |---|---|---|
            | 1 | คู่มือ | กองคลัง |
            | 2 | ป้าย | กองช่าง |

            """;

    private static MeasureImport read(String text, String name) {
        return MeasureImporter.of().read(TableFileReader.of().readText(text, name));
    }

    private static List<String> titles(MeasureImport result) {
        return result.measures().stream().map(one -> one.measure().title()).toList();
    }

    private static List<UnmappedCell.Reason> reasons(MeasureImport result) {
        return result.unmapped().stream().map(UnmappedCell::reason).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|  | (ลงชื่อ)........ |  |\n|---|---|---|\n|  | ตำแหน่ง ปลัด |  |\n",
                "| ลงชื่อ | ......... | ผู้รายงาน |\n",
                "| รายการ | จำนวนเงิน | แหล่งงบ |\n|---|---|---|\n| 1 | 5000 | งบประจำ |\n",
                "| ค่าอาหาร | 5000 | งบประจำ |\n| ค่าวิทยากร | 3000 | งบประจำ |\n",
                "| คำชี้แจง | ให้กรอกทุกช่อง | |\n",
                "| 1 | การปฏิบัติหน้าที่ | 85.50 |\n| 2 | การใช้งบประมาณ | 79.10 |\n",
                "| 3 | ป้าย |\n",
                "| 3 | ป้าย | กองช่าง | 5000 |\n",
            })
    void aTableThatIsNoContinuationIsUnmapped(String other) {
        MeasureImport result = read(PLAN + other, "plan.md");

        assertThat(titles(result)).containsExactly("คู่มือ", "ป้าย");
        assertThat(reasons(result)).containsExactly(UnmappedCell.Reason.OTHER_TABLE);
        assertThat(result.measures()
                        .get(1)
                        .measure()
                        .responsibility()
                        .orElseThrow()
                        .text())
                .isEqualTo("กองช่าง");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 3 | เวที | กองช่าง |\n",
                "|  | (ต่อ) | |\n| ๓ | เวที | กองช่าง |\n",
                "| 2.1 | เวที | กองช่าง |\n"
            })
    void aTableThatCountsOnGoesOn(String other) {
        MeasureImport result = read(PLAN + other, "plan.md");

        assertThat(result.measures())
                .hasSize(3)
                .extracting(ImportedMeasure::series)
                .containsOnly(1);
        assertThat(titles(result).get(2)).isEqualTo("เวที");
        assertThat(result.notices()).extracting(notice -> notice.code()).containsExactly(MeasureCode.NO_HEADINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",(ลงชื่อ) ........,",
                ",ตำแหน่ง ปลัด,",
                "หมายเหตุ,ส่งภายในเดือน,",
                "รวมทั้งสิ้น,5000,",
                ",,\n,ให้ส่งภายในเดือน,"
            })
    void whatStandsBelowTheTableIsNoPartOfItsLastRow(String below) {
        MeasureImport result =
                read("ลำดับ,มาตรการ,ผู้รับผิดชอบ\n1,คู่มือ,กองคลัง\n" + below + "\n,อื่น,อื่น\n", "plan.csv");

        assertThat(titles(result)).containsExactly("คู่มือ");
        assertThat(reasons(result)).containsExactly(UnmappedCell.Reason.AFTER_TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- สำนักปลัด<br>- กองคลัง<br>- กองช่าง",
                "-สำนักปลัด -กองคลัง -กองช่าง",
                "– สำนักปลัด – กองคลัง – กองช่าง",
                "<ul><li>- สำนักปลัด</li><li>- กองคลัง</li><li>- กองช่าง</li></ul>",
                "• สำนักปลัด • กองคลัง • กองช่าง",
            })
    void unitsBehindDashesAreUnits(String cell) {
        MeasureImport result = read("| มาตรการ | ผู้รับผิดชอบ |\n|---|---|\n| 1. คู่มือ | " + cell + " |\n", "plan.md");

        assertThat(result.measures()
                        .get(0)
                        .measure()
                        .responsibility()
                        .orElseThrow()
                        .units())
                .containsExactly("สำนักปลัด", "กองคลัง", "กองช่าง");
    }

    @Test
    void aScoreTableIsNoProgress() {
        MeasureImport result = read("ข้อ,ตัวชี้วัด,คะแนน\n1,ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่,85.50\n", "scores.csv");

        assertThat(result.itemProgress()).isEmpty();
        assertThat(reasons(result))
                .containsExactly(UnmappedCell.Reason.UNKNOWN_COLUMN, UnmappedCell.Reason.OTHER_TABLE);
    }

    private interface Content {
        void write(Workbook workbook);
    }

    private static MeasureImport workbook(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        content.write(workbook);
        workbook.finish();
        return MeasureImporter.of()
                .read(TableFileReader.of().read(new ByteArrayInputStream(bytes.toByteArray()), "plan.xlsx"));
    }

    private static Worksheet sheet(Workbook workbook, String name, String... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
        return sheet;
    }

    @Test
    void aSheetContinuesNoOther() throws IOException {
        String[] plan = {"ลำดับ,มาตรการ,ผู้รับผิดชอบ", "1,คู่มือ,กองคลัง"};
        MeasureImport result = workbook(workbook -> {
            sheet(workbook, "แผน", plan);
            sheet(workbook, "งบ", "2,5000,งบประจำ", "3,3000,งบประจำ");
            sheet(workbook, "แผน 2", plan);
            sheet(workbook, "แผน 3", "ลำดับ,มาตรการ,ผู้รับผิดชอบ", ",ต่อจากแผ่นก่อน,กองช่าง");
        });

        assertThat(titles(result)).containsExactly("คู่มือ", "คู่มือ");
        assertThat(result.measures()).extracting(ImportedMeasure::series).containsExactly(1, 3);
        assertThat(reasons(result))
                .containsExactly(UnmappedCell.Reason.OTHER_TABLE, UnmappedCell.Reason.NOTHING_TO_CONTINUE);
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void whatAWorkbookHidesIsANoticeAndNotRead() throws IOException {
        String[] plan = {
            "ลำดับ,มาตรการ,ขั้นตอน/วิธีการปฏิบัติ,ผู้รับผิดชอบ",
            "1,คู่มือ,ลับ,กองคลัง",
            "2,เก่า,ลับ,กองช่าง",
            "3,ป้าย,ลับ,กองช่าง"
        };
        MeasureImport result = workbook(workbook -> {
            Worksheet first = sheet(workbook, "แผน", plan);
            first.hideRow(2);
            first.hideColumn(2);
            sheet(workbook, "ร่าง", plan).setVisibilityState(VisibilityState.HIDDEN);
            sheet(workbook, "ร่าง 2", plan).setVisibilityState(VisibilityState.VERY_HIDDEN);
        });

        assertThat(titles(result)).containsExactly("คู่มือ", "ป้าย");
        assertThat(result.measures()).allMatch(one -> one.measure().steps().isEmpty());
        assertThat(reasons(result)).containsExactly(UnmappedCell.Reason.HIDDEN);
        assertThat(result.unmapped()).hasSize(3 + 4 + 2 * 16);
        assertThat(result.notices())
                .extracting(notice -> notice.code() + " " + notice.place())
                .containsExactly("HIDDEN plan.xlsx:แผน", "HIDDEN plan.xlsx:ร่าง", "HIDDEN plan.xlsx:ร่าง 2");
    }

    @Test
    void aTableWithinACellIsTheTextOfTheCell() {
        MeasureImport result = read(
                "<html><body><table><tr><td>ลำดับ</td><td>มาตรการ</td><td>ผู้รับผิดชอบ</td></tr><tr><td>1</td>"
                        + "<td><table><tr><td>จัดทำ</td><td>คู่มือ</td></tr></table></td><td>กองคลัง</td></tr></table></body></html>",
                "plan.html");

        assertThat(titles(result)).containsExactly("จัดทำ คู่มือ");
    }

    @ParameterizedTest
    @CsvSource({"utf-8,UTF-8", "windows-874,x-windows-874", "TIS-620,TIS-620"})
    void aTableOfHtmlUnderTheNameOfAWorkbookIsRead(String declared, String charset) {
        String html =
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared + "\"><table border=\"1\">"
                        + "<tr><th>ลำดับ</th><th>มาตรการ</th></tr><tr><td>1</td><td>คู่มือ</td></tr><tr><td>2</td><td>ป้าย</td></tr></table>";
        TableDocument document = TableFileReader.of()
                .read(new ByteArrayInputStream(html.getBytes(Charset.forName(charset))), "export.xls");

        assertThat(document.faults()).isEmpty();
        assertThat(titles(MeasureImporter.of().read(document))).containsExactly("คู่มือ", "ป้าย");
    }

    @ParameterizedTest
    @CsvSource({
        "☐\uFE0F ยังไม่ได้ดำเนินการ ☑\uFE0F ดำเนินการแล้ว,done",
        "⬜ ยังไม่ได้ดำเนินการ ✅ อยู่ระหว่างดำเนินการ,under-way",
        "🗹 ยังไม่ได้ดำเนินการ ☐ ดำเนินการ,not-started",
        "□ ยังไม่ได้ดำเนินการ ■ ดำเนินการแล้ว,done",
        "○ ยังไม่ได้ดำเนินการ ● ดำเนินการแล้ว,done",
        "\uF0A8 ยังไม่ได้ดำเนินการ \uF0FE ดำเนินการแล้ว,done",
        "\uF06F ยังไม่ได้ดำเนินการ \uF0FE ดำเนินการแล้ว,done",
        "( ) ยังไม่ได้ดำเนินการ (•) ดำเนินการแล้ว,done",
        "[ ] ยังไม่ได้ดำเนินการ [*] ดำเนินการแล้ว,done",
        "● ดำเนินการแล้ว,done",
    })
    void aTickSaysTheStatus(String cell, String status) {
        MeasureImport result = read("ลำดับ,มาตรการ,ผลการดำเนินการ\n1,คู่มือ," + cell + "\n", "report.csv");

        assertThat(result.measures().get(0).progress().flatMap(MeasureProgress::status))
                .contains(MeasureStatus.of(status));
        assertThat(result.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการแล้ว",
                "☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการแล้ว",
                "✅",
                "○ ดำเนินการแล้ว",
                "✗ ดำเนินการแล้ว",
                "❌",
                "\uF0FB ดำเนินการแล้ว",
            })
    void aTickThatSaysNoStatusIsANotice(String cell) {
        MeasureImport result = read("ลำดับ,มาตรการ,ผลการดำเนินการ\n1,คู่มือ," + cell + "\n", "report.csv");

        assertThat(result.measures().get(0).progress().orElseThrow().status()).isEqualTo(Optional.empty());
        assertThat(result.notices())
                .extracting(notice -> notice.code() + " " + notice.place())
                .containsExactly("UNREADABLE_STATUS report.csv:2:3");
    }
}
