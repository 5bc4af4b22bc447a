package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What everything in a catalogue is worth: an instrument its weight, and each thing below an even share of what it
 * stands in, since every score below the instruments' is a plain mean.
 */
final class Places {
    private final Map<ItemCode, ItemPlace> items = new HashMap<>();
    private final Map<NodeCode, NodeState> nodes = new LinkedHashMap<>();

    Places(Catalog catalog) {
        catalog.instruments().forEach(this::add);
    }

    /** The places of some items of the catalogue, in their order. */
    List<ItemPlace> of(List<Item> some) {
        List<ItemPlace> places = new ArrayList<>();
        some.forEach(item -> places.add(Objects.requireNonNull(items.get(item.code()))));
        return places;
    }

    /** Everything above the items and below the overall score. */
    Map<NodeCode, NodeState> nodes() {
        return nodes;
    }

    private void add(InstrumentCriteria criteria) {
        Instrument instrument = criteria.instrument();
        Fraction points = Fraction.of(criteria.weight());
        add(instrument, instrument, criteria.title(), points);
        // The parts ask the same items of different people: they split the instrument a second way.
        criteria.parts().forEach(part -> add(part.code(), instrument, part.title(), share(points, criteria.parts())));
        for (Indicator indicator : criteria.indicators()) {
            add(instrument, indicator, share(points, criteria.indicators()));
        }
    }

    private void add(Instrument instrument, Indicator indicator, Fraction points) {
        add(indicator.number(), instrument, indicator.title(), points);
        addItems(indicator.number(), indicator.items(), points);
        for (SubIndicator subIndicator : indicator.subIndicators()) {
            Fraction share = share(points, indicator.subIndicators());
            add(subIndicator.number(), instrument, subIndicator.title(), share);
            addItems(subIndicator.number(), subIndicator.items(), share);
        }
    }

    private void add(NodeCode node, Instrument instrument, LocalizedText title, Fraction points) {
        nodes.put(node, ImmutableNodeState.of(instrument, title, points));
    }

    private void addItems(NodeCode parent, List<Item> children, Fraction points) {
        children.forEach(
                item -> items.put(item.code(), ImmutableItemPlace.of(item.code(), parent, share(points, children))));
    }

    private static Fraction share(Fraction points, List<?> children) {
        return points.dividedBy(Fraction.of(children.size()));
    }
}
