package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.LinkBasis;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.catalog.lineage.Wording;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.SubIndicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which scores hold under other criteria: those of items that are one and the same there, and those of nodes that are
 * made of the same things there. The score of an item that now asks for something else would be a guess.
 */
final class Carrying {
    private final Catalog to;
    private final Map<NodeCode, NodeCode> codes = new HashMap<>();

    private Carrying(Catalog to) {
        this.to = to;
    }

    /** The code there of every code here whose score holds there. */
    static Map<NodeCode, NodeCode> between(Catalog from, Catalog to, Crosswalk crosswalk) {
        Carrying carrying = new Carrying(to);
        crosswalk.entries().forEach(carrying::item);
        from.instruments().forEach(carrying::instrument);
        if (carrying.codes.keySet().containsAll(weights(from).keySet())
                && weights(from).equals(weights(to))) {
            carrying.codes.put(Overall.OVERALL, Overall.OVERALL);
        }
        return carrying.codes;
    }

    private void item(CrosswalkEntry entry) {
        boolean one = entry.from().size() == 1 && entry.to().size() == 1;
        if (one && (entry.exact() || entry.links().get(0).basis() == LinkBasis.CODE)) {
            codes.put(entry.from().get(0).code(), entry.to().get(0).code());
        } else if (entry.relation() == Relation.UNKNOWN && entry.to().isEmpty()) {
            unknownItem(entry.from().get(0));
        }
    }

    /** Of a question that is a mere number on both sides, as in an overlay, nothing is known to differ. */
    private void unknownItem(Item here) {
        to.item(here.code())
                .filter(there -> isMereNumber(here) && isMereNumber(there))
                .ifPresent(there -> codes.put(here.code(), there.code()));
    }

    private static boolean isMereNumber(Item item) {
        return item.title().isEmpty() && item.topics().isEmpty();
    }

    private void instrument(InstrumentCriteria here) {
        here.indicators().forEach(this::indicator);
        to.instrument(here.instrument())
                .filter(i -> isSame(here.indicators(), i.indicators(), Indicator::number))
                .ifPresent(i -> {
                    codes.put(here.instrument(), here.instrument());
                    here.parts().stream()
                            .map(InstrumentPart::code)
                            .filter(part ->
                                    i.parts().stream().map(InstrumentPart::code).anyMatch(part::equals))
                            .forEach(part -> codes.put(part, part));
                });
    }

    private void indicator(Indicator here) {
        here.subIndicators().forEach(sub -> sub(here, sub));
        to.indicator(here.number())
                .filter(i -> isSame(here.subIndicators(), i.subIndicators(), SubIndicator::number)
                        && isSame(here.items(), i.items(), Item::code)
                        && (!here.allItems().isEmpty() || Wording.same(here.title(), i.title())))
                .ifPresent(i -> codes.put(here.number(), i.number()));
    }

    private void sub(Indicator indicator, SubIndicator here) {
        to.indicator(indicator.number()).stream()
                .flatMap(i -> i.subIndicators().stream())
                .filter(sub -> sub.number().equals(here.number()))
                .filter(sub -> isSame(here.items(), sub.items(), Item::code))
                .forEach(sub -> codes.put(here.number(), sub.number()));
    }

    /** Whether all that stands in something here is all that stands in it there. */
    private <T> boolean isSame(List<T> here, List<T> there, Function<T, NodeCode> code) {
        Set<NodeCode> carried = new HashSet<>();
        for (T one : here) {
            NodeCode carriedTo = codes.get(code.apply(one));
            if (carriedTo == null) {
                return false;
            }
            carried.add(carriedTo);
        }
        return carried.equals(there.stream().map(code).collect(Collectors.toSet()));
    }

    private static Map<Instrument, Integer> weights(Catalog catalog) {
        return catalog.instruments().stream()
                .collect(Collectors.toMap(InstrumentCriteria::instrument, InstrumentCriteria::weight));
    }
}
