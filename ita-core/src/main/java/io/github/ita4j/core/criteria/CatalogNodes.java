package io.github.ita4j.core.criteria;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks a catalogue from the top down and collects the codes a score can be given for. */
final class CatalogNodes {
    private CatalogNodes() {}

    static Set<NodeCode> of(Catalog catalog) {
        Set<NodeCode> codes = new LinkedHashSet<>();
        codes.add(Overall.OVERALL);
        for (InstrumentCriteria instrument : catalog.instruments()) {
            codes.add(instrument.instrument());
            for (InstrumentPart part : instrument.parts()) {
                codes.add(part.code());
            }
            for (Indicator indicator : instrument.indicators()) {
                codes.add(indicator.number());
                for (SubIndicator subIndicator : indicator.subIndicators()) {
                    codes.add(subIndicator.number());
                    addItems(subIndicator.items(), codes);
                }
                addItems(indicator.items(), codes);
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    private static void addItems(List<Item> items, Set<NodeCode> codes) {
        for (Item item : items) {
            codes.add(item.code());
        }
    }
}
