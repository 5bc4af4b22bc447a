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
        List<String> header = messages.texts(
                Message.COLUMN_RELATION,
                Message.COLUMN_BEFORE,
                Message.COLUMN_AFTER,
                Message.COLUMN_NAME,
                Message.COLUMN_POINTS);
        return Map.of(
                "diff",
                List.of(TableView.ofText(
                        "", header, diff.items().stream().map(items::row).toList())));
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        Crosswalk crosswalk = diff.crosswalk();
        page.line(messages.text(Message.DIFF_FROM, "catalog", words.stamp(crosswalk.from())));
        page.line(messages.text(Message.DIFF_TO, "catalog", words.stamp(crosswalk.to())));
        if (diff.isEmpty()) {
            page.heading(messages.text(Message.NO_DIFFERENCES));
        }
        writeCounts(page);
        for (Relation relation : Relation.values()) {
            List<ItemDiff> group = diff.items().stream()
                    .filter(item -> item.entry().relation() == relation)
                    .toList();
            if (!group.isEmpty()) {
                page.heading(messages.text(
                        Message.RELATION_COUNT, "relation", messages.words(relation.label()), "count", group.size()));
                items.write(group, page);
            }
        }
        if (!diff.nodes().isEmpty()) {
            page.heading(messages.text(Message.DIFF_NODES));
            new NodeChangeLines(messages).write(diff.nodes(), page);
        }
        page.heading(messages.text(Message.GRADES));
        new GradeDiffLines(messages).write(diff.gradeScale(), page);
        writeNotes(page);
        return page.page(messages);
    }

    private void writeCounts(Outline page) {
        page.heading(messages.text(
                Message.DIFF_ITEMS,
                "from",
                diff.items().stream().mapToInt(item -> item.from().size()).sum(),
                "to",
                diff.items().stream().mapToInt(item -> item.to().size()).sum()));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Relation, Integer> count : diff.crosswalk().counts().entrySet()) {
            rows.add(List.of(
                    messages.words(count.getKey().label()), count.getValue().toString()));
        }
        page.table(List.of(messages.text(Message.COLUMN_RELATION), messages.text(Message.COLUMN_GROUPS)), rows);
    }

    private void writeNotes(Outline page) {
        page.heading(messages.text(Message.NOTES));
        page.line(messages.text(Message.DIFF_MARKS));
        for (String mark : words.marks(Evidence.Kind.MISSING)) {
            page.entry(0, mark);
        }
        page.line(messages.text(Message.DIFF_NOT_COMPARED));
    }
}
