package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.fuzz.Damage;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.MeasureImporter;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents with tables, damaged, through the readers and through the import of measures: nothing is thrown or lost. */
class TableFuzzTest {
    private static final List<String> TEXTS = List.of(
            """
            มาตรการ/แนวทาง,วิธีการดำเนินการ,ผู้รับผิดชอบ,ระยะเวลา,ผลการดำเนินการ
            ๑. คู่มือ,"๑. เขียน
            ๒. แจก",กองคลัง,ต.ค. ๖๗ ถึง ก.ย. ๖๘,แจกแล้ว
            ,๓. ทบทวน,,,
            """,
            """
            ลำดับ\tมาตรการ/กิจกรรม\tวิธีดำเนินการ
            ๑\tสวน\tจากผลการประเมิน ตัวชี้วัดที่ ๙.๔ ๑. ตัดหญ้า ๒. รดน้ำ
            """,
            """
            # แผน

            |ข้อ|ข้อมูล|ความก้าวหน้าผลการดำเนินการ|
            |--|--|--|
            |๐๑๕|ผัง|[x] ดำเนินการ - ติดแล้ว|
            |o16|\\| แผน|☐|

            ข้อความ
            """,
            "<h1>แผน</h1><table><tr><th rowspan=2>มาตรการ</th><th colspan=\"2\">ข้อคำถาม ITA</th></tr>"
                    + "<tr><td>i๑ ถาม (ค่าคะแนน ๘๗.๒๘)<br>๑๗ ถาม</td><td>&amp;<ul><li>ก<li>ข</ul></td></tr></table>",
            """
            รายงาน

            ประเด็น\tการวิเคราะห์ข้อมูล\t\tมาตรการ
            \tข้อคำถาม ITA\tผลการวิเคราะห์ข้อมูล\t
            ๑.งบ\t<p>i๑ ถาม (ค่าคะแนน ๘๗.๒๘)</p> <p>๑๑๒ แผน (ค่าคะแนน ๐)</p>\tรู้น้อย\tบอก

            หน้า ๒
            """);

    private static final List<String> WORDS = List.of(
            "มาตรการ",
            "ผู้รับผิดชอบ",
            "ตัวชี้วัดย่อยที่ ๙.๑",
            "(ค่าคะแนน ",
            "๑.",
            "๒)",
            "- ",
            "<td>",
            "</td>",
            "<tr>",
            "<table>",
            "</table>",
            "<td rowspan=99999 colspan=99999>",
            "<br>",
            "<!--",
            "<p",
            "<input checked type=checkbox>",
            "&#x110000;",
            "&#0;",
            "&lt",
            "|--|",
            "\n|",
            "☑",
            "[ ]",
            "\n\n",
            "o12 ",
            "\uF0FE",
            "(ลงชื่อ)",
            "1.1 ก\nSteps:\n",
            "ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้คะแนน ๙๘.๘๐ ระดับผ่านดี",
            "<meta charset=windows-874>",
            "ไตรมาส ๑");

    @Property
    void damagedTextsAreReadInEveryFormat(@ForAll("files") byte[] file, @ForAll TableFormat format) {
        Tables.isWhole(TableFileReader.of().withFormat(format).read(new ByteArrayInputStream(file), "test"));
        Tables.isWhole(Tables.named("test", file));
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Damage.ofBytes(TEXTS, WORDS);
    }

    /** That each cell is in one place of the result is checked where results are built. */
    @Property
    void measuresAreImportedFromDamagedTexts(@ForAll("texts") String text) {
        for (TableFormat format : List.of(TableFormat.TEXT, TableFormat.CSV, TableFormat.HTML)) {
            isImported(Tables.read(format, text));
        }
    }

    private static void isImported(TableDocument document) {
        MeasureImport result =
                MeasureImporter.of().withYear(FiscalYear.ofBuddhist(2568)).read(document);
        assertThat(result.faults()).isEqualTo(document.faults());
        assertThat(result.unmapped()).allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
        assertThat(result.measures())
                .allSatisfy(imported -> assertThat(imported.measure().title()).isNotBlank());
        assertThat(result.stated())
                .allSatisfy(stated -> assertThat(stated.sheet().scores()).hasSize(1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Damage.of(TEXTS, WORDS);
    }

    @Property
    void damagedWorkbooksAreRead(
            @ForAll("parts") String part, @ForAll("sheets") String rows, @ForAll("edits") List<Damage.Edit> edits) {
        Map<String, String> parts = Workbooks.mergedParts(rows);
        parts.computeIfPresent(part, (name, xml) -> Damage.edited(xml, edits));
        TableDocument document = Tables.named("test", Workbooks.zip(parts));
        Tables.isWhole(document);
        isImported(document);
    }

    @Provide
    Arbitrary<String> parts() {
        return Workbooks.partNames();
    }

    @Provide
    Arbitrary<String> sheets() {
        return Arbitraries.of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>๑. คู่มือ</t></is></c><c r=\"B2\"><v>45000.5</v></c></row>",
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>มาตรการ</t></is></c><c t=\"inlineStr\"><is><t>ผลการดำเนินการ</t></is></c></row>"
                        + "<row r=\"2\" hidden=\"1\"><c t=\"str\"><f>A1</f><v>ก</v></c></row><row r=\"3\"><c t=\"str\"><v>๑. ก_x000D_ข</v></c>"
                        + "<c t=\"inlineStr\"><is><t>\uF0A8 ยังไม่ได้ดำเนินการ \uF0FE ดำเนินการ</t></is></c></row><row r=\"9\"><c t=\"d\"><v>2025-01-01</v></c></row>",
                "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c></row>");
    }

    @Provide
    Arbitrary<List<Damage.Edit>> edits() {
        return Damage.edits(List.of(
                "<row>",
                "</row>",
                "<c>",
                "<v>",
                "</v>",
                " r=\"XFD1048576\"",
                " r=\"A0\"",
                " t=\"s\"",
                " s=\"99\"",
                "-1",
                "99999999999",
                "&#0;",
                "&x;",
                " hidden=\"1\"",
                " t=\"d\"",
                "<f/>",
                "_xD800_",
                "<col min=\"1\" max=\"999999999\" hidden=\"1\"/>",
                "<mergeCell ref=\"A1:B9\"/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///\">]>",
                "1E308",
                "\"",
                ">",
                ""));
    }
}
