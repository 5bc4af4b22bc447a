package io.github.ita4j.io.report;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which items rose, fell, stayed, came and went. */
final class CompareItemLines {
    private final Messages messages;
    private final ChangeWords changes;

    CompareItemLines(Messages messages) {
        this.messages = messages;
        this.changes = new ChangeWords(messages);
    }

    /** The items by which way they went; what did not change and what is not known by code alone. */
    void write(List<ItemComparison> items, Outline page) {
        for (Direction direction : Direction.values()) {
            group(
                    messages.words(direction.label()),
                    items.stream()
                            .filter(item -> item.direction().equals(Optional.of(direction)))
                            .toList(),
                    direction == Direction.STAYED,
                    page);
        }
        List.of(Relation.NEW, Relation.WITHDRAWN, Relation.UNKNOWN)
                .forEach(relation -> group(
                        messages.words(relation.label()),
                        items.stream()
                                .filter(item ->
                                        !item.entry().matched() && item.entry().relation() == relation)
                                .toList(),
                        false,
                        page));
    }

    private void group(String label, List<ItemComparison> items, boolean codesOnly, Outline page) {
        if (items.isEmpty()) {
            return;
        }
        page.line(messages.with("relation", label).with("count", items.size()).text("relation-count"));
        List<ItemComparison> unknown =
                items.stream().filter(CompareItemLines::isUnknown).toList();
        if (codesOnly) {
            page.entry(0, codes(items));
            return;
        }
        for (ItemComparison item : items) {
            if (!unknown.contains(item)) {
                page.entry(0, line(item));
            }
        }
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
        List<Item> named = entry.to().isEmpty() ? entry.from() : entry.to();
        return named.stream().map(this::title).collect(Collectors.joining(", "));
    }

    /** Code, name, before, after, and what the change is, or what became of the item. */
    List<String> row(ItemComparison item) {
        CrosswalkEntry entry = item.entry();
        return List.of(
                arrow(entry),
                titles(entry),
                changes.scores(item.before()),
                changes.scores(item.after()),
                item.change()
                        .map(changes::difference)
                        .orElseGet(() -> messages.words(entry.relation().label())));
    }

    private String scores(ItemComparison item) {
        if (!item.entry().matched()) {
            return changes.scores(item.before().isEmpty() ? item.after() : item.before());
        }
        return item.change().map(changes::change).orElseGet(() -> changes.scores(item.before(), item.after()));
    }

    private String title(Item item) {
        return item.title().map(messages::name).orElseGet(() -> messages.text("title-not-known"));
    }

    /** What became of it and how well that is known, where it is not just the item that it was. */
    private String relation(CrosswalkEntry entry) {
        if (entry.relation() == Relation.EQUAL) {
            return "";
        }
        return (entry.matched() ? "; " + messages.words(entry.relation().label()) : "")
                + Marks.behind(messages, entry.evidence());
    }

    private static String arrow(CrosswalkEntry entry) {
        String from = codes(entry.from().stream());
        String to = codes(entry.to().stream());
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? (to.isEmpty() ? from : to) : from + " → " + to;
    }

    private static String codes(Stream<Item> items) {
        return items.map(item -> item.code().code()).collect(Collectors.joining(", "));
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
