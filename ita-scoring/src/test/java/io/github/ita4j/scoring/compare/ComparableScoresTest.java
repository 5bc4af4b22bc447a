package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which scores hold where two catalogues number the same things differently, or put other things together. */
class ComparableScoresTest {
    private static final Evidence MISSING = Evidence.of(Evidence.Kind.MISSING);

    /** The carried codes, such as {@code {o1=o2}}. */
    private static Map<String, String> carried(Catalog from, Catalog to) {
        Map<String, String> codes = new TreeMap<>();
        ComparableScores.between(from, to, Crosswalk.between(from, to))
                .forEach((here, there) -> codes.put(here.code(), there.code()));
        return codes;
    }

    /** The small catalogue with the indicator of the IIT scored as a whole, since its items are not known. */
    private static Catalog withoutItems(String title) {
        return withFirstIndicator(
                title,
                indicator -> Indicator.builder()
                        .like(indicator)
                        .title(LocalizedText.of(title, title))
                        .items(List.of())
                        .itemsEvidence(MISSING)
                        .build());
    }

    /** The small catalogue with an i-item of which nothing is known but its number. */
    private static Catalog withMereNumber(String edition) {
        return withFirstIndicator(
                edition,
                indicator -> Indicator.builder()
                        .like(indicator)
                        .items(indicator.items().stream()
                                .map(item -> Item.builder()
                                        .code(item.code())
                                        .titleEvidence(MISSING)
                                        .answerScaleEvidence(MISSING)
                                        .build())
                                .toList())
                        .build());
    }

    private static Catalog withFirstIndicator(String edition, UnaryOperator<Indicator> change) {
        return NamedCatalogs.with(
                        NamedCatalogs.of(Map.of(), 1),
                        indicator -> indicator.number().number() == 1 ? change.apply(indicator) : indicator)
                .edition(edition)
                .build();
    }

    @Test
    void theSameCriteriaCarryEverything() {
        Catalog catalog = NamedCatalogs.of(Map.of(), 2, 1);
        assertThat(carried(catalog, catalog).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        catalog.nodes().stream().map(NodeCode::code).toList());
    }

    @Test
    void itemsAreFollowedAndGroupsHoldUnderTheirOwnNumbers() {
        Catalog from = NamedCatalogs.of(Map.of("o1", "plan", "o2", "budget"), 1, 1);
        Catalog to = NamedCatalogs.of(Map.of("o1", "budget", "o2", "plan"), 1, 1);
        assertThat(carried(from, to))
                .containsOnly(
                        Map.entry("o1", "o2"),
                        Map.entry("o2", "o1"),
                        Map.entry("i1", "i1"),
                        Map.entry("1", "1"),
                        Map.entry("IIT", "IIT"),
                        Map.entry("e1", "e1"),
                        Map.entry("2", "2"),
                        Map.entry("EIT", "EIT"));
    }

    @Test
    void aGroupOfRenumberedItemsHolds() {
        Catalog from = NamedCatalogs.of(Map.of("o1", "plan", "o2", "budget"), 2);
        Catalog to = NamedCatalogs.of(Map.of("o1", "budget", "o2", "plan"), 2);
        assertThat(carried(from, to))
                .containsEntry("o1", "o2")
                .containsKeys("3.1", "3", "OIT", "overall")
                .hasSize(from.nodes().size());
    }

    @Test
    void aGroupWithOneItemMoreIsAnotherGroup() {
        Catalog from = NamedCatalogs.of(Map.of(), 2, 1);
        Catalog to = NamedCatalogs.of(Map.of("3", "3"), 3, 1);
        assertThat(carried(from, to))
                .containsOnlyKeys("o1", "o2", "o3", "i1", "1", "IIT", "e1", "2", "EIT")
                .containsEntry("o3", "o3");
    }

    @Test
    void partsAreCarriedWhereTheyAreOnBothSides() {
        Catalog parts = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 1, 1);
        Catalog none = SmallCatalogs.of(SmallCatalogs.LETTERS, false, 1, 1, 1);
        assertThat(carried(parts, parts)).containsEntry("EIT1", "EIT1").containsEntry("EIT2", "EIT2");
        assertThat(carried(parts, none)).containsKey("EIT").doesNotContainKeys("EIT1", "EIT2");
        assertThat(carried(none, parts)).containsKey("EIT").doesNotContainKeys("EIT1", "EIT2");
    }

    @Test
    void anIndicatorWithoutKnownItemsIsTheSameByItsName() {
        assertThat(carried(withoutItems("duties"), withoutItems("duties"))).containsKeys("1", "IIT", "overall");
        assertThat(carried(withoutItems("duties"), withoutItems("power")))
                .doesNotContainKeys("1", "IIT", "overall")
                .containsKeys("2", "EIT", "3", "OIT");
    }

    @Test
    void aMereNumberIsNoNamedItem() {
        Catalog mere = withMereNumber("mine");
        Catalog named = NamedCatalogs.of(Map.of(), 1);
        assertThat(carried(mere, withMereNumber("yours")))
                .containsEntry("i1", "i1")
                .containsKeys("1", "IIT", "overall");
        assertThat(carried(mere, named)).doesNotContainKeys("i1", "1", "IIT", "overall");
        assertThat(carried(named, mere)).doesNotContainKeys("i1", "1", "IIT", "overall");
    }

    /** Of any two shipped years: no score of an item goes to one that has another name or is about something else. */
    @Test
    void itemsOfShippedYearsGoToTheirOwn() {
        int checked = 0;
        for (int from = 2563; from <= 2569; from++) {
            for (int to = 2563; to <= 2569; to++) {
                Catalog here = Catalogs.forYear(FiscalYear.ofBuddhist(from));
                Catalog there = Catalogs.forYear(FiscalYear.ofBuddhist(to));
                for (Map.Entry<NodeCode, NodeCode> pair : ComparableScores.between(
                                here, there, Crosswalk.between(here, there))
                        .entrySet()) {
                    if (pair.getKey() instanceof ItemCode code && pair.getValue() instanceof ItemCode other) {
                        assertThat(isSame(
                                        here.item(code).orElseThrow(),
                                        there.item(other).orElseThrow()))
                                .as("%s of %d and %s of %d", code, from, other, to)
                                .isTrue();
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isPositive();
    }

    /** What is known of a topic differs from year to year, what it is does not. */
    private static List<String> topics(Item item) {
        return item.topics().stream().map(Topic::id).toList();
    }

    private static boolean isSame(Item here, Item there) {
        boolean number =
                here.title().isEmpty() && there.title().isEmpty() && here.code().equals(there.code());
        return number
                || Wording.same(here.title(), there.title())
                || (!here.topics().isEmpty() && topics(here).equals(topics(there)));
    }
}
