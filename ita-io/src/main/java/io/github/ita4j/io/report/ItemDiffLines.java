package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.diff.ItemDiff.AnswersDiff;
import io.github.ita4j.catalog.diff.ItemDiff.Comparison;
import io.github.ita4j.catalog.diff.ItemDiff.ItemPlace;
import io.github.ita4j.catalog.diff.ItemDiff.RequirementsDiff;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what changed about items, for the groups of one relation. */
final class ItemDiffLines {
    private final Messages messages;
    private final CatalogWords words;
    private final String fromLabel;
    private final String toLabel;

    ItemDiffLines(CatalogStamp from, CatalogStamp to, Messages messages) {
        this.messages = messages;
        this.words = new CatalogWords(messages);
        boolean years = !from.fiscalYear().equals(to.fiscalYear());
        this.fromLabel = label(from, years);
        this.toLabel = label(to, years);
    }

    private static String label(CatalogStamp stamp, boolean years) {
        return years
                ? stamp.fiscalYear().toString()
                : stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }

    void write(List<ItemDiff> group, Outline page) {
        for (ItemDiff item : group) {
            if (item.entry().matched() && item.differs()) {
                writeMatched(item, page);
            }
        }
        writeSame(group, page);
        writeUnmatched(group, page);
    }

    private void writeMatched(ItemDiff item, Outline page) {
        CrosswalkEntry entry = item.entry();
        page.entry(
                0,
                codes(entry.from()) + " → " + codes(entry.to()) + words.evidence(entry.evidence()) + ": "
                        + points(item));
        if (entry.from().size() == 1 && entry.to().size() == 1 && !entry.retitled()) {
            page.entry(1, words.title(entry.to().get(0)));
        } else {
            writeTitles(fromLabel, entry.from(), page);
            writeTitles(toLabel, entry.to(), page);
        }
        if (item.moved()) {
            page.entry(
                    1,
                    messages.with("from", parents(item.from()))
                            .with("to", parents(item.to()))
                            .text("moved"));
        }
        entry.addedTopics()
                .forEach(topic -> page.entry(1, messages.text("topic-added", "topic", messages.words(topic.name()))));
        entry.withdrawnTopics()
                .forEach(topic ->
                        page.entry(1, messages.text("topic-withdrawn", "topic", messages.words(topic.name()))));
        if (item.requirements().isPresent()) {
            writeRequirements(item.requirements().get(), page);
        }
        if (item.answers().isPresent()) {
            writeAnswers(item.answers().get(), page);
        }
    }

    private void writeTitles(String label, List<Item> items, Outline page) {
        items.forEach(item -> page.entry(1, label + " " + heading(item)));
    }

    private String heading(Item item) {
        return item.code() + " " + words.title(item);
    }

    private static String codes(List<Item> items) {
        return items.stream().map(item -> item.code().code()).collect(Collectors.joining(", "));
    }

    /** What became of the items, their codes before and after, their titles and points. */
    List<String> row(ItemDiff item) {
        CrosswalkEntry entry = item.entry();
        String titles = (entry.to().isEmpty() ? entry.from() : entry.to())
                .stream().map(words::title).collect(Collectors.joining(", "));
        String points = entry.matched()
                ? points(item)
                : Points.text(messages, entry.to().isEmpty() ? item.fromPoints() : item.toPoints());
        return List.of(
                messages.words(entry.relation().label()), codes(entry.from()), codes(entry.to()), titles, points);
    }

    private String points(ItemDiff item) {
        String to = Points.text(messages, item.toPoints());
        return item.pointsChanged() ? Points.text(messages, item.fromPoints()) + " → " + to : to;
    }

    private static String parents(List<ItemPlace> places) {
        return places.stream().map(place -> place.parent().code()).distinct().collect(Collectors.joining(", "));
    }

    private void writeRequirements(RequirementsDiff diff, Outline page) {
        String mark = Marks.behind(messages, diff.evidence());
        switch (diff.comparison()) {
            case SAME -> page.entry(1, messages.text("requirements-same") + mark);
            case UNKNOWN ->
                page.entry(1, messages.text("requirements-unknown", "where", where(diff.fromKnown(), diff.toKnown())));
            case CHANGED -> {
                page.entry(1, messages.text("requirements-changed") + mark);
                writeElements("element-added", diff.added(), page);
                writeElements("element-removed", diff.removed(), page);
            }
        }
    }

    private void writeElements(String message, List<Requirement> elements, Outline page) {
        for (Requirement element : elements) {
            String text = messages.words(element.text()) + Marks.behind(messages, element.evidence());
            page.entry(2, messages.text(message, "element", text));
        }
    }

    private String where(boolean fromKnown, boolean toKnown) {
        List<String> unknown = new ArrayList<>();
        if (!fromKnown) {
            unknown.add(fromLabel);
        }
        if (!toKnown) {
            unknown.add(toLabel);
        }
        return String.join(", ", unknown);
    }

    private void writeAnswers(AnswersDiff diff, Outline page) {
        switch (diff.comparison()) {
            case SAME -> {
                // Nothing to tell.
            }
            case UNKNOWN -> page.entry(1, messages.text("answers-unknown"));
            case CHANGED ->
                page.entry(
                        1,
                        messages.with("from", scales(diff.from()))
                                        .with("to", scales(diff.to()))
                                        .text("answers-changed")
                                + Marks.behind(messages, diff.evidence()));
        }
    }

    private static String scales(List<AnswerScale> scales) {
        return scales.stream().map(AnswerScale::code).distinct().collect(Collectors.joining(", "));
    }

    /** The groups in which nothing is known to differ, by code alone. */
    private void writeSame(List<ItemDiff> group, Outline page) {
        List<NodeCode> same = new ArrayList<>();
        List<NodeCode> open = new ArrayList<>();
        for (ItemDiff item : group) {
            if (item.entry().matched() && !item.differs()) {
                List<NodeCode> list = unknown(item) ? open : same;
                item.to().forEach(place -> list.add(place.item()));
            }
        }
        if (!same.isEmpty()) {
            page.entry(0, messages.text("same-items", "codes", CodeRanges.of(same)));
        }
        if (!open.isEmpty()) {
            page.entry(0, messages.text("same-but-unknown", "codes", CodeRanges.of(open)));
        }
    }

    private static boolean unknown(ItemDiff item) {
        return item.requirements()
                        .filter(diff -> diff.comparison() == Comparison.UNKNOWN)
                        .isPresent()
                || item.answers()
                        .filter(diff -> diff.comparison() == Comparison.UNKNOWN)
                        .isPresent();
    }

    /** The items without a counterpart, by side and by how well that is known. */
    private void writeUnmatched(List<ItemDiff> group, Outline page) {
        Map<String, List<ItemDiff>> bySide = new LinkedHashMap<>();
        for (ItemDiff item : group) {
            if (!item.entry().matched()) {
                String side = item.from().isEmpty() ? toLabel : fromLabel;
                String head = messages.text("only-in", "where", side)
                        + words.evidence(item.entry().evidence());
                bySide.computeIfAbsent(head, h -> new ArrayList<>()).add(item);
            }
        }
        for (Map.Entry<String, List<ItemDiff>> side : bySide.entrySet()) {
            page.entry(0, side.getKey());
            for (ItemDiff item : side.getValue()) {
                boolean from = item.to().isEmpty();
                Item only = (from ? item.entry().from() : item.entry().to()).get(0);
                page.entry(1, heading(only) + ": " + Points.text(messages, from ? item.fromPoints() : item.toPoints()));
            }
        }
    }
}
