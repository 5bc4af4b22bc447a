package io.github.ita4j.catalog.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.lineage.ItemLink.LinkBasis;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CrosswalkPropertyTest {
    @Provide
    Arbitrary<Catalog> catalogs() {
        return RandomCatalogs.any();
    }

    @Property
    void keepsTheLaws(@ForAll("catalogs") Catalog a, @ForAll("catalogs") Catalog b) {
        keepsTheLawsBetween(a, b);
    }

    @Property
    void aCatalogueEqualsItself(@ForAll("catalogs") Catalog catalog) {
        assertThat(Crosswalk.between(catalog, catalog).entries()).allMatch(e -> e.relation() == Relation.EQUAL);
    }

    @Property(tries = 3000)
    void composes(@ForAll("catalogs") Catalog a, @ForAll("catalogs") Catalog b, @ForAll("catalogs") Catalog c) {
        composesOver(a, b, c);
    }

    /** The laws say little unless the random catalogues are as varied as can be. */
    @Example
    void everythingOccurs() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Set<LinkBasis> bases = EnumSet.noneOf(LinkBasis.class);
        int composed = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Catalog a = RandomCatalogs.of(seed);
            Crosswalk ab = Crosswalk.between(a, RandomCatalogs.of(seed + 1));
            Crosswalk bc = Crosswalk.between(RandomCatalogs.of(seed + 1), RandomCatalogs.of(seed + 2));
            for (CrosswalkEntry entry : ab.entries()) {
                relations.add(entry.relation());
                entry.links().forEach(link -> bases.add(link.basis()));
            }
            composed += (int) a.items().keySet().stream()
                    .filter(item -> sameItem(ab, item)
                            .flatMap(same -> sameItem(bc, same))
                            .isPresent())
                    .count();
        }
        assertThat(relations).containsExactly(Relation.values());
        assertThat(bases).containsExactly(LinkBasis.values());
        assertThat(composed).isGreaterThan(50);
    }

    /** The laws for any two catalogues. */
    static void keepsTheLawsBetween(Catalog a, Catalog b) {
        Crosswalk crosswalk = Crosswalk.between(a, b);
        assertThat(codes(crosswalk, CrosswalkEntry::from))
                .containsExactlyInAnyOrderElementsOf(a.items().keySet());
        assertThat(codes(crosswalk, CrosswalkEntry::to))
                .containsExactlyInAnyOrderElementsOf(b.items().keySet());
        assertThat(Mirror.of(crosswalk)).isEqualTo(Crosswalk.between(b, a)).hasSameHashCodeAs(Crosswalk.between(b, a));
        assertThat(Mirror.of(Mirror.of(crosswalk))).isEqualTo(crosswalk);
        assertThat(crosswalk.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(crosswalk.entries().size());
        crosswalk.entries().forEach(CrosswalkPropertyTest::keepsItsDefinition);
    }

    private static void keepsItsDefinition(CrosswalkEntry entry) {
        int from = entry.from().size();
        int to = entry.to().size();
        boolean fits = switch (entry.relation()) {
            case EQUAL -> from == 1 && to == 1 && entry.sameTopics() && !entry.retitled() && !entry.renumbered();
            case RENUMBERED -> entry.sameTopics() && !entry.retitled() && entry.renumbered();
            case RETITLED -> entry.sameTopics() && entry.retitled();
            case REDEFINED ->
                from == 1
                        && to == 1
                        && !entry.sameTopics()
                        && !sharedTopics(entry).isEmpty();
            case MERGED -> from > 1 && to == 1;
            case SPLIT -> from == 1 && to > 1;
            case REGROUPED -> from > 1 && to > 1;
            case NEW -> from == 0 && to == 1 && entry.links().isEmpty();
            case WITHDRAWN -> from == 1 && to == 0 && entry.links().isEmpty();
            case UNKNOWN -> from + to == 1 && entry.evidence().kind() == Evidence.Kind.MISSING;
        };
        assertThat(fits).as("%s", entry).isTrue();
        assertThat(entry.matched()).isEqualTo(!entry.links().isEmpty());
        assertThat(entry.links()).isSorted().doesNotHaveDuplicates();
    }

    /** What is the same item from a to b and from b to c is the same item from a to c. */
    static void composesOver(Catalog a, Catalog b, Catalog c) {
        Crosswalk ab = Crosswalk.between(a, b);
        Crosswalk bc = Crosswalk.between(b, c);
        Crosswalk ac = Crosswalk.between(a, c);
        for (ItemCode item : a.items().keySet()) {
            Optional<ItemCode> composed = sameItem(ab, item).flatMap(same -> sameItem(bc, same));
            if (composed.isPresent()) {
                assertThat(sameItem(ac, item)).isEqualTo(composed);
            }
        }
    }

    private static Optional<ItemCode> sameItem(Crosswalk crosswalk, ItemCode item) {
        return crosswalk
                .entryFrom(item)
                .filter(CrosswalkEntry::exact)
                .map(entry -> entry.to().get(0).code());
    }

    private static Set<String> sharedTopics(CrosswalkEntry entry) {
        Set<String> shared = LinkFinder.topicIds(entry.from());
        shared.retainAll(LinkFinder.topicIds(entry.to()));
        return shared;
    }

    private static List<ItemCode> codes(Crosswalk crosswalk, Function<CrosswalkEntry, List<Item>> side) {
        return crosswalk.entries().stream()
                .flatMap(entry -> side.apply(entry).stream().map(Item::code))
                .toList();
    }
}
