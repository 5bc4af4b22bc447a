package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a crosswalk: links items, joins them into groups, names what became of each group, and accounts for the items
 * left.
 */
final class CrosswalkMaker {
    /** By the first item; what the other side alone has comes last. */
    static final Comparator<CrosswalkEntry> ORDER = Comparator.<CrosswalkEntry, Boolean>comparing(
                    entry -> entry.from().isEmpty())
            .thenComparing(entry ->
                    (entry.from().isEmpty() ? entry.to() : entry.from()).get(0).code());

    private final ComparedCatalog from;
    private final ComparedCatalog to;
    private final List<CrosswalkEntry> entries = new ArrayList<>();
    private final SortedMap<ItemCode, Item> leftFrom;
    private final SortedMap<ItemCode, Item> leftTo;

    CrosswalkMaker(ComparedCatalog from, ComparedCatalog to) {
        this.from = from;
        this.to = to;
        this.leftFrom = new TreeMap<>(from.catalog().items());
        this.leftTo = new TreeMap<>(to.catalog().items());
    }

    Crosswalk crosswalk() {
        for (Group group : Group.of(LinkFinder.find(from, to))) {
            if (isUnchanged(group)) {
                pairsOf(group).forEach(this::addGroup);
            } else {
                addGroup(group);
            }
        }
        for (Item item : leftFrom.values()) {
            Absence absence = Absence.of(item, to, leftTo.values());
            add(absence.relation(Relation.WITHDRAWN), List.of(item), List.of(), List.of(), absence.evidence());
        }
        for (Item item : leftTo.values()) {
            Absence absence = Absence.of(item, from, leftFrom.values());
            add(absence.relation(Relation.NEW), List.of(), List.of(item), List.of(), absence.evidence());
        }
        entries.sort(ORDER);
        return ImmutableCrosswalk.of(from.catalog().stamp(), to.catalog().stamp(), entries);
    }

    /**
     * Whether a group of several items is the same on both sides, item by item. That happens where items of one
     * catalogue share a topic: they are linked crosswise, yet nothing was regrouped.
     */
    private boolean isUnchanged(Group group) {
        return group.from.size() > 1
                && group.from.equals(group.to)
                && group.from.stream().allMatch(this::isUnchanged);
    }

    private boolean isUnchanged(ItemCode code) {
        Item here = from.catalog().item(code).orElseThrow();
        Item there = to.catalog().item(code).orElseThrow();
        return relation(List.of(here), List.of(there)) == Relation.EQUAL;
    }

    private static Collection<Group> pairsOf(Group group) {
        return Group.of(group.links.stream()
                .filter(link -> link.from().equals(link.to()))
                .toList());
    }

    private void addGroup(Group group) {
        List<Item> here = group.from.stream()
                .map(c -> from.catalog().item(c).orElseThrow())
                .toList();
        List<Item> there =
                group.to.stream().map(c -> to.catalog().item(c).orElseThrow()).toList();
        leftFrom.keySet().removeAll(group.from);
        leftTo.keySet().removeAll(group.to);
        List<ItemLink> links = List.copyOf(group.links);
        add(relation(here, there), here, there, links, evidence(here, there, links));
    }

    private static Relation relation(List<Item> here, List<Item> there) {
        if (here.size() > 1) {
            return there.size() > 1 ? Relation.REGROUPED : Relation.MERGED;
        }
        if (there.size() > 1) {
            return Relation.SPLIT;
        }
        Item item = here.get(0);
        Item other = there.get(0);
        if (!LinkFinder.topicIds(List.of(item)).equals(LinkFinder.topicIds(List.of(other)))) {
            return Relation.REDEFINED;
        }
        if (!Wording.same(item.title(), other.title())) {
            return Relation.RETITLED;
        }
        return item.code().equals(other.code()) ? Relation.EQUAL : Relation.RENUMBERED;
    }

    private static Evidence evidence(List<Item> here, List<Item> there, List<ItemLink> links) {
        if (links.size() == 1) {
            return links.get(0).evidence();
        }
        Evidence.Kind kind = Evidence.Kind.weakestOf(links.stream().map(ItemLink::evidence));

        // Within a merger every link is about some topics only; what counts is whether the group as a whole keeps them
        // all.
        return LinkFinder.topicIds(here).equals(LinkFinder.topicIds(there))
                ? Evidence.of(kind)
                : Evidence.of(kind, Note.SOME_TOPICS.label());
    }

    private void add(Relation relation, List<Item> here, List<Item> there, List<ItemLink> links, Evidence evidence) {
        entries.add(ImmutableCrosswalkEntry.of(relation, here, there, links, evidence));
    }
}
