package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.measure.MeasureImport.HeadingCell;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.table.TableFileReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every spelling of a heading that agencies use is read, and its cells come into the field that it names. */
class ColumnHeadingTest {
    private static MeasureImport read(String heading) {
        boolean measure = heading.startsWith("มาตรการ");
        String text = heading + "\t" + (measure ? "การติดตามผล" : "มาตรการ") + "\n๑. ถ้อยคำ\tอื่น\n";
        return MeasureImporter.of().read(TableFileReader.of().readText(text, "test"));
    }

    @ParameterizedTest
    @CsvSource({
        "มาตรการ, MEASURE",
        "มาตรการ/แนวทาง, MEASURE",
        "มาตรการ / แนวทาง, MEASURE",
        "มาตรการ/กิจกรรม, MEASURE",
        "ขั้นตอน/วิธีการปฏิบัติ, STEPS",
        "ขั้นตอน/วิธีการดำเนินการ, STEPS",
        "วิธีการดำเนินการ, STEPS",
        "วิธีดำเนินการ, STEPS",
        "ผู้รับผิดชอบ, RESPONSIBLE",
        "ส่วนงานที่รับผิดชอบ, RESPONSIBLE",
        "ส่วนงานที่ รับผิดชอบ, RESPONSIBLE",
        "หน่วยงานที่รับผิดชอบ, RESPONSIBLE",
        "ระยะเวลา, PERIOD",
        "ระยะเวลาดำเนินการ, PERIOD",
        "ระยะเวลา ดำเนินการ, PERIOD",
        "ระยะเวลาการดำเนินการ, PERIOD",
        "ระยะเวลาในการดำเนินการ, PERIOD",
        "ผลการดำเนินการ, RESULT",
        "ความก้าวหน้าผลการดำเนินการ, RESULT",
        "สรุปผลการดำเนินการ, RESULT",
        "สรุปผลการดำเนินการตามมาตรการ, RESULT",
        "สรุปผลการดำเนินการตาม มาตรการหรือกิจกรรม, RESULT",
        "ผลลัพธ์, OUTCOME",
        "ผลลัพธ์หรือความสำเร็จของการดำเนินการ, OUTCOME",
        "ผลลัพธ์หรือความสำเร็จในการ ดำเนินการ, OUTCOME",
        "ข้อเสนอแนะ, SUGGESTION",
        "การติดตามผล, FOLLOW_UP",
        "ประเด็น, THEME",
        "ข้อคำถาม ITA, QUESTION",
        "ข้อคำถาม, QUESTION",
        "ผลการวิเคราะห์ข้อมูล, ANALYSIS",
        "ผลการวิเคราะห์, ANALYSIS",
        "ข้อ, NUMBER",
        "ลำดับ, NUMBER",
        "ลำดับที่, NUMBER",
        "ที่, NUMBER",
        "ตัวชี้วัด, INDICATOR",
    })
    void isKnown(String heading, MeasureColumn column) {
        MeasureImport result = read(heading);

        assertThat(result.headings())
                .hasSize(2)
                .filteredOn(cell -> cell.column() == column)
                .extracting(HeadingCell::text)
                .contains(heading);
        List<String> field = field(result, column);
        if (column == MeasureColumn.NUMBER) {
            // The words are no number.
            assertThat(result.unmapped()).extracting(UnmappedCell::text).containsExactly("๑. ถ้อยคำ");
        } else {
            assertThat(result.unmapped()).isEmpty();
            assertThat(String.join("\n", field)).contains("ถ้อยคำ");
        }
    }

    private static List<String> field(MeasureImport result, MeasureColumn column) {
        ImportedMeasure imported = result.measures().get(0);
        return switch (column) {
            case MEASURE -> List.of(imported.measure().title());
            case STEPS -> imported.measure().steps();
            case RESPONSIBLE ->
                List.of(imported.measure().responsibility().orElseThrow().text());
            case PERIOD -> List.of(imported.measure().period().orElseThrow().text());
            case RESULT -> imported.progress().orElseThrow().results();
            case OUTCOME -> imported.progress().orElseThrow().outcome().stream().toList();
            case SUGGESTION -> imported.progress().orElseThrow().suggestions();
            case FOLLOW_UP -> imported.measure().followUp().stream().toList();
            case THEME -> imported.themeTitle().stream().toList();
            case QUESTION, ANALYSIS, INDICATOR ->
                imported.measure().finding().stream().toList();
            default -> List.of();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "แนวทางในการยกระดับการประเมิน, GUIDANCE",
        "องค์ประกอบด้านข้อมูล, GUIDANCE",
        "ข้อมูล, ITEM",
        "การวิเคราะห์ข้อมูล, GROUP",
        "การนำผลการวิเคราะห์ไปสู่การปฏิบัติ, GROUP",
    })
    void isKnownBesideMeasures(String heading, MeasureColumn column) {
        assertThat(read(heading).headings()).extracting(HeadingCell::column).contains(column, MeasureColumn.MEASURE);
    }

    /** Recognition of scans writes the vowel am in two signs. */
    @Test
    void theVowelAmMayBeInTwoSigns() {
        assertThat(read("ผลการด\u0E4D\u0E32เนินการ").headings())
                .extracting(HeadingCell::column)
                .contains(MeasureColumn.RESULT);
    }

    @Test
    void aSentenceIsNoHeading() {
        assertThat(HeadingWords.find("ระยะเวลา" + "ยาว".repeat(40))).isEmpty();
        assertThat(HeadingWords.find("มาตรการประหยัดน้ำ")).isEmpty();
        assertThat(HeadingWords.find("")).isEmpty();
    }
}
