package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.SubIndicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A catalogue with other weights, and with the first items only of every group. */
final class CatalogVariations {
    private final Catalog catalog;
    private final int most;

    private CatalogVariations(Catalog catalog, int most) {
        this.catalog = catalog;
        this.most = most;
    }

    static Arbitrary<Catalog> of(Catalog catalog) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(10, 40),
                        Arbitraries.integers().between(10, 40))
                .as((most, first, second) ->
                        new CatalogVariations(catalog, most).vary(List.of(first, second, 100 - first - second)));
    }

    private Catalog vary(List<Integer> weights) {
        List<InstrumentCriteria> instruments = new ArrayList<>();
        for (int i = 0; i < catalog.instruments().size(); i++) {
            instruments.add(vary(catalog.instruments().get(i), weights.get(i)));
        }
        Map<ItemCode, RequiredMeasure> measures = new LinkedHashMap<>();
        for (InstrumentCriteria instrument : instruments) {
            for (Indicator indicator : instrument.indicators()) {
                for (Item item : indicator.allItems()) {
                    if (item.code().instrument() == Instrument.OIT) {
                        measures.put(
                                item.code(),
                                catalog.requiredMeasure(item.code()).orElseThrow());
                    }
                }
            }
        }
        return Catalog.builder()
                .like(catalog)
                .edition("variation")
                .official(false)
                .instruments(instruments)
                .requiredMeasures(measures)
                .build();
    }

    private InstrumentCriteria vary(InstrumentCriteria instrument, int weight) {
        return InstrumentCriteria.builder()
                .like(instrument)
                .weight(weight)
                .indicators(instrument.indicators().stream()
                        .map(indicator -> Indicator.builder()
                                .like(indicator)
                                .items(first(indicator.items()))
                                .subIndicators(indicator.subIndicators().stream()
                                        .map(group -> SubIndicator.builder()
                                                .like(group)
                                                .items(first(group.items()))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private List<Item> first(List<Item> items) {
        return items.stream().limit(most).toList();
    }
}
