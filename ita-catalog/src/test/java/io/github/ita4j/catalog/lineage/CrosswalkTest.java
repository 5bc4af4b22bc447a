package io.github.ita4j.catalog.lineage;

import static io.github.ita4j.catalog.lineage.SmallCatalogs.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.lineage.ItemLink.LinkBasis;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules one by one, on catalogues of a few items. */
class CrosswalkTest {
    private static String summary(Catalog from, Catalog to) {
        return Crosswalk.between(from, to).entries().stream()
                .map(CrosswalkTest::summary)
                .toList()
                .toString();
    }

    private static String summary(CrosswalkEntry entry) {
        return entry.relation().code() + " " + codes(entry.from()) + "-" + codes(entry.to());
    }

    private static String codes(List<Item> items) {
        return String.join("+", items.stream().map(item -> item.code().code()).toList());
    }

    @Test
    void oneItemEach() {
        Catalog before = SmallCatalogs.of(
                2566, item("o1", "a b", "t1"), item("o2", "b", "t2"), item("o3", "c", "t3"), item("o4", "d", "t4"));
        Catalog after = SmallCatalogs.of(
                2567,
                item("o1", "ab", "t1"),
                item("o3", "b", "t2"),
                item("o4", "x", "t3"),
                item("o5", "d", "t4", "t5"));
        assertThat(summary(before, after))
                .isEqualTo("[equal o1-o1, renumbered o2-o3, retitled o3-o4, redefined o4-o5]");
        CrosswalkEntry retitled =
                Crosswalk.between(before, after).entries(Relation.RETITLED).get(0);
        assertThat(retitled.renumbered()).isTrue();
        assertThat(retitled.exact()).isTrue();
        CrosswalkEntry redefined =
                Crosswalk.between(before, after).entries(Relation.REDEFINED).get(0);
        assertThat(redefined.addedTopics()).extracting(Topic::id).containsExactly("t5");
        assertThat(redefined.withdrawnTopics()).isEmpty();
        assertThat(redefined.exact()).isFalse();
        assertThat(redefined.evidence()).isEqualTo(Evidence.of(Evidence.Kind.READ, Note.SOME_TOPICS.label()));
    }

    @Test
    void severalItems() {
        Catalog before = SmallCatalogs.of(
                2566,
                item("o1", "a", "t1"),
                item("o2", "b", "t2"),
                item("o3", "c", "t3", "t4"),
                item("o5", "e", "t5", "t6"),
                item("o6", "f", "t7"));
        Catalog after = SmallCatalogs.of(
                2567,
                item("o1", "a", "t1", "t2"),
                item("o2", "b", "t3"),
                item("o3", "c", "t4"),
                item("o5", "e", "t5"),
                item("o6", "f", "t6", "t7"));
        assertThat(summary(before, after)).isEqualTo("[merged o1+o2-o1, split o3-o2+o3, regrouped o5+o6-o5+o6]");
        assertThat(Crosswalk.between(before, after).entries())
                .allMatch(CrosswalkEntry::sameTopics)
                .noneMatch(CrosswalkEntry::exact);
        assertThat(Crosswalk.between(before, after).entryFrom(ItemCode.parse("o2")))
                .contains(Crosswalk.between(before, after)
                        .entries(Relation.MERGED)
                        .get(0));
    }

    @Test
    void aTopicThatTwoItemsShareRegroupsNothingByItself() {
        Item[] items = {item("o1", "a", "t1", "t2"), item("o2", "b", "t2")};
        assertThat(summary(SmallCatalogs.of(2566, items), SmallCatalogs.of(2567, items)))
                .isEqualTo("[equal o1-o1, equal o2-o2]");
    }

    @Test
    void withTopicsTheTitleDoesNotCount() {
        Catalog before = SmallCatalogs.of(2566, item("o1", "a", "t1"));
        Catalog after = SmallCatalogs.of(2567, item("o1", "a", "t2"));
        assertThat(summary(before, after)).isEqualTo("[withdrawn o1-, new -o1]");
    }

    @Test
    void withoutTopicsTheTitleCountsWithinTheInstrument() {
        Catalog before =
                SmallCatalogs.of(2566, item("i1", "a"), item("i2", "b"), item("i3", "c"), item("o1", "z", "t1"));
        Catalog after =
                SmallCatalogs.of(2567, item("i1", "a"), item("i4", "b"), item("i5", "d"), item("o1", "c", "t1"));
        assertThat(summary(before, after))
                .isEqualTo("[equal i1-i1, renumbered i2-i4, withdrawn i3-, retitled o1-o1, new -i5]");
        CrosswalkEntry withdrawn =
                Crosswalk.between(before, after).entries(Relation.WITHDRAWN).get(0);
        assertThat(withdrawn.evidence()).isEqualTo(Evidence.of(Evidence.Kind.INFERRED, Note.TITLE_NOT_FOUND.label()));
    }

    /** Only titles that it could have been found under make its absence less certain. */
    @Test
    void anAbsenceIsKnownAsWellAsTheTitlesItWasLookedForIn() {
        Evidence recalled = Evidence.of(Evidence.Kind.RECALLED);
        Item named = item("o1", "a", "t1");
        Item doubtful = Item.builder().like(named).titleEvidence(recalled).build();
        Item survey = item("i1", "x");
        Item doubtfulSurvey =
                Item.builder().like(survey).titleEvidence(recalled).build();
        Catalog before = SmallCatalogs.of(2566, named, item("o2", "b"), survey, item("i2", "y"));
        assertThat(Crosswalk.between(before, SmallCatalogs.of(2567, doubtful, doubtfulSurvey))
                        .entries(Relation.WITHDRAWN))
                .extracting(
                        entry -> codes(entry.from()) + " " + entry.evidence().kind())
                .containsExactlyInAnyOrder("i2 RECALLED", "o2 INFERRED");
    }

