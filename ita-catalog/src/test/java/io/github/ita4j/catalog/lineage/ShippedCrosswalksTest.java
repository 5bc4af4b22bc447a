package io.github.ita4j.catalog.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The crosswalks between the catalogues that come with ita4j. */
class ShippedCrosswalksTest {
    private static Crosswalk crosswalk(int from, int to) {
        return Crosswalk.between(ShippedYears.catalog(from), ShippedYears.catalog(to));
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(item -> item.code().code()).toList();
    }

    private static void assertEntry(
            int from, String item, int to, Relation relation, List<String> before, List<String> after) {
        CrosswalkEntry entry =
                crosswalk(from, to).entryFrom(ItemCode.parse(item)).orElseThrow();
        assertThat(entry.relation()).isEqualTo(relation);
        assertThat(codes(entry.from())).isEqualTo(before);
        assertThat(codes(entry.to())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, equal, renumbered, retitled, redefined, merged, split, regrouped, new, withdrawn, unknown
        "2563, 2564, 85,  0, 3, 0, 0, 0, 0,  0, 0,  0",
        "2564, 2565, 84,  0, 3, 0, 0, 0, 0,  1, 1,  0",
        "2565, 2566, 27, 23, 3, 0, 3, 0, 0, 19, 3, 39",
        "2566, 2567,  3, 22, 8, 0, 1, 0, 0,  1, 28, 49",
        "2567, 2568, 18, 18, 5, 0, 4, 0, 0,  0, 3, 14",
        "2568, 2569, 24,  6, 9, 2, 2, 0, 0,  0, 0, 14",
    })
    void countsBetweenNeighbours(
            int from,
            int to,
            int equal,
            int renumbered,
            int retitled,
            int redefined,
            int merged,
            int split,
            int regrouped,
            int added,
            int withdrawn,
            int unknown) {
        assertThat(crosswalk(from, to).counts().values())
                .containsExactly(
                        equal, renumbered, retitled, redefined, merged, split, regrouped, added, withdrawn, unknown);
    }

    @Test
    void budgetAndOperationsBecomeOne() {
        assertEntry(2565, "o10", 2566, Relation.MERGED, List.of("o10", "o18"), List.of("o11"));
        assertEntry(2565, "o19", 2566, Relation.MERGED, List.of("o11", "o19"), List.of("o12"));
        assertEntry(2565, "o12", 2566, Relation.MERGED, List.of("o12", "o20"), List.of("o13"));
        assertEntry(2566, "o11", 2567, Relation.MERGED, List.of("o11", "o12"), List.of("o8"));
        assertEntry(2565, "o10", 2568, Relation.MERGED, List.of("o10", "o11", "o18", "o19"), List.of("o6"));
        assertEntry(2568, "o6", 2565, Relation.SPLIT, List.of("o6"), List.of("o10", "o11", "o18", "o19"));
    }

    @Test
    void mergersOf2569() {
        assertEntry(2568, "o10", 2569, Relation.MERGED, List.of("o10", "o11"), List.of("o10"));
        assertEntry(2568, "o22", 2569, Relation.MERGED, List.of("o21", "o22"), List.of("o20"));
        assertThat(crosswalk(2568, 2569).entries(Relation.MERGED)).allMatch(CrosswalkEntry::sameTopics);
    }

    @Test
    void aTopicWithoutItemComesBackWithinAnotherItem() {
        assertEntry(2567, "o6", 2568, Relation.WITHDRAWN, List.of("o6"), List.of());
        CrosswalkEntry contact =
                crosswalk(2568, 2569).entryFrom(ItemCode.parse("o3")).orElseThrow();
        assertThat(contact.relation()).isEqualTo(Relation.REDEFINED);
        assertThat(contact.retitled()).isTrue();
        assertThat(contact.addedTopics()).extracting(Topic::id).containsExactly("q-and-a");
        assertThat(contact.evidence().note()).contains(Note.SOME_TOPICS.label());
        assertEntry(2567, "o6", 2569, Relation.MERGED, List.of("o4", "o6"), List.of("o3"));
    }

    @Test
    void ethicsMovesAndPersonalDataIsAskedForOnce() {
        assertEntry(2566, "o39", 2567, Relation.RENUMBERED, List.of("o39"), List.of("o20"));
        assertEntry(2566, "o41", 2567, Relation.WITHDRAWN, List.of("o41"), List.of());
        assertEntry(2566, "o10", 2567, Relation.WITHDRAWN, List.of("o10"), List.of());
        assertEntry(2566, "o10", 2565, Relation.WITHDRAWN, List.of("o10"), List.of());
    }

    @Test
    void whatRestsOnTheRecalledNumbersOf2567SaysSo() {
        CrosswalkEntry withdrawn =
                crosswalk(2566, 2567).entryFrom(ItemCode.parse("o17")).orElseThrow();
        assertThat(withdrawn.evidence()).isEqualTo(Evidence.of(Evidence.Kind.RECALLED));
        CrosswalkEntry linked =
                crosswalk(2566, 2567).entryFrom(ItemCode.parse("o18")).orElseThrow();
        assertThat(linked.evidence()).isEqualTo(Evidence.of(Evidence.Kind.RECALLED));
    }

    @Test
    void surveyItemsAreMatchedByTitleWhereTheyAreKnown() {
        assertEntry(2565, "i23", 2566, Relation.RENUMBERED, List.of("i23"), List.of("i19"));
        assertEntry(2565, "i13", 2566, Relation.EQUAL, List.of("i13"), List.of("i13"));
        assertEntry(2565, "i4", 2566, Relation.UNKNOWN, List.of("i4"), List.of());
        assertThat(crosswalk(2566, 2567).entries(Relation.UNKNOWN))
                .hasSize(49)
                .allMatch(e ->
                        (e.from().isEmpty() ? e.to() : e.from()).get(0).code().instrument() != Instrument.OIT);
        assertThat(crosswalk(2566, 2568).entries(Relation.UNKNOWN)).hasSize(49);
    }

    @ParameterizedTest
    @MethodSource("io.github.ita4j.catalog.lineage.ShippedYears#pairs")
    void keepTheLaws(FiscalYear a, FiscalYear b) {
        CrosswalkPropertyTest.keepsTheLawsBetween(Catalogs.forYear(a), Catalogs.forYear(b));
    }

    @ParameterizedTest
    @MethodSource("io.github.ita4j.catalog.lineage.ShippedYears#pairs")
    void compose(FiscalYear a, FiscalYear b) {
        for (Catalog c : ShippedYears.catalogs()) {
            CrosswalkPropertyTest.composesOver(Catalogs.forYear(a), Catalogs.forYear(b), c);
        }
    }

    @Test
    void oItemsAreAllAccountedFor() {
        List<FiscalYear> years = Catalogs.years();
        for (FiscalYear year : years.subList(1, years.size())) {
            Crosswalk crosswalk = Crosswalk.between(Catalogs.forYear(year.previous()), Catalogs.forYear(year));
            assertThat(crosswalk.entries(Relation.UNKNOWN))
                    .noneMatch(e -> (e.from().isEmpty() ? e.to() : e.from())
                                    .get(0)
                                    .code()
                                    .instrument()
                            == Instrument.OIT);
        }
    }
}
