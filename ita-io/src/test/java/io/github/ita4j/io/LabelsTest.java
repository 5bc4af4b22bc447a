package io.github.ita4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog.CalendarEntry;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every constant that is shown to users has a label in both languages, and no label is left without its constant. */
class LabelsTest {
    private static final Map<String, List<Labelled>> BY_PACKAGE = new TreeMap<>();

    static {
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.ita4j")
                .that(JavaClass.Predicates.assignableTo(Labelled.class)
                        .and(DescribedPredicate.describe("an enum", JavaClass::isEnum)))) {
            for (Object constant : found.reflect().getEnumConstants()) {
                BY_PACKAGE
                        .computeIfAbsent(found.getPackageName(), name -> new ArrayList<>())
                        .add((Labelled) constant);
            }
        }
    }

    @Test
    void everyLabelIsInItsLanguage() {
        assertThat(BY_PACKAGE).hasSizeGreaterThan(3);
        for (Labelled constant : all()) {
            LocalizedText label = constant.label();
            assertThat(label.thai()).as(constant.name()).isNotBlank().matches(".*[ก-๛].*");
            assertThat(label.in(Language.ENGLISH))
                    .as(constant.name())
                    .isNotBlank()
                    .doesNotMatch(".*[ก-๛].*");
        }
    }

    @Test
    void noLabelIsLeftOver() {
        BY_PACKAGE.forEach((name, constants) -> {
            Texts labels = Texts.of("/META-INF/labels/" + name, constants.get(0).getClass()::getResourceAsStream);
            for (Language language : Language.values()) {
                assertThat(labels.keys(language)).as("%s in %s", name, language).hasSameSizeAs(constants);
            }
        });
    }

    @Test
    void labelsAreFoundByTheNameOfTheirEnumAndConstant() {
        assertThat(DuePart.H1.label())
                .isEqualTo(
                        LocalizedText.of("ทันทีหลังสิ้นรอบ 6 เดือนแรก", "as soon as the first six months have ended"));
        assertThat(CalendarEntry.Event.ITEM_SCORES.label())
                .isEqualTo(LocalizedText.of("เห็นคะแนนรายข้อ", "Item scores visible"));
        assertThat(Relation.REDEFINED.label()).isEqualTo(LocalizedText.of("เปลี่ยนขอบเขต", "Redefined"));
        assertThat(NodeComparison.Kind.GONE.label()).isEqualTo(LocalizedText.of("ไม่มีแล้ว", "Gone"));
    }

    private static List<Labelled> all() {
        return BY_PACKAGE.values().stream().flatMap(List::stream).toList();
    }
}
