package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.table.TableFileReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureImporterTest {
    private static final String REPORT =
            "มาตรการ/แนวทาง\tวิธีการดำเนินการ\tผู้รับผิดชอบ\tระยะเวลา ดำเนินการ\tผลการดำเนินการ\n";

    private static MeasureImport read(String text) {
        return MeasureImporter.of().read(TableFileReader.of().readText(text, "made-up.txt"));
    }

    private static MeasureImport readLines(String... lines) {
        return read(String.join("\n", lines));
    }

    private static Measure measure(MeasureImport result, int index) {
        return result.measures().get(index).measure();
    }

    @Test
    void aTableOnTheNextPageGoesOn() {
        MeasureImport result = read(REPORT
                + "๑. คู่มือ\t<p>๑. เขียน</p> <p>๒. แจก</p>\tกองคลัง\tต.ค. ๖๗ ถึง ก.ย. ๖๘\tแจกแล้ว\n\nหน้า ๒\n\n"
                + REPORT
                + "\t๓. ทบทวน\t\t\tทบทวนแล้ว\n๒. เว็บไซต์\tปรับปรุง\tสำนักปลัด\tไตรมาส ๑\tปรับปรุงแล้ว\n");

        assertThat(result.measures()).hasSize(2);
        assertThat(measure(result, 0).number()).isEqualTo("1");
        assertThat(measure(result, 0).title()).isEqualTo("คู่มือ");
        assertThat(measure(result, 0).steps()).containsExactly("๑. เขียน", "๒. แจก", "๓. ทบทวน");
        assertThat(result.measures().get(0).progress().orElseThrow().results()).containsExactly("แจกแล้ว", "ทบทวนแล้ว");
        assertThat(result.unmapped()).isEmpty();
        assertThat(result.headings()).hasSize(10);
        assertThat(result.mapped()).isEqualTo(12);
    }

    /** As plans are often laid out; a row over all columns counts with the first measure below it. */
    @Test
    void rowsOverAllColumnsSayTheThemeAndTheFinding() {
        MeasureImport result = readTable(
                "<tr><td colspan=3>ประเด็นที่ ๒: บริการ</td></tr>",
                "<tr><td colspan=3>ผลการวิเคราะห์: ช้า<br>ไม่ทั่วถึง</td></tr>",
                "<tr><td>๑</td><td>คู่มือ</td><td>กองคลัง</td></tr>",
                "<tr><td>๒</td><td>เว็บไซต์</td><td>สำนักปลัด</td></tr>",
                "<tr><td colspan=3>ผลการวิเคราะห์:</td></tr>",
                "<tr><td>๓</td><td>สวน</td><td>กองช่าง</td></tr>",
                "<tr><td colspan=3>ประเด็น: –</td></tr>",
                "<tr><td>๔</td><td>ถนน</td><td>กองช่าง</td></tr>",
                "<tr><td colspan=3>ประเด็นที่ ๗ ไม่มีมาตรการ</td></tr>");

        assertThat(result.measures())
                .extracting(one -> one.measure().title()
                        + one.measure().theme()
                        + one.measure().finding()
                        + one.themeTitle())
                .containsExactly(
                        "คู่มือOptional[2]Optional[ช้า\nไม่ทั่วถึง]Optional[บริการ]",
                        "เว็บไซต์Optional[2]Optional[ช้า\nไม่ทั่วถึง]Optional[บริการ]",
                        "สวนOptional[2]Optional.emptyOptional[บริการ]",
                        "ถนนOptional.emptyOptional.emptyOptional.empty");
        assertThat(result.measures()).extracting(one -> one.cells().size()).containsExactly(5, 3, 3, 3);
        assertThat(result.headings()).hasSize(3 + 2);
        assertThat(result.unmapped())
                .containsExactly(new UnmappedCell(
                        result.unmapped().get(0).place(), "ประเด็นที่ ๗ ไม่มีมาตรการ", UnmappedCell.Reason.SECTION));
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void onlyBoxesThatAreAllEmptySayNothingOfTheFollowUp() {
        MeasureImport result = readTable(
                "<tr><td>๑</td><td>คู่มือ</td><td>☐ ยังไม่ได้ดำเนินการ<br>□ ดำเนินการแล้ว</td></tr>",
                "<tr><td>๒</td><td>สวน</td><td>☐ ยังไม่ได้ดำเนินการ<br>☑ ดำเนินการแล้ว</td></tr>",
                "<tr><td>๓</td><td>ถนน</td><td>รายเดือน ☐ ดำเนินการแล้ว</td></tr>");

        assertThat(result.measures())
                .extracting(one -> one.measure().followUp().orElse("none"))
                .containsExactly("none", "☐ ยังไม่ได้ดำเนินการ\n☑ ดำเนินการแล้ว", "รายเดือน ☐ ดำเนินการแล้ว");
    }

    private static MeasureImport readTable(String... rows) {
        boolean boxes = rows[0].contains("☐");
        return MeasureImporter.of()
                .read(TableFileReader.of()
                        .readText(
                                "<table><tr><th>ที่</th><th>มาตรการ</th><th>"
                                        + (boxes ? "การติดตามผล" : "ผู้รับผิดชอบ") + "</th></tr>"
                                        + String.join("", rows) + "</table>",
                                "plan.html"));
    }

    @Test
    void aMisreadHeadingAboveNumbersIsANotice() {
        MeasureImport result = read("ชื่อ\tมาตรการ\tผู้รับผิดชอบ\n๔.\tคู่มือ\tกองคลัง\n");

        assertThat(measure(result, 0).number()).isEqualTo("4");
        assertThat(result.notices()).extracting(Fault::code).containsExactly(MeasureCode.DOUBTFUL_HEADING);
    }

    @Test
    void aColumnThatIsNotKnownIsUnmapped() {
        MeasureImport result = read("มาตรการ\tสีที่ชอบ\tผู้รับผิดชอบ\n๑. คู่มือ\tฟ้า\tกองคลัง\n");

        assertThat(result.unmapped()).extracting(UnmappedCell::text).containsExactly("สีที่ชอบ", "ฟ้า");
        assertThat(result.unmapped()).extracting(UnmappedCell::reason).containsOnly(UnmappedCell.Reason.UNKNOWN_COLUMN);
    }

    @Test
    void aFindingBeginsAMeasure() {
        Measure measure = measure(
                read(
                        "ลำดับ\tมาตรการ/กิจกรรม\tวิธีดำเนินการ\n๑\tสวน\tจากผลการประเมิน ITA ตัวชี้วัดที่ ๙.๔ สวนรก ๑. ตัดหญ้า ๒. รดน้ำ\n"),
                0);

        assertThat(measure.causes()).containsExactly(Cause.of(NodeCode.parse("9.4")));
        assertThat(measure.finding()).contains("จากผลการประเมิน ITA ตัวชี้วัดที่ ๙.๔ สวนรก");
        assertThat(measure.steps()).containsExactly("๑. ตัดหญ้า", "๒. รดน้ำ");
    }

    @Test
    void progressIsNoMeasure() {
        String box =
                "<input type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ - ติดแล้ว";
        MeasureImport result = read("ตัวชี้วัด\tแนวทางในการยกระดับการประเมิน\tความก้าวหน้าผลการดำเนินการ\n"
                + "ตัวชี้วัดที่ ๒ การใช้งบประมาณ\tติดประกาศ\t" + box + "\n\nหมวด\n\n"
                + "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูล\t\t\nข้อ\tข้อมูล\tความก้าวหน้าผลการดำเนินการ\n"
                + "๐๑๕\tผัง\t" + box + "\n๐๑๕\tแผน\t" + box + "\n");

        assertThat(result.measures()).isEmpty();
        assertThat(result.itemProgress())
                .extracting(item -> item.progress().code().code())
                .containsExactly("2", "o15", "o15");
        assertThat(result.itemProgress())
                .extracting(item -> item.progress().status())
                .allMatch(status -> status.filter(MeasureStatus.DONE::equals).isPresent());
        assertThat(result.notices())
                .extracting(Fault::code)
                .containsExactly(MeasureCode.DOUBTFUL_STATUS, MeasureCode.REPEATED_CODE);
        assertThat(result.unmapped()).extracting(UnmappedCell::reason).containsExactly(UnmappedCell.Reason.SECTION);
    }

    @Test
    void codesAndScoresAreCausesAndMisreadingsAreDoubts() {
        String head = "ประเด็น\tการวิเคราะห์ข้อมูล\t\tมาตรการ\n\tข้อคำถาม ITA\tผลการวิเคราะห์ข้อมูล\t\n";
        MeasureImport result = read(head
                + "๑.งบ\t<p>i๑ ถาม (ค่าคะแนน ๘๗.๒๘)</p> <p>๑๗ ถาม (ค่าคะแนน ๗๙.๔๖)</p> <p>๑๑๒ แผน (ค่าคะแนน ๐)</p>\tรู้น้อย\tบอก\n\nต่อ\n\n"
                + head
                + "<p>i๒ ถาม (ค่าคะแนน ๕๕.๖๒)</p> <p>๐๑๓ แผน (ค่าคะแนน มาก)</p>\tไม่รู้\tบอกอีก\t\n");

        assertThat(result.measures()).hasSize(1);
        List<Cause> causes = measure(result, 0).causes();
        assertThat(causes).extracting(cause -> cause.code().code()).containsExactly("i1", "i7", "o12", "i2", "o13");
        assertThat(causes.get(0).score()).contains(Score.parse("87.28"));
        assertThat(causes)
                .extracting(cause -> cause.doubt().isPresent())
                .containsExactly(false, true, true, false, false);
        assertThat(result.notices())
                .extracting(Fault::code)
                .containsExactly(
                        MeasureCode.SHIFTED_ROW,
                        MeasureCode.DOUBTFUL_CODE,
                        MeasureCode.DOUBTFUL_CODE,
                        MeasureCode.UNREADABLE_SCORE);
        assertThat(measure(result, 0).theme()).contains(1);
    }

    @Test
    void aNumberThatIsNoneIsNamedWithItsPlace() {
        MeasureImport result = read("ที่\tมาตรการ\tผู้รับผิดชอบ\nก่อนอื่น\tคู่มือ\tกองคลัง\n๒.๑\tป้าย\tกองช่าง\n");

        assertThat(measure(result, 0).number()).isEqualTo("1");
        assertThat(measure(result, 1).number()).isEqualTo("2.1");
        assertThat(result.unmapped()).singleElement().satisfies(cell -> {
            assertThat(cell.text()).isEqualTo("ก่อนอื่น");
            assertThat(cell.reason()).isEqualTo(UnmappedCell.Reason.NOT_A_NUMBER);
            assertThat(cell.place()).hasToString("made-up.txt:2:1");
        });
        assertThat(result.notices()).extracting(Fault::code).containsExactly(MeasureCode.NUMBER_GIVEN);
    }

    @Test
    void aNumberThatIsTakenIsNotGiven() {
        MeasureImport result = read("มาตรการ\tผู้รับผิดชอบ\n๓. คู่มือ\tกองคลัง\nป้าย\tกองช่าง\nเวที\tกองช่าง\n");

        assertThat(result.measures())
                .extracting(imported -> imported.measure().number())
                .containsExactly("3", "2", "4");
    }

    @Test
    void onlyTheNumberOfTheMeasureIsTakenOffItsTitle() {
        MeasureImport result = readLines(
                "ลำดับ\tมาตรการ",
                "๔\t๑. ประชุม ๒. ติดป้าย",
                "",
                "ต่อ",
                "",
                "ประเด็น\tมาตรการ\tผู้รับผิดชอบ",
                "๒. บริการ\t๑. ประชุม\tกองคลัง");

        assertThat(measure(result, 0).title()).isEqualTo("๑. ประชุม ๒. ติดป้าย");
        assertThat(measure(result, 1).title()).isEqualTo("๑. ประชุม");
        assertThat(measure(result, 1).number()).isEqualTo("2");
        assertThat(measure(result, 1).theme()).contains(2);
        assertThat(result.measures().get(1).themeTitle()).contains("บริการ");
    }

    @Test
    void theThemeHasANumberOfItsOwn() {
        Measure measure = measure(read("ที่\tประเด็น\tมาตรการ\n๑๑\t๕. งบประมาณ\tบอก\n"), 0);

        assertThat(measure.number()).isEqualTo("11");
        assertThat(measure.theme()).contains(5);
    }

    @Test
    void anIndicatorBesideAMeasureIsItsCause() {
        Measure measure =
                measure(read("ตัวชี้วัด\tมาตรการ\tผู้รับผิดชอบ\nตัวชี้วัดที่ ๗ การสื่อสาร\t๑. ป้าย\tกองช่าง\n"), 0);

        assertThat(measure.causes()).containsExactly(Cause.of(NodeCode.parse("7")));
        assertThat(measure.finding()).contains("ตัวชี้วัดที่ ๗ การสื่อสาร");
    }

    @Test
    void aKnownColumnThatARowHasNoFieldForIsNamed() {
        MeasureImport result = readLines(
                "ตัวชี้วัด\tแนวทางในการยกระดับการประเมิน\tข้อเสนอแนะ",
                "ตัวชี้วัดที่ ๗\tป้าย\tเร็วขึ้น",
                "",
                "ต่อ",
                "",
                "มาตรการ\tองค์ประกอบด้านข้อมูล",
                "๑. ก\tข");

        assertThat(result.unmapped()).extracting(UnmappedCell::text).containsExactly("เร็วขึ้น", "ข");
        assertThat(result.unmapped()).extracting(UnmappedCell::reason).containsOnly(UnmappedCell.Reason.NO_FIELD);
    }

    @Test
    void aTableWithoutHeadingsGoesOnAndSaysSo() {
        MeasureImport result = read(REPORT + "๑. คู่มือ\tเขียน\tกองคลัง\tไตรมาส ๑/๒๕๖๘\tแจกแล้ว\n\nหน้า ๒\n\n"
                + "๒. ป้าย\tทำ\tกองช่าง\tไตรมาส ๒/๒๕๖๘\tทำแล้ว\n");

        assertThat(result.measures())
                .hasSize(2)
                .extracting(ImportedMeasure::series)
                .containsOnly(1);
        assertThat(result.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(MeasureCode.NO_HEADINGS);
            assertThat(notice.place()).hasToString("made-up.txt:6");
        });
    }

    @Test
    void aCellsPlaceIsThatOfTheDoubt() {
        MeasureImport result = readLines(
                "ประเด็น\tข้อคำถาม ITA\tมาตรการ",
                "๑. ก\ti๑ ถาม (ค่าคะแนน ๙๐)\tบอก",
                "\ti๒ ถาม (ค่าคะแนน ๙๐)\t",
                "\t๑๓ ถาม (ค่าคะแนน ๒๐)\t");

        assertThat(result.notices())
                .extracting(notice -> notice.code() + " " + notice.place())
                .containsExactly("DOUBTFUL_CODE made-up.txt:4:2", "DOUBTFUL_SCORE made-up.txt:4:2");
        assertThat(result.measures().get(0).cells())
                .extracting(cell -> cell.place() + " " + cell.column().code())
                .containsExactly(
                        "made-up.txt:2:1 theme",
                        "made-up.txt:2:2 question",
                        "made-up.txt:2:3 measure",
                        "made-up.txt:3:2 question",
                        "made-up.txt:4:2 question");
    }

    @Test
    void aTickedDroppedMeasureNeedsNoOtherReasonThanItsText() {
        MeasureImport result = read("มาตรการ\tผลการดำเนินการ\n๑. ก\t☑ ยกเลิก ไม่มีงบ\n");

        assertThat(result.measures().get(0).progress().orElseThrow().status()).contains(MeasureStatus.DROPPED);
        assertThat(result.measures().get(0).progress().orElseThrow().reason()).contains("☑ ยกเลิก ไม่มีงบ");
    }

    @Test
    void thoseResponsibleHaveAName() {
        MeasureImport result = read("มาตรการ\tผู้รับผิดชอบ\n๑. ก\t๗.๓. ๑๕๖\n");

        assertThat(result.notices()).extracting(Fault::code).containsExactly(MeasureCode.DOUBTFUL_RESPONSIBLE);
    }
}
