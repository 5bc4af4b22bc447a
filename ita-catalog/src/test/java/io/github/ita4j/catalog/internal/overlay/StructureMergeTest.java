package io.github.ita4j.catalog.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.FaultTexts;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an addition stands among what the base has, and whom a fault of both together is blamed on. */
class StructureMergeTest {
    private static final String ITEM =
            "\"titleEvidence\": \"missing\", \"answerScaleEvidence\": \"missing\", \"topics\": [\"chart\"],"
                    + " \"topicsEvidence\": \"read\"";

    private static CatalogFile read(BaseCatalogs base, String members) {
        return CatalogFile.read(
                "{\"format\": 1, \"overlayOf\": {\"fiscalYear\": 2570, \"edition\": \"example\"},"
                        + " \"fiscalYear\": 2570, \"edition\": \"mine\", \"version\": \"1.0.0\", "
                        + members + "}",
                new Definitions(),
                base);
    }

    private static List<String> faults(String members) {
        return read(new SmallBase(), members).faults().stream()
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .toList();
    }

    private static Catalog catalog(BaseCatalogs base, String members) {
        CatalogFile read = read(base, members);
        assertThat(read.faults()).isEmpty();
        return read.catalog().orElseThrow();
    }

    /** The small catalogue without one of its members. */
    private static BaseCatalogs without(String member) {
        SmallBase small = new SmallBase();
        return new BaseCatalogs() {
            @Override
            public LocalizedText names() {
                return small.names();
            }

            @Override
            public Optional<JsonValue> find(FiscalYear year, String edition) {
                return small.find(year, edition).map(document -> {
                    Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
                    assertThat(members.remove(member)).isNotNull();
                    return document.withMembers(members);
                });
            }

            @Override
            public Optional<JsonValue> gradeScale(String code) {
                return small.gradeScale(code);
            }
        };
    }

    private static List<String> elements(Catalog catalog, String item) {
        return catalog.requiredMeasure(ItemCode.parse(item)).orElseThrow().elements().stream()
                .map(element -> element.text().english().orElseThrow())
                .toList();
    }

    @Test
    void anAdditionStandsWhereItsNumberBelongs() {
        Catalog catalog = catalog(
                new SmallBase(),
                "\"renumber\": {\"o1\": \"o2\", \"o2\": \"o3\", \"o3\": \"o4\"}, \"add\": [{\"under\": \"3.1\", \"items\":"
                        + " [{\"code\": \"o1\", " + ITEM + "}]}]");
        assertThat(catalog.nodes()).map(NodeCode::code).endsWith("3.1", "o1", "o2", "o3", "3.2", "o4");
    }

    @Test
    void anAdditionWithoutAReadableNumberIsOneFaultAndMovesNothing() {
        assertThat(faults("\"add\": [{\"under\": \"3.2\", \"items\": [{" + ITEM + "}]}]"))
                .containsExactly("MISSING_MEMBER /add/0/items/0");
        assertThat(faults("\"withdraw\": [\"o2\"], \"add\": [{\"under\": \"3.1\", \"items\": [{\"code\": \"o-2\", "
                        + ITEM + "}]}]"))
                .containsExactly("INVALID_VALUE /add/0/items/0/code");
    }

    @Test
    void whatDoesNotFitTheBaseIsBlamedOnTheAdditionAndNotOnWhatWasDoneBefore() {
        assertThat(
                        faults(
                                "\"withdraw\": [\"i3\"], \"add\": [{\"under\": \"1\", \"subIndicators\": [{\"number\": \"1.1\","
                                        + " \"title\": {\"th\": \"ก\", \"en\": \"New\"}, \"titleEvidence\": \"read\", \"items\": [{\"code\":"
                                        + " \"i3\", \"titleEvidence\": \"missing\", \"answerScaleEvidence\": \"missing\"}]}]}]"))
                .containsExactly("ITEMS_BESIDE_SUB_INDICATORS /add/0");
    }

    @Test
    void measuresOfTheOverlayStandBesideThoseOfTheBase() {
        Catalog catalog = catalog(
                new SmallBase(),
                "\"requiredMeasures\": {\"o2\": {\"elements\": [{\"text\": {\"th\": \"ก\","
                        + " \"en\": \"New\"}, \"evidence\": \"read\"}]}}");
        assertThat(elements(catalog, "o2")).containsExactly("New");
        assertThat(elements(catalog, "o3")).containsExactly("The plan of the whole year");
    }

    @Test
    void measuresOfTheOverlayStandAloneWhereTheBaseHasNone() {
        Catalog catalog = catalog(
                without("requiredMeasures"),
                "\"requiredMeasures\": {\"o2\": {\"elements\": [{\"text\": {\"th\": \"ก\", \"en\": \"New\"},"
                        + " \"evidence\": \"read\"}]}}");
        assertThat(elements(catalog, "o2")).containsExactly("New");
        assertThat(elements(catalog, "o3")).isEmpty();
    }

    @Test
    void measuresThatAreNoObjectAreOneFault() {
        assertThat(faults("\"requiredMeasures\": 5")).containsExactly("WRONG_TYPE /requiredMeasures");
    }
}
