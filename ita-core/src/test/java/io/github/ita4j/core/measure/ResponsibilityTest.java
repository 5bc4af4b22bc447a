package io.github.ita4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityTest {
    /** The forms of published plans and reports; units are separated by '|' here. */
    @ParameterizedTest
    @CsvSource({
        "สำนักปลัด, สำนักปลัด",
        "- งานการเจ้าหน้าที่ สำนักปลัด, งานการเจ้าหน้าที่ สำนักปลัด",
        "- งานประชาสัมพันธ์ สำนักปลัด  - งานการเจ้าหน้าที่ สำนักปลัด  - กองคลัง  - กองสาธารณสุขและสิ่งแวดล้อม,"
                + " งานประชาสัมพันธ์ สำนักปลัด|งานการเจ้าหน้าที่ สำนักปลัด|กองคลัง|กองสาธารณสุขและสิ่งแวดล้อม",
        "สำนักปลัด / กองคลัง, สำนักปลัด|กองคลัง",
        "'สำนักปลัด, กองช่าง, กองคลัง', สำนักปลัด|กองช่าง|กองคลัง",
        "๑. สำนักปลัด ๒. กองคลัง ๓. กองการศึกษาฯ ๔. กองช่าง ๕. กองสาธารณสุขฯ,"
                + " สำนักปลัด|กองคลัง|กองการศึกษาฯ|กองช่าง|กองสาธารณสุขฯ",
        "'๑. สำนักปลัด\n๒. กองคลัง', สำนักปลัด|กองคลัง",
        "สำนักปลัด กองคลัง, สำนักปลัด|กองคลัง",
        "กองคลังและสำนักปลัดเทศบาล, กองคลัง|สำนักปลัดเทศบาล",
        "กองยุทธศาสตร์และงบประมาณ, กองยุทธศาสตร์และงบประมาณ",
        "งานนโยบายและแผน กองวิชาการและแผนงาน, งานนโยบายและแผน กองวิชาการและแผนงาน",
        "กองคลัง / กองคลัง, กองคลัง"
    })
    void readsTheUnits(String text, String units) {
        Responsibility responsibility = Responsibility.parse(text);
        assertThat(String.join("|", responsibility.units())).isEqualTo(units);
        assertThat(responsibility.text()).isEqualTo(text);
        assertThat(responsibility.everyUnit()).isFalse();
        assertThat(responsibility.lead()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ทุกส่วนงาน, ทุกส่วนงาน",
        "- ทุกกอง/สำนัก, ทุกกอง/สำนัก",
        "'ทุกสำนัก , กอง', 'ทุกสำนัก , กอง'",
        "สำนักปลัด/ทุกกอง, สำนักปลัด|ทุกกอง",
        "สำนักปลัด/ ทุกกอง, สำนักปลัด|ทุกกอง",
        "ทุกกอง/กองคลัง, ทุกกอง|กองคลัง"
    })
    void seesWhereEveryUnitTakesPart(String text, String units) {
        Responsibility responsibility = Responsibility.parse(text);
        assertThat(responsibility.everyUnit()).isTrue();
        assertThat(String.join("|", responsibility.units())).isEqualTo(units);
        assertThat(responsibility.lead()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ทุกส่วนราชการ โดยสำนักปลัดเทศบาล เป็นผู้รับผิดชอบหลัก, สำนักปลัดเทศบาล, ทุกส่วนราชการ|สำนักปลัดเทศบาล",
        "ทุกส่วนราชการ โดยสำนัก ปลัดเทศบาล เป็นผู้รับผิดชอบหลัก, สำนัก ปลัดเทศบาล, ทุกส่วนราชการ|สำนัก ปลัดเทศบาล",
        "ทุกส่วนราชการ โดยกองคลัง และสำนักปลัดเทศบาล เป็นผู้รับผิดชอบหลัก, กองคลัง และสำนักปลัดเทศบาล,"
                + " ทุกส่วนราชการ|กองคลัง|สำนักปลัดเทศบาล",
        "ทุกกอง โดยมีสำนักปลัดเป็นหน่วยงานหลัก, สำนักปลัด, ทุกกอง|สำนักปลัด",
        "ทุกกอง โดยมีสำนักปลัดเป็นหน่วยงานหลัก/กองคลัง, สำนักปลัด, ทุกกอง|สำนักปลัด|กองคลัง"
    })
    void readsTheLeadingUnit(String text, String lead, String units) {
        Responsibility responsibility = Responsibility.parse(text);
        assertThat(responsibility.lead()).hasValue(lead);
        assertThat(String.join("|", responsibility.units())).isEqualTo(units);
        assertThat(responsibility.everyUnit()).isTrue();
    }

    @Test
    void aLeadThatCannotBeSeenIsNone() {
        assertThat(Responsibility.parse("ทุกกอง โดย\u200Bเป็นผู้รับผิดชอบหลัก").lead())
                .isEmpty();
    }

    @Test
    void textWithoutUnitsStaysText() {
        Responsibility signs = Responsibility.parse(" - / ");
        assertThat(signs.units()).isEmpty();
        assertThat(signs.text()).isEqualTo(" - / ");
        assertThatThrownBy(() -> Responsibility.parse(" \u200B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }

    /** Found by a fuzz test: the time for this grew with the square of the blanks. */
    @Test
    void aLongRunOfBlanksIsOneBlank() {
        String text = "กองคลัง" + " ".repeat(100_000) + "และกองช่าง" + "\n ".repeat(50_000) + "สำนักปลัด";
        assertThat(Responsibility.parse(text).units()).containsExactly("กองคลัง", "กองช่าง", "สำนักปลัด");
        assertThat(Responsibility.parse(text).text()).isEqualTo(text);
        // A line that ends within it still ends.
        for (String blanks : List.of("\n" + " ".repeat(30), " ".repeat(30) + "\n")) {
            assertThat(Responsibility.parse("กองคลัง" + blanks + "งานแผน").units())
                    .containsExactly("กองคลัง", "งานแผน");
        }
    }

    @Test
    void isBuiltWithoutReading() {
        Responsibility built = Responsibility.builder()
                .text("every division")
                .addUnits("every division")
                .everyUnit(true)
                .build();
        assertThat(built.units()).isEqualTo(List.of("every division"));
        assertThat(built.lead()).isEmpty();
    }
}
