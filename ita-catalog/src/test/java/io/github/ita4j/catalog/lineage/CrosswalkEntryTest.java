package io.github.ita4j.catalog.lineage;

import static io.github.ita4j.catalog.lineage.SmallCatalogs.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import org.junit.jupiter.api.Test;

/** What an entry says beside its relation, which names the greatest change alone. */
class CrosswalkEntryTest {
    private static CrosswalkEntry entry(Item before, Item... after) {
        return Crosswalk.between(SmallCatalogs.of(2566, before), SmallCatalogs.of(2567, after))
                .entries()
                .get(0);
    }

    @Test
    void whiteSpaceMakesNoOtherTitle() {
        CrosswalkEntry equal = entry(item("o1", "a b", "t1"), item("o1", "ab", "t1"));
        assertThat(equal.relation()).isEqualTo(Relation.EQUAL);
        assertThat(equal.retitled()).isFalse();
        assertThat(equal.renumbered()).isFalse();
    }

    @Test
    void anItemMayHaveAnotherTitleAndAnotherCode() {
        CrosswalkEntry both = entry(item("o1", "a", "t1"), item("o2", "b", "t1"));
        assertThat(both.relation()).isEqualTo(Relation.RETITLED);
        assertThat(both.retitled()).isTrue();
        assertThat(both.renumbered()).isTrue();
        assertThat(Mirror.of(both).retitled()).isTrue();
        CrosswalkEntry code = entry(item("o1", "a", "t1"), item("o2", "a", "t1"));
        assertThat(code.relation()).isEqualTo(Relation.RENUMBERED);
        assertThat(code.retitled()).isFalse();
        assertThat(code.renumbered()).isTrue();
        CrosswalkEntry title = entry(item("o1", "a", "t1"), item("o1", "b", "t1"));
        assertThat(title.retitled()).isTrue();
        assertThat(title.renumbered()).isFalse();
    }

    @Test
    void aRedefinedItemMayBeRetitledToo() {
        CrosswalkEntry redefined = entry(item("o1", "a", "t1", "t2"), item("o1", "b", "t1", "t3"));
        assertThat(redefined.relation()).isEqualTo(Relation.REDEFINED);
        assertThat(redefined.retitled()).isTrue();
        assertThat(redefined.withdrawnTopics()).extracting(Topic::id).containsExactly("t2");
        assertThat(redefined.addedTopics()).extracting(Topic::id).containsExactly("t3");
        assertThat(redefined.sameTopics()).isFalse();
        assertThat(entry(item("o1", "a", "t1", "t2"), item("o1", "a", "t1")).retitled())
                .isFalse();
        // What went is enough for other topics.
        assertThat(entry(item("o1", "a", "t1", "t2"), item("o1", "a", "t1")).sameTopics())
                .isFalse();
    }

    @Test
    void severalItemsAndNoneHaveNoOtherTitle() {
        CrosswalkEntry split = entry(item("o1", "a", "t1", "t2"), item("o2", "b", "t1"), item("o3", "c", "t2"));
        assertThat(split.relation()).isEqualTo(Relation.SPLIT);
        assertThat(split.retitled()).isFalse();
        assertThat(split.renumbered()).isFalse();
        CrosswalkEntry gone = entry(item("o1", "a", "t1"), item("o2", "b", "t2"));
        assertThat(gone.relation()).isEqualTo(Relation.WITHDRAWN);
        assertThat(gone.retitled()).isFalse();
        assertThat(gone.renumbered()).isFalse();
    }
}
