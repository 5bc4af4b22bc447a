package io.github.ita4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.InputText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ResponsibilityPropertyTest {
    @Provide
    Arbitrary<List<String>> units() {
        return Arbitraries.of(
                        "สำนักปลัด",
                        "กองคลัง",
                        "กองช่าง",
                        "กองการศึกษาฯ",
                        "งานนิติการ สำนักปลัด",
                        "กองสาธารณสุขและสิ่งแวดล้อม")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void readsTheSameUnitsHoweverTheyAreListed(
            @ForAll("units") List<String> units, @ForAll @IntRange(max = 4) int how) {
        StringBuilder text = new StringBuilder();
        for (String unit : units) {
            String number = Integer.toString(units.indexOf(unit) + 1);
            switch (how) {
                case 0 -> text.append(text.isEmpty() ? "" : " / ").append(unit);
                case 1 -> text.append(text.isEmpty() ? "" : ", ").append(unit);
                case 2 -> text.append("  - ").append(unit);
                case 3 -> text.append(number).append(". ").append(unit).append(' ');
                default -> text.append(unit).append('\n');
            }
        }
        assertThat(Responsibility.parse(text.toString()).units()).isEqualTo(units);
    }

    @Property
    void noTextEverThrowsOrIsLost(@ForAll String text) {
        if (!InputText.isBlank(text)) {
            Responsibility read = Responsibility.parse(text);
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.units()).doesNotHaveDuplicates().allMatch(text::contains);
        }
    }
}
