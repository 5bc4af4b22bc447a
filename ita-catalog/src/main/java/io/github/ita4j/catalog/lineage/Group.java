package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.criteria.ItemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Items of both sides that are linked, directly or through other items of the group. */
final class Group {
    final SortedSet<ItemCode> from = new TreeSet<>();
    final SortedSet<ItemCode> to = new TreeSet<>();
    final List<ItemLink> links = new ArrayList<>();

    private Group() {}

    /** Joins links into groups, each with its links in the given order. An item without a link is in none. */
    static Collection<Group> of(Collection<ItemLink> links) {
        return new Joining().groups(links);
    }

    private void add(ItemLink link) {
        from.add(link.from());
        to.add(link.to());
        links.add(link);
    }

    /**
     * Each item of the side that the links lead to points towards one item of its group, the group's own; a link joins the
     * groups of all that its first item leads to. The work is little more than two steps for each link, of which there are
     * at most 999 times 999 for an instrument.
     */
    static final class Joining {
        private final Map<ItemCode, ItemCode> towards = new HashMap<>();
        private final Map<ItemCode, ItemCode> firstOf = new HashMap<>();
        private long steps;

        Collection<Group> groups(Collection<ItemLink> links) {
            for (ItemLink link : links) {
                ItemCode first = firstOf.computeIfAbsent(link.from(), code -> link.to());
                towards.put(end(link.to()), end(first));
            }
            Map<ItemCode, Group> groups = new TreeMap<>();
            for (ItemLink link : links) {
                groups.computeIfAbsent(end(link.to()), code -> new Group()).add(link);
            }
            return groups.values();
        }

        /** The item that stands for the group of an item; shortens the way there for the next time. */
        private ItemCode end(ItemCode item) {
            ItemCode here = item;
            ItemCode next = towards.getOrDefault(here, here);
            while (!next.equals(here)) {
                steps++;
                towards.put(here, towards.getOrDefault(next, next));
                here = next;
                next = towards.getOrDefault(here, here);
            }
            return here;
        }

        /** How many steps the items were followed. */
        long steps() {
            return steps;
        }
    }
}
