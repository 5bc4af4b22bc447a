package io.github.ita4j.io.report;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which items rose, fell, stayed, came and went. */
record CompareItemLines(Messages messages, ChangeWords changes) {
    /** The items by which way they went; what did not change and what is not known by code alone. */
    void write(List<ItemComparison> items, Outline page) {
        for (Direction direction : Direction.values()) {
            List<ItemComparison> moved = items.stream()
                    .filter(item -> item.direction().equals(Optional.of(direction)))
                    .toList();
            group(direction.label(), moved, direction == Direction.STAYED, page);
        }
        for (Relation relation : List.of(Relation.NEW, Relation.WITHDRAWN, Relation.UNKNOWN)) {
            List<ItemComparison> alone = items.stream()
                    .filter(item -> !item.entry().matched() && item.entry().relation() == relation)
                    .toList();
            group(relation.label(), alone, false, page);
        }
    }

    private void group(LocalizedText label, List<ItemComparison> items, boolean codesOnly, Outline page) {
        if (items.isEmpty()) {
            return;
        }
        page.line(messages.with("relation", label).with("count", items.size()).text("relation-count"));
        if (codesOnly) {
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
                changes.scores(item.before()),
                changes.scores(item.after()),
                changes.difference(item.change(), entry.relation().label()));
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
        String from = ItemDiffLines.codes(entry.from());
        String to = ItemDiffLines.codes(entry.to());
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? (to.isEmpty() ? from : to) : from + " → " + to;
    }

    /** The codes alone: of items that kept their number as ranges, of others with their arrow. */
    private static String codes(List<ItemComparison> items) {
        List<NodeCode> kept = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (ItemComparison item : items) {
            List<NodeCode> before = item.before().stream().map(NodeResult::code).toList();
            List<NodeCode> after = item.after().stream().map(NodeResult::code).toList();
            if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
                kept.addAll(after.isEmpty() ? before : after);
            } else {
                moved.add(arrow(item.entry()));
            }
        }
        String ranges = CodeRanges.of(kept);
        return Stream.concat(ranges.isEmpty() ? Stream.empty() : Stream.of(ranges), moved.stream())
                .collect(Collectors.joining("; "));
    }
}
