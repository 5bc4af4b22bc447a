package io.github.ita4j.core.criteria;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Walks a catalogue from the top down and collects the codes a score can be given for. */
final class CatalogNodes {
    private CatalogNodes() {}

    static Set<NodeCode> of(Catalog catalog) {
        Set<NodeCode> codes = new LinkedHashSet<>();
        codes.add(Overall.OVERALL);
        for (InstrumentCriteria instrument : catalog.instruments()) {
            codes.add(instrument.instrument());
            instrument.parts().forEach(part -> codes.add(part.code()));
            for (Indicator indicator : instrument.indicators()) {
                codes.add(indicator.number());
                for (SubIndicator subIndicator : indicator.subIndicators()) {
                    codes.add(subIndicator.number());
                    subIndicator.items().forEach(item -> codes.add(item.code()));
                }
                indicator.items().forEach(item -> codes.add(item.code()));
            }
        }
        return Collections.unmodifiableSet(codes);
    }
}
