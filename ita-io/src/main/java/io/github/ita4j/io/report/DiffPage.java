package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changed between two catalogues: items, points, requirements, and grades. */
final class DiffPage implements Subject {
    private final CatalogDiff diff;
    private final Messages messages;
    private final CatalogWords words;
    private final ItemDiffLines items;

    DiffPage(CatalogDiff diff, Messages messages) {
        this.diff = diff;
        this.messages = messages;
        this.words = new CatalogWords(messages);
        this.items = new ItemDiffLines(diff.crosswalk().from(), diff.crosswalk().to(), messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        List<String> header =
                messages.texts("column-relation", "column-before", "column-after", "column-name", "column-points");
        return Map.of(
                "diff",
                List.of(TableView.ofText(
                        "", header, diff.items().stream().map(items::row).toList())));
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        Crosswalk crosswalk = diff.crosswalk();
        page.line(messages.text("diff-from", "catalog", words.stamp(crosswalk.from())));
        page.line(messages.text("diff-to", "catalog", words.stamp(crosswalk.to())));
        if (diff.isEmpty()) {
            page.heading(messages.text("no-differences"));
        }
        writeCounts(page);
        for (Relation relation : Relation.values()) {
            List<ItemDiff> group = diff.items().stream()
                    .filter(item -> item.entry().relation() == relation)
                    .toList();
            if (!group.isEmpty()) {
                page.heading(messages.with("relation", messages.words(relation.label()))
                        .with("count", group.size())
                        .text("relation-count"));
                items.write(group, page);
            }
        }
        if (!diff.nodes().isEmpty()) {
            page.heading(messages.text("diff-nodes"));
            new NodeChangeLines(messages).write(diff.nodes(), page);
        }
        page.heading(messages.text("grades"));
        GradeDiffLines grades = new GradeDiffLines(messages);
        grades.write(diff.gradeScale(), page);
        grades.writeReadings(diff, page);
        writeNotes(page);
        return page.page(messages);
    }

    private void writeCounts(Outline page) {
        page.heading(messages.with(
                        "from",
                        diff.items().stream()
                                .mapToInt(item -> item.from().size())
                                .sum())
                .with(
                        "to",
                        diff.items().stream().mapToInt(item -> item.to().size()).sum())
                .text("diff-items"));
        List<List<String>> rows = new ArrayList<>();
        diff.crosswalk()
                .counts()
                .entrySet()
                .forEach(count -> rows.add(List.of(
                        messages.words(count.getKey().label()), count.getValue().toString())));
        page.table(List.of(messages.text("column-relation"), messages.text("column-groups")), rows);
    }

    private void writeNotes(Outline page) {
        page.heading(messages.text("notes"));
        page.line(messages.text("diff-marks"));
        words.marks(Evidence.Kind.MISSING).forEach(mark -> page.entry(0, mark));
        page.line(messages.text("diff-not-compared"));
    }
}
