package io.github.ita4j.io.report;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how far the scores of two sides are apart, and which items rose, fell, stayed, came and went. */
record ChangeWords(Messages messages) {
    /** What a table says of a score on both sides: code, name, before, after, and what the change is. */
    record Row(String code, String name, Object before, Object after, Object change) {}

    Row row(NodeComparison node) {
        String earlier = node.before().map(before -> before.code().code()).orElse("");
        Object before = node.before().map(this::cell).orElse("–");
        Object after = node.after().map(this::cell).orElse("–");
        Object change = cell(node.change(), node.kind().label());
        return new Row(arrow(earlier, node.code().code()), messages.name(node.title()), before, after, change);
    }

    Row row(ScoreChange overall) {
        String code = overall.after().code().code();
        return new Row(code, messages.text("overall"), cell(overall.before()), cell(overall.after()), cell(overall));
    }

    /** What was and what is; but once where it is the same, or only one side has it. */
    static String arrow(String from, String to) {
        return Stream.of(from, to).filter(side -> !side.isEmpty()).distinct().collect(Collectors.joining(" → "));
    }

    /** A score, or what else is known of it. */
    Object cell(NodeResult result) {
        return result.score().isPresent() ? result.score() : score(result);
    }

    /** How far the scores are apart, or what became of what they are about. */
    Object cell(Optional<ScoreChange> change, LocalizedText otherwise) {
        return change.<Object>map(this::cell).orElseGet(() -> messages.words(otherwise));
    }

    private CellView cell(ScoreChange change) {
        return new CellView(List.of(difference(change)), change.reported(), false);
    }

    /** {@code 90.36 → 98.80 (+8.44)}. */
    String change(ScoreChange change) {
        return messages.with("from", score(change.before()))
                .with("to", score(change.after()))
                .with("change", difference(change))
                .text("compare-change");
    }

    String scores(List<NodeResult> results) {
        return results.stream().map(this::score).collect(Collectors.joining(", "));
    }

    /** The score, its bounds, or that nothing is known. */
    String score(NodeResult result) {
        return isUnknown(result) ? messages.text("score-unknown") : messages.score(result);
    }

    static boolean isUnknown(NodeResult result) {
        return result.score().isEmpty()
                && result.lower().isZero()
                && result.upper().equals(Score.MAX);
    }

    /** {@code +8.44}, or the bounds. */
    String difference(ScoreChange change) {
        return change.reported()
                .or(() -> change.exact().map(Json::reported))
                .map(ReportView::signed)
                .orElseGet(() -> messages.with("lower", ReportView.signed(Json.reported(change.lower())))
                        .with("upper", ReportView.signed(Json.reported(change.upper())))
                        .text("change-between"));
    }

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
        page.line(messages.text("relation-count", "relation", way.label(), "count", items.size()));
        if (way == Direction.STAYED) {
            page.entry(codes(items));
            return;
        }
        List<ItemComparison> unknown =
                items.stream().filter(ChangeWords::isUnknown).toList();
        page.entries(0, items.stream().filter(item -> !unknown.contains(item)).toList(), this::line);
        if (!unknown.isEmpty()) {
            page.entry(messages.text("compare-nothing-known", "codes", codes(unknown)));
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

    Row row(ItemComparison item) {
        CrosswalkEntry entry = item.entry();
        List<Object> before = item.before().stream().map(this::cell).toList();
        List<Object> after = item.after().stream().map(this::cell).toList();
        Object change = cell(item.change(), entry.relation().label());
        return new Row(arrow(entry), titles(entry), before, after, change);
    }

    private String scores(ItemComparison item) {
        if (!item.entry().matched()) {
            return scores(item.before().isEmpty() ? item.after() : item.before());
        }
        return item.change().map(this::change).orElseGet(() -> scores(item.before()) + " → " + scores(item.after()));
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
        return arrow(ItemDiffLines.codes(entry.from()), ItemDiffLines.codes(entry.to()));
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
