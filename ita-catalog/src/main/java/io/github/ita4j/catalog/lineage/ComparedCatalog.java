package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** One catalogue as the comparison sees it: its items by code, and how much of each instrument is known. */
record ComparedCatalog(Catalog catalog) {
    Collection<Item> items() {
        return new TreeMap<>(catalog.items()).values();
    }

    /** Whether some indicator of the instrument has items of which not even the number is known. */
    boolean hasUnknownItems(Instrument instrument) {
        return catalog.node(instrument).stream()
                .flatMap(node -> node.leaves().stream())
                .anyMatch(leaf -> leaf.item().isEmpty());
    }

    /** Whether some item of the instrument may carry a topic that is not known of it. */
    boolean hasUnknownTopics(Instrument instrument) {
        return hasUnknownItems(instrument)
                || items().stream()
                        .anyMatch(item -> item.code().instrument() == instrument
                                && item.topics().isEmpty());
    }

    List<Item> withTopic(String id) {
        return items().stream()
                .filter(item ->
                        item.topics().stream().anyMatch(topic -> topic.id().equals(id)))
                .toList();
    }

    /**
     * How well the topics of an instrument are known as a whole. That a topic is nowhere among them is known no better
     * than this; an instrument without topics takes nothing away.
     */
    Evidence.Kind topicsKnown(Instrument instrument) {
        return weakest(instrument, item -> !item.topics().isEmpty(), Item::topicsEvidence);
    }

    /** The same for the titles of the items that have a title and no topics. */
    Evidence.Kind titlesKnown(Instrument instrument) {
        return weakest(
                instrument, item -> item.topics().isEmpty() && item.title().isPresent(), Item::titleEvidence);
    }

    private Evidence.Kind weakest(Instrument instrument, Predicate<Item> some, Function<Item, Evidence> fact) {
        return Evidence.Kind.weakestOf(items().stream()
                .filter(item -> item.code().instrument() == instrument)
                .filter(some)
                .map(fact));
    }
}
