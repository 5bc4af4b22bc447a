package io.github.ita4j.catalog.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.lineage.ItemLineage.Presence;
import io.github.ita4j.catalog.lineage.ItemLineage.TopicLineage;
import io.github.ita4j.catalog.lineage.ItemLineage.YearOfLineage;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {
    private final Lineage lineage = Lineage.over(ShippedYears.catalogs());

    private ItemLineage of(int year, String item) {
        return lineage.of(FiscalYear.ofBuddhist(year), ItemCode.parse(item));
    }

    private static List<String> summary(List<YearOfLineage> years) {
        return years.stream()
                .map(year -> year.presence() == Presence.PRESENT
                        ? String.join(
                                "+",
                                year.items().stream()
                                        .map(item -> item.code().code())
                                        .toList())
                        : year.presence().code())
                .toList();
    }

    @Test
    void followsAnItemBackAndForth() {
        ItemLineage item = of(2566, "o12");
        assertThat(item.year()).isEqualTo(FiscalYear.ofBuddhist(2566));
        assertThat(item.item().code()).isEqualTo(ItemCode.parse("o12"));
        assertThat(item.years()).extracting(YearOfLineage::year).isEqualTo(ShippedYears.YEARS);
        assertThat(summary(item.years())).containsExactly("o11+o19", "o11+o19", "o11+o19", "o12", "o8", "o6", "o6");
        assertThat(item.topics())
                .extracting(topic -> topic.topic().id())
                .containsExactly("operations-six-month-report", "budget-six-month-report");
        assertThat(summary(item.topics().get(1).years())).containsExactly("o19", "o19", "o19", "o12", "o8", "o6", "o6");
    }

    @Test
    void followsOnlyTheTopicsOfTheItem() {
        // o10 and o11 of 2565 both end in o6 of 2568, yet o10 never was o11.
        assertThat(summary(of(2565, "o10").years())).containsExactly("o10", "o10", "o10", "o11", "o8", "o6", "o6");
    }

    @Test
    void findsAgainWhatWasGoneForAYear() {
        TopicLineage topic = lineage.topic("q-and-a").orElseThrow();
        assertThat(summary(topic.years())).containsExactly("o8", "o8", "o8", "o8", "o6", "absent", "o3");
        assertThat(topic.years().get(5).evidence()).isEqualTo(Evidence.of(Evidence.Kind.INFERRED));
        assertThat(summary(of(2563, "o8").years())).containsExactly("o8", "o8", "o8", "o8", "o6", "absent", "o3");
        assertThat(summary(of(2569, "o13").years()))
                .containsExactly("o25+o27", "o25+o27", "o25+o27", "o23+o25", "o18", "o14", "o13");
    }

    @Test
    void saysWhereAnItemIsOnItsOwn() {
        assertThat(summary(of(2566, "o10").years()))
                .containsExactly("absent", "absent", "absent", "o10", "absent", "absent", "absent");
        assertThat(summary(of(2566, "o39").years()))
                .containsExactly("absent", "absent", "absent", "o39", "o20", "o16", "o15");
    }

    @Test
    void surveyItemsAreFollowedByTitleAsFarAsTheyAreKnown() {
        ItemLineage item = of(2565, "i23");
        assertThat(summary(item.years())).containsExactly("i23", "i23", "i23", "i19", "absent", "absent", "absent");
        assertThat(item.topics()).isEmpty();
        assertThat(item.years().get(3).evidence())
                .isEqualTo(Evidence.of(Evidence.Kind.INFERRED, Note.BY_TITLE.label()));
        // Its title is not there from 2567 on; the question may be, in other words.
        assertThat(item.years().get(4).evidence())
                .isEqualTo(Evidence.of(Evidence.Kind.INFERRED, Note.TITLE_NOT_FOUND.label()));
    }

    @Test
    void everyItemIsFoundAgainInItsOwnYear() {
        for (Catalog catalog : ShippedYears.catalogs()) {
            for (Item item : catalog.items().values()) {
                ItemLineage own = Lineage.over(List.of(catalog)).of(catalog.fiscalYear(), item.code());
                assertThat(own.years().get(0).items()).containsExactly(item);
            }
        }
    }

    @Test
    void knowsAllTopics() {
        assertThat(lineage.topics()).hasSize(51).doesNotHaveDuplicates();
        assertThat(lineage.topics())
                .extracting(Topic::id)
                .startsWith("structure", "executives")
                .contains("q-and-a");
        assertThat(lineage.topic("no-such-topic")).isEmpty();
        assertThat(lineage.topics())
                .allSatisfy(topic -> assertThat(
                                lineage.topic(topic.id()).orElseThrow().years())
                        .extracting(YearOfLineage::presence)
                        .contains(Presence.PRESENT)
                        .doesNotContain(Presence.UNKNOWN));
    }

    @Test
    void aTopicIsUnknownWhereItemsAreNotKnown() {
        Lineage small = Lineage.over(List.of(
                SmallCatalogs.of(2566, SmallCatalogs.item("o1", "a", "t1")),
                SmallCatalogs.of(2567, SmallCatalogs.item("o1", "a")),
                SmallCatalogs.of(2569)));
        assertThat(summary(small.topic("t1").orElseThrow().years())).containsExactly("o1", "unknown", "unknown");
    }

    @Test
    void refusesWhatItCannotFollow() {
        assertThatThrownBy(() -> Lineage.over(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A lineage needs at least one catalogue.");
        assertThatThrownBy(() -> Lineage.over(List.of(SmallCatalogs.of(2567), SmallCatalogs.of(2566))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The catalogue of 2566 comes after the one of 2567; give one catalogue of each year,"
                        + " the earliest first.");
        assertThatThrownBy(() -> of(2570, "o1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fiscal year 2570 is not in this lineage, which has [2563, 2564, 2565, 2566, 2567, 2568,"
                        + " 2569].");
        assertThatThrownBy(() -> of(2568, "o40"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fiscal year 2568 has no item o40, or its items are not known; a code means something only"
                        + " together with its year.");
    }
}
