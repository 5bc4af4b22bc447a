package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.diff.ItemDiff.ItemPlace;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What changed between two catalogues: items, points, requirements, and grades. */
record DiffPage(CatalogDiff diff, Messages messages) implements Subject {
    @Override
    public Map<String, Iterable<TableView>> tables() {
        ItemDiffLines items = ItemDiffLines.of(diff, messages);
        return Map.of(
                "diff",
                List.of(Columns.<ItemDiff>in(messages)
                        .with(
                                "column-relation",
                                item -> messages.words(item.entry().relation().label()))
                        .with(
                                "column-before",
                                item -> ItemDiffLines.codes(item.entry().from()))
                        .with(
                                "column-after",
                                item -> ItemDiffLines.codes(item.entry().to()))
                        .with("column-name", items::titles)
                        .with(
                                "diff-points-before",
                                item -> item.from().isEmpty() ? "" : Json.reported(item.fromPoints()))
                        .with("diff-points-after", item -> item.to().isEmpty() ? "" : Json.reported(item.toPoints()))
                        .table("", diff.items())));
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        Crosswalk crosswalk = diff.crosswalk();
        messages.sides(crosswalk.from(), crosswalk.to()).forEach(page::line);
        if (diff.isEmpty()) {
            page.heading(messages.text("no-differences"));
        }
        writeCounts(page);
        for (Relation relation : Relation.values()) {
            List<ItemDiff> group = diff.items().stream()
                    .filter(item -> item.entry().relation() == relation)
                    .toList();
            if (!group.isEmpty()) {
                page.heading(messages.text("relation-count", "relation", relation.label(), "count", group.size()));
                ItemDiffLines.of(diff, messages).write(group, page);
            }
        }
        ChangeLines changes = new ChangeLines(messages);
        page.section(messages.text("diff-nodes"), diff.nodes(), changes::node).heading(messages.text("grades"));
        changes.write(diff, page);
        page.heading(messages.text("notes"))
                .line(messages.text("diff-marks"))
                .entries(messages.marks(Evidence.Kind.MISSING))
                .line(messages.text("diff-not-compared"));
        return page.page(messages);
    }

    private void writeCounts(Outline page) {
        page.heading(messages.text("diff-items", "from", sum(ItemDiff::from), "to", sum(ItemDiff::to)));
        page.add(Columns.<Map.Entry<Relation, Integer>>in(messages)
                .with("column-relation", count -> messages.words(count.getKey().label()))
                .with("column-groups", Map.Entry::getValue)
                .table(page.heading(), diff.crosswalk().counts().entrySet()));
    }

    private int sum(Function<ItemDiff, List<ItemPlace>> side) {
        return diff.items().stream().mapToInt(item -> side.apply(item).size()).sum();
    }
}
