package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The topics of several catalogues, and in which instruments their items stand. */
final class TopicIndex {
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Set<Instrument>> instruments = new LinkedHashMap<>();

    private TopicIndex() {}

    static TopicIndex of(Collection<Catalog> catalogs) {
        TopicIndex index = new TopicIndex();
        catalogs.forEach(catalog -> catalog.items().values().forEach(index::add));
        return index;
    }

    private void add(Item item) {
        for (Topic topic : item.topics()) {
            // The words of the last year win; the place of the first stays.
            topics.put(topic.id(), topic);
            instruments
                    .computeIfAbsent(topic.id(), id -> EnumSet.noneOf(Instrument.class))
                    .add(item.code().instrument());
        }
    }

    List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    Set<Instrument> instruments(String id) {
        return instruments.getOrDefault(id, Set.of());
    }
}
