package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Small catalogues in which indicators, sub-indicators and items have names of their own, so that the same thing can stand
 * under another number. What is not named is called by its number.
 */
final class NamedCatalogs {
    private NamedCatalogs() {}

    /** One i-item, one e-item, and so many o-items in each sub-indicator of indicator 3. */
    static Catalog of(Map<String, String> names, int... groups) {
        return named(SmallCatalogs.of(SmallCatalogs.LETTERS, false, 1, 1, groups), names);
    }

    /** A catalogue under other names, and of another edition for each, so that no code says what is the same. */
    static Catalog named(Catalog catalog, Map<String, String> names) {
        return with(
                        catalog,
                        indicator -> Indicator.builder()
                                .like(indicator)
                                .title(name(indicator.number(), names))
                                .items(items(indicator.items(), names))
                                .subIndicators(indicator.subIndicators().stream()
                                        .map(sub -> SubIndicator.builder()
                                                .like(sub)
                                                .title(name(sub.number(), names))
                                                .items(items(sub.items(), names))
                                                .build())
                                        .toList())
                                .build())
                .edition("names-" + Integer.toHexString(names.hashCode()))
                .build();
    }

    /** A catalogue with other indicators. */
    static Catalog.Builder with(Catalog catalog, UnaryOperator<Indicator> change) {
        Catalog.Builder changed = Catalog.builder();
        changed.like(catalog);
        changed.instruments(catalog.instruments().stream()
                .map(instrument -> InstrumentCriteria.builder()
                        .like(instrument)
                        .indicators(instrument.indicators().stream().map(change).toList())
                        .build())
                .toList());
        return changed;
    }

    /** The same criteria with other weights of instruments. */
    static Catalog weighed(Catalog catalog, Map<Instrument, Integer> weights) {
        return Catalog.builder()
                .like(catalog)
                .official(false)
                .edition("weighed")
                .instruments(catalog.instruments().stream()
                        .map(one -> InstrumentCriteria.builder()
                                .like(one)
                                .weight(Optional.ofNullable(weights.get(one.instrument()))
                                        .map(Fraction::of)
                                        .orElse(one.weight()))
                                .build())
                        .toList())
                .build();
    }

    private static List<Item> items(List<Item> items, Map<String, String> names) {
        return items.stream()
                .map(item -> Item.builder()
                        .like(item)
                        .title(name(item.code(), names))
                        .build())
                .toList();
    }

    private static LocalizedText name(NodeCode code, Map<String, String> names) {
        String name = names.getOrDefault(code.code(), code.code());
        return LocalizedText.of(name, "The " + name);
    }
}
