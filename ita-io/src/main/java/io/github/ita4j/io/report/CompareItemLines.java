package io.github.ita4j.io.report;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which items rose, fell, stayed, came and went. */
record CompareItemLines(Messages messages, ChangeWords changes) {
    /** The items by which way they went; what did not change and what is not known by code alone. */
    void write(List<ItemComparison> items, Outline page) {
        Stream.of(Direction.values())
                .forEach(way -> group(way, item -> item.direction().equals(Optional.of(way)), items, page));
        Stream.of(Relation.NEW, Relation.WITHDRAWN, Relation.UNKNOWN)
                .forEach(way -> group(
                        way, item -> !item.entry().matched() && item.entry().relation() == way, items, page));
    }

    private void group(Labelled way, Predicate<ItemComparison> itsOwn, List<ItemComparison> all, Outline page) {
        List<ItemComparison> items = all.stream().filter(itsOwn).toList();
        if (items.isEmpty()) {
            return;
        }
        page.line(messages.with("relation", way.label())
                .with("count", items.size())
                .text("relation-count"));
        if (way == Direction.STAYED) {
            page.entry(0, codes(items));
            return;
        }
        List<ItemComparison> unknown =
                items.stream().filter(CompareItemLines::isUnknown).toList();
        page.entries(0, items.stream().filter(item -> !unknown.contains(item)).toList(), this::line);
        if (!unknown.isEmpty()) {
            page.entry(0, messages.text("compare-nothing-known", "codes", codes(unknown)));
        }
    }

    private static boolean isUnknown(ItemComparison item) {
        return Stream.concat(item.before().stream(), item.after().stream()).allMatch(ChangeWords::isUnknown)
                && item.change().map(change -> change.exact().isEmpty()).orElse(true);
    }

    private String line(ItemComparison item) {
        return arrow(item.entry()) + " " + titles(item.entry()) + ": " + scores(item) + relation(item.entry());
    }

    private String titles(CrosswalkEntry entry) {
        return ItemDiffLines.known(entry).stream()
                .map(item -> messages.title(item.title()))
                .collect(Collectors.joining(", "));
    }

    ChangeWords.Row row(ItemComparison item) {
        CrosswalkEntry entry = item.entry();
        return new ChangeWords.Row(
                arrow(entry),
                titles(entry),
                item.before().stream().map(changes::cell).toList(),
                item.after().stream().map(changes::cell).toList(),
                changes.cell(item.change(), entry.relation().label()));
    }

    private String scores(ItemComparison item) {
        if (!item.entry().matched()) {
            return changes.scores(item.before().isEmpty() ? item.after() : item.before());
        }
        return item.change().map(changes::change).orElseGet(() -> changes.scores(item.before(), item.after()));
    }

    /** What became of it and how well that is known, where it is not just the item that it was. */
    private String relation(CrosswalkEntry entry) {
        if (entry.relation() == Relation.EQUAL) {
            return "";
        }
        return (entry.matched() ? "; " + messages.words(entry.relation().label()) : "")
                + messages.mark(entry.evidence());
    }

    private static String arrow(CrosswalkEntry entry) {
        return ChangeWords.arrow(ItemDiffLines.codes(entry.from()), ItemDiffLines.codes(entry.to()));
    }

    /** The codes alone: of items that kept their number as ranges, of others with their arrow. */
    private static String codes(List<ItemComparison> items) {
        List<NodeCode> kept = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (ItemComparison item : items) {
            List<Item> only = ItemDiffLines.known(item.entry());
            String arrow = arrow(item.entry());
            if (arrow.equals(ItemDiffLines.codes(only))) {
                only.forEach(one -> kept.add(one.code()));
            } else {
                codes.add(arrow);
            }
        }
        if (!kept.isEmpty()) {
            codes.add(0, CodeRanges.of(kept));
        }
        return String.join("; ", codes);
    }
}