    @Test
    void entriesAreCountedByRelation() {
        Catalog before = SmallCatalogs.of(2566, item("i1", "a"), item("i2", "b"), item("i3", "c"));
        Catalog after = SmallCatalogs.of(2567, item("i1", "a"), item("i4", "b"), item("i3", "c"));
        Map<Relation, Integer> counts = Crosswalk.between(before, after).counts();
        assertThat(counts).containsOnlyKeys(Relation.values());
        assertThat(counts).containsEntry(Relation.EQUAL, 2).containsEntry(Relation.RENUMBERED, 1);
        assertThat(counts.values()).filteredOn(count -> count != 0).hasSize(2);
    }

    @Test
    void aTitleThereTwiceIsClearOnlyUnderTheSameCodes() {
        Catalog two = SmallCatalogs.of(2566, item("i1", "a"), item("i2", "a"));
        assertThat(summary(two, SmallCatalogs.of(2567, item("i1", "a"), item("i2", "a"))))
                .isEqualTo("[equal i1-i1, equal i2-i2]");
        assertThat(summary(two, SmallCatalogs.of(2567, item("i1", "a"), item("i3", "a"))))
                .isEqualTo("[unknown i1-, unknown i2-, unknown -i1, unknown -i3]");
        assertThat(summary(two, SmallCatalogs.of(2567, item("i1", "a"))))
                .isEqualTo("[unknown i1-, unknown i2-, unknown -i1]");
    }

    @Test
    void anItemWithoutTitleMayBeAnyItem() {
        Catalog before = SmallCatalogs.of(2566, item("i1", "a"), item("i2", "b"));
        Catalog after = SmallCatalogs.of(2567, item("i1", "a"), item("i2", ""), item("i3", "c"));
        assertThat(summary(before, after)).isEqualTo("[equal i1-i1, unknown i2-, unknown -i2, new -i3]");
    }

    @Test
    void nothingIsWithdrawnWhereTheItemsOfTheOtherYearAreNotKnown() {
        Catalog before = SmallCatalogs.of(2566, item("i1", "a"), item("o1", "b", "t1"));
        Catalog after = SmallCatalogs.of(2567, item("o2", "c", "t2"));
        assertThat(summary(before, after)).isEqualTo("[unknown i1-, withdrawn o1-, new -o2]");
        assertThat(Crosswalk.between(before, after)
                        .entries(Relation.UNKNOWN)
                        .get(0)
                        .evidence())
                .isEqualTo(Evidence.of(Evidence.Kind.MISSING, Note.OTHERS_NOT_KNOWN.label()));
    }

    @Test
    void anItemWhoseTopicsAreNotKnownMayBeAnyItemWithTopics() {
        Catalog before = SmallCatalogs.of(2566, item("o1", "a", "t1"), item("o2", "b", "t2"));
        Catalog after = SmallCatalogs.of(2567, item("o1", "a", "t1"), item("o2", "b"));
        assertThat(summary(before, after)).isEqualTo("[equal o1-o1, unknown o2-, unknown -o2]");
    }

    @Test
    void theCodeCountsWithinOneYearAndEditionOnly() {
        Catalog before = SmallCatalogs.of(2566, item("i1", "a"), item("i2", ""), item("i3", ""));
        Catalog after = SmallCatalogs.of(2566, item("i1", "b"), item("i2", "c"), item("i3", ""));
        assertThat(summary(before, after)).isEqualTo("[retitled i1-i1, retitled i2-i2, equal i3-i3]");
        assertThat(Crosswalk.between(before, after).entries())
                .allMatch(e -> e.evidence().equals(Evidence.of(Evidence.Kind.INFERRED, Note.BY_CODE.label())))
                .noneMatch(CrosswalkEntry::exact);
        Catalog other = SmallCatalogs.builder(2566, item("i2", "c"), item("i3", ""))
                .edition("other")
                .build();
        assertThat(summary(before, other))
                .isEqualTo("[unknown i1-, unknown i2-, unknown i3-, unknown -i2, unknown -i3]");
    }

    /** All items of an instrument share one topic, or each shares one with the next: as many links as there can be. */
    @Test
    void theMostLinksThatThereCanBeAreJoinedInFewSteps() {
        assertThat(stepsToJoin(999, 999)).isLessThan(4 * 999 * 999);
        assertThat(stepsToJoin(999, 2)).isLessThan(20 * 999);
    }

    private static long stepsToJoin(int items, int each) {
        List<ItemLink> links = new ArrayList<>();
        for (int from = items; from > 0; from--) {
            for (int to = Math.max(1, from - each + 1); to < from + each && to <= items; to++) {
                links.add(ImmutableItemLink.of(o(from), o(to), LinkBasis.TOPICS, List.of(), SmallCatalogs.READ));
            }
        }
        Group.Joining joining = new Group.Joining();
        assertThat(joining.groups(links)).hasSize(1).allMatch(group -> group.links.equals(links));
        return joining.steps();
    }

    private static ItemCode o(int number) {
        return ItemCode.of(Instrument.OIT, number);
    }
}
