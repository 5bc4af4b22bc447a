package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.catalog.lineage.ItemLink.LinkBasis;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which items of two catalogues belong together. */
final class LinkFinder {
    private final ComparedCatalog from;
    private final ComparedCatalog to;
    private final List<ItemLink> links = new ArrayList<>();

    private LinkFinder(ComparedCatalog from, ComparedCatalog to) {
        this.from = from;
        this.to = to;
    }

    static List<ItemLink> find(ComparedCatalog from, ComparedCatalog to) {
        LinkFinder finder = new LinkFinder(from, to);
        finder.linkByTopics();
        finder.linkByTitle();
        finder.linkByCode();
        return finder.links.stream().sorted().toList();
    }

    private void linkByTopics() {
        Collection<Item> there = to.items();
        for (Item item : from.items()) {
            SortedSet<String> topics = topicIds(List.of(item));
            for (Item other : there) {
                SortedSet<String> others = topicIds(List.of(other));
                SortedSet<String> shared = new TreeSet<>(topics);
                shared.retainAll(others);
                if (!shared.isEmpty()) {
                    Evidence.Kind kind = Evidence.Kind.weakerOf(
                            item.topicsEvidence().kind(), other.topicsEvidence().kind());
                    Evidence evidence =
                            topics.equals(others) ? Evidence.of(kind) : Evidence.of(kind, Note.SOME_TOPICS.label());
                    links.add(ImmutableItemLink.of(item.code(), other.code(), LinkBasis.TOPICS, shared, evidence));
                }
            }
        }
    }

    /**
     * A title that several items of a side have shows which is which only where the same codes have it on both sides.
     * Weaker rules, such as taking what remains once the equal codes are paired, would not compose over three years.
     */
    private void linkByTitle() {
        Map<String, List<Item>> there = byTitle(to);
        byTitle(from).forEach((title, items) -> {
            List<Item> others = there.getOrDefault(title, List.of());
            boolean once = items.size() == 1 && others.size() == 1;
            if (once || codes(items).equals(codes(others))) {
                for (int i = 0; i < items.size(); i++) {
                    link(items.get(i), others.get(i), LinkBasis.TITLE, Note.BY_TITLE.label());
                }
            }
        });
    }

    /** Within one year and edition a code names one item; between years it does not. */
    private void linkByCode() {
        if (!from.catalog().fiscalYear().equals(to.catalog().fiscalYear())
                || !from.catalog().edition().equals(to.catalog().edition())) {
            return;
        }
        for (Item item : from.items()) {
            ItemCode code = item.code();
            Optional<Item> other =
                    to.catalog().item(code).filter(o -> o.topics().isEmpty());
            if (item.topics().isEmpty()
                    && other.isPresent()
                    && links.stream()
                            .noneMatch(link ->
                                    link.from().equals(code) || link.to().equals(code))) {
                link(item, other.get(), LinkBasis.CODE, Note.BY_CODE.label());
            }
        }
    }

    private void link(Item item, Item other, LinkBasis basis, LocalizedText note) {
        Evidence.Kind kind = Evidence.Kind.INFERRED;
        if (basis == LinkBasis.TITLE) {
            Evidence.Kind titles = Evidence.Kind.weakerOf(
                    item.titleEvidence().kind(), other.titleEvidence().kind());
            kind = Evidence.Kind.weakerOf(kind, titles);
        }
        links.add(ImmutableItemLink.of(item.code(), other.code(), basis, List.of(), Evidence.of(kind, note)));
    }

    /** The items without topics by instrument and title, each list in the order of the codes. */
    private static Map<String, List<Item>> byTitle(ComparedCatalog side) {
        Map<String, List<Item>> items = new TreeMap<>();
        for (Item item : side.items()) {
            if (item.topics().isEmpty()) {
                item.title()
                        .ifPresent(title -> items.computeIfAbsent(
                                        item.code().instrument().code() + " " + Wording.key(title),
                                        key -> new ArrayList<>())
                                .add(item));
            }
        }
        return items;
    }

    private static List<ItemCode> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }

    /** The identifiers of all topics of some items. */
    static SortedSet<String> topicIds(Collection<Item> items) {
        SortedSet<String> ids = new TreeSet<>();
        items.forEach(item -> item.topics().forEach(topic -> ids.add(topic.id())));
        return ids;
    }
}
