package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.ItemLineage.Presence;
import io.github.ita4j.catalog.lineage.ItemLineage.TopicLineage;
import io.github.ita4j.catalog.lineage.ItemLineage.YearOfLineage;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The items and topics of several years, to be followed back and forth.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.over(Catalogs.years().stream().limit(7).map(Catalogs::forYear).toList());
 * ItemLineage item = lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("o8"));
 * for (ItemLineage.YearOfLineage year : item.years()) {
 *     System.out.println(year.year() + " " + year.presence().code());
 * }
 * // 2563 present
 * // 2564 present
 * // 2565 present
 * // 2566 present
 * // 2567 present
 * // 2568 absent
 * // 2569 present
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Lineage {
    private final SortedMap<FiscalYear, Catalog> catalogs;

    private Lineage(SortedMap<FiscalYear, Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The lineage over some catalogues.
     *
     * @param catalogs at least one catalogue, at most one of each year, the earliest year first; years may be left out
     * @return the lineage
     * @throws IllegalArgumentException if there is none, or the years do not rise
     */
    public static Lineage over(List<Catalog> catalogs) {
        if (catalogs.isEmpty()) {
            throw new IllegalArgumentException("A lineage needs at least one catalogue.");
        }
        SortedMap<FiscalYear, Catalog> byYear = new TreeMap<>();
        for (Catalog catalog : catalogs) {
            FiscalYear year = catalog.fiscalYear();
            if (!byYear.isEmpty() && byYear.lastKey().compareTo(year) >= 0) {
                throw new IllegalArgumentException("The catalogue of " + year + " comes after the one of "
                        + byYear.lastKey() + "; give one catalogue of each year, the earliest first.");
            }
            byYear.put(year, catalog);
        }
        return new Lineage(byYear);
    }

    /**
     * The years of the lineage.
     *
     * @return the fiscal years, the earliest first
     */
    public List<FiscalYear> years() {
        return List.copyOf(catalogs.keySet());
    }

    /**
     * Follows an item through the years.
     *
     * @param year a year of the lineage
     * @param code the code of an item of that year
     * @return the item's lineage
     * @throws IllegalArgumentException if the lineage has no such year, or the year has no such item
     */
    public ItemLineage of(FiscalYear year, ItemCode code) {
        Catalog own = catalogs.get(year);
        if (own == null) {
            throw new IllegalArgumentException(
                    "Fiscal year " + year + " is not in this lineage, which has " + years() + ".");
        }
        Item item = own.item(code)
                .orElseThrow(() -> new IllegalArgumentException("Fiscal year " + year + " has no item " + code
                        + ", or its items are not known; a code means something only together with its year."));
        List<YearOfLineage> years = catalogs.values().stream()
                .map(other -> yearOf(item, Crosswalk.between(own, other), other))
                .toList();
        List<TopicLineage> topics = item.topics().stream()
                .map(topic -> topic(topic.id()).orElseThrow())
                .toList();
        return ImmutableItemLineage.of(year, item, years, topics);
    }

    private static YearOfLineage yearOf(Item item, Crosswalk crosswalk, Catalog other) {
        CrosswalkEntry entry = crosswalk.entryFrom(item.code()).orElseThrow();
        List<ItemLink> links = entry.links().stream()
                .filter(link -> link.from().equals(item.code()))
                .toList();
        List<Item> items =
                links.stream().map(link -> other.item(link.to()).orElseThrow()).toList();
        if (items.isEmpty()) {
            Presence presence = entry.relation() == Relation.UNKNOWN ? Presence.UNKNOWN : Presence.ABSENT;
            return ImmutableYearOfLineage.of(other.fiscalYear(), presence, items, entry.evidence());
        }
        // Not the evidence of the entry: that is about its other items, too.
        Evidence evidence = links.size() == 1
                ? links.get(0).evidence()
                : Evidence.of(Evidence.Kind.weakestOf(links.stream().map(ItemLink::evidence)));

        return ImmutableYearOfLineage.of(other.fiscalYear(), Presence.PRESENT, items, evidence);
    }

    /**
     * The topics of all years.
     *
     * @return each topic once, in the order in which the years bring them up, in the words of the last year that has it
     */
    public List<Topic> topics() {
        return List.copyOf(topicsById().values());
    }

    /**
     * Follows a topic through the years.
     *
     * @param id the identifier of a topic, such as {@code q-and-a}
     * @return the topic's lineage, or empty if no year has the topic
     */
    public Optional<TopicLineage> topic(String id) {
        return Optional.ofNullable(topicsById().get(id)).map(topic -> {
            Set<Instrument> instruments = catalogs.values().stream()
                    .flatMap(catalog -> new ComparedCatalog(catalog).withTopic(id).stream())
                    .map(item -> item.code().instrument())
                    .collect(Collectors.toSet());
            List<YearOfLineage> years = catalogs.values().stream()
                    .map(catalog -> yearOf(id, instruments, catalog))
                    .toList();
            return ImmutableTopicLineage.of(topic, years);
        });
    }

    private Map<String, Topic> topicsById() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Catalog catalog : catalogs.values()) {
            // The words of the last year win; the place of the first stays.
            catalog.items().values().forEach(item -> item.topics().forEach(topic -> topics.put(topic.id(), topic)));
        }
        return topics;
    }

    private static YearOfLineage yearOf(String topic, Set<Instrument> instruments, Catalog catalog) {
        ComparedCatalog side = new ComparedCatalog(catalog);
        List<Item> items = side.withTopic(topic);
        if (!items.isEmpty()) {
            Evidence.Kind kind = Evidence.Kind.weakestOf(items.stream().map(Item::topicsEvidence));

            return ImmutableYearOfLineage.of(catalog.fiscalYear(), Presence.PRESENT, items, Evidence.of(kind));
        }
        if (instruments.stream().anyMatch(side::hasUnknownTopics)) {
            Evidence evidence = Evidence.of(Evidence.Kind.MISSING, Note.OTHERS_NOT_KNOWN.label());
            return ImmutableYearOfLineage.of(catalog.fiscalYear(), Presence.UNKNOWN, items, evidence);
        }
        Evidence.Kind kind =
                instruments.stream().map(side::topicsKnown).reduce(Evidence.Kind.READ, Evidence.Kind::weakerOf);
        return ImmutableYearOfLineage.of(catalog.fiscalYear(), Presence.ABSENT, items, Evidence.of(kind));
    }
}
