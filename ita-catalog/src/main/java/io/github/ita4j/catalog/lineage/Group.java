package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.criteria.ItemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Items of both sides that are linked, directly or through other items of the group. */
final class Group {
    final SortedSet<ItemCode> from = new TreeSet<>();
    final SortedSet<ItemCode> to = new TreeSet<>();
    final SortedSet<ItemLink> links = new TreeSet<>();

    private Group() {}

    /** Joins links into groups. An item without a link is in none. */
    static List<Group> of(Iterable<ItemLink> links) {
        List<Group> groups = new ArrayList<>();
        for (ItemLink link : links) {
            Group joined = new Group();
            joined.add(link);
            List<Group> apart = new ArrayList<>();
            for (Group group : groups) {
                if (group.from.contains(link.from()) || group.to.contains(link.to())) {
                    group.links.forEach(joined::add);
                } else {
                    apart.add(group);
                }
            }
            apart.add(joined);
            groups = apart;
        }
        return groups;
    }

    private void add(ItemLink link) {
        from.add(link.from());
        to.add(link.to());
        links.add(link);
    }
}
