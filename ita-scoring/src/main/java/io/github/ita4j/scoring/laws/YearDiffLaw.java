package io.github.ita4j.scoring.laws;

import static io.github.ita4j.scoring.laws.CatalogLaw.YEAR_DIFF;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.LinearForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the difference of two years leaves nothing out and says nothing twice. */
record YearDiffLaw(Catalog before, Catalog catalog, BiFunction<Catalog, Catalog, CatalogDiff> differ) {
    List<LawViolation> check() {
        List<LawViolation> violations = new ArrayList<>();
        CatalogDiff diff = differ.apply(before, catalog);
        side(before, diff, CrosswalkEntry::from, ItemDiff::fromPoints, violations);
        side(catalog, diff, CrosswalkEntry::to, ItemDiff::toPoints, violations);
        CatalogDiff back = differ.apply(catalog, before);
        if (!sides(diff, CrosswalkEntry::from, CrosswalkEntry::to)
                .equals(sides(back, CrosswalkEntry::to, CrosswalkEntry::from))) {
            violations.add(YEAR_DIFF.violation("mirrored"));
        }
        if (!differ.apply(catalog, catalog).isEmpty()) {
            violations.add(YEAR_DIFF.violation("itself"));
        }
        return violations;
    }

    private static Set<List<Object>> sides(
            CatalogDiff diff, Function<CrosswalkEntry, List<Item>> one, Function<CrosswalkEntry, List<Item>> other) {
        return diff.items().stream()
                .map(ItemDiff::entry)
                .map(entry -> List.of(one.apply(entry), other.apply(entry), entry.evidence()))
                .collect(Collectors.toSet());
    }

    private static void side(
            Catalog side,
            CatalogDiff diff,
            Function<CrosswalkEntry, List<Item>> items,
            Function<ItemDiff, Fraction> points,
            List<LawViolation> violations) {
        for (ItemCode code : side.items().keySet()) {
            long count = diff.items().stream()
                    .flatMap(item -> items.apply(item.entry()).stream())
                    .filter(item -> item.code().equals(code))
                    .count();
            if (count != 1) {
                violations.add(YEAR_DIFF.violation("entries", "node", code, "year", side.fiscalYear(), "count", count));
            }
        }
        BinaryOperator<Fraction> plus = Fraction::plus;
        Fraction found = diff.items().stream().map(points).reduce(Fraction.ZERO, plus);
        LinearForm form = LinearForm.of(side);
        Fraction worth = side.items().keySet().stream().map(form::points).reduce(Fraction.ZERO, plus);
        if (!found.equals(worth)) {
            violations.add(YEAR_DIFF.violation("points", "year", side.fiscalYear(), "points", worth, "found", found));
        }
    }
}
