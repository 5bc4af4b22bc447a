package io.github.ita4j.scoring.advice;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shipped catalogues cut down until every set of their o-items can be tried. */
final class ReducedCatalogs {
    private final Catalog catalog;
    private final int[] perSubIndicator;
    private int next;

    private ReducedCatalogs(Catalog catalog, int[] perSubIndicator) {
        this.catalog = catalog;
        this.perSubIndicator = perSubIndicator;
    }

    /**
     * A year with one item per survey indicator and the first items of each sub-indicator, 9.1 to 9.5, then 10.1 and
     * 10.2; sub-indicators with none, and those that are not counted, are left out.
     */
    static Catalog of(int year, int... perSubIndicator) {
        return new ReducedCatalogs(Catalogs.forYear(FiscalYear.ofBuddhist(year)), perSubIndicator).reduce();
    }

    private Catalog reduce() {
        List<InstrumentCriteria> instruments =
                catalog.instruments().stream().map(this::reduce).toList();
        Map<ItemCode, RequiredMeasure> measures = new HashMap<>();
        for (InstrumentCriteria instrument : instruments) {
            for (Indicator indicator : instrument.indicators()) {
                for (Item item : indicator.allItems()) {
                    if (item.code().instrument() == Instrument.OIT) {
                        measures.put(item.code(), catalog.requiredMeasures().get(item.code()));
                    }
                }
            }
        }
        return Catalog.builder()
                .like(catalog)
                .instruments(instruments)
                .requiredMeasures(measures)
                .build();
    }

    private InstrumentCriteria reduce(InstrumentCriteria instrument) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            Indicator.Builder reduced = Indicator.builder().like(indicator);
            if (indicator.subIndicators().isEmpty()) {
                indicators.add(reduced.items(indicator.items().stream().limit(1).toList())
                        .build());
                continue;
            }
            List<SubIndicator> subIndicators = new ArrayList<>();
            for (SubIndicator subIndicator : indicator.subIndicators()) {
                int count = next < perSubIndicator.length ? perSubIndicator[next] : 0;
                next++;
                if (count > 0) {
                    subIndicators.add(SubIndicator.builder()
                            .like(subIndicator)
                            .items(subIndicator.items().stream().limit(count).toList())
                            .build());
                }
            }
            if (!subIndicators.isEmpty()) {
                indicators.add(reduced.subIndicators(subIndicators).build());
            }
        }
        return InstrumentCriteria.builder()
                .like(instrument)
                .indicators(indicators)
                .build();
    }
}
