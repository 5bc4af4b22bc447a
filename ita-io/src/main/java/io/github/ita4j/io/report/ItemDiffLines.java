package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what changed about items, for the groups of one relation. */
record ItemDiffLines(String fromLabel, String toLabel, Messages messages) {
    static ItemDiffLines of(CatalogDiff diff, Messages messages) {
        CatalogStamp from = diff.crosswalk().from();
        CatalogStamp to = diff.crosswalk().to();
        boolean years = !from.fiscalYear().equals(to.fiscalYear());
        return new ItemDiffLines(label(from, years), label(to, years), messages);
    }

    private static String label(CatalogStamp stamp, boolean years) {
        return years ? stamp.fiscalYear().toString() : Messages.plain(stamp);
    }

    void write(List<ItemDiff> group, Outline page) {
        group.stream()
                .filter(item -> item.entry().matched() && item.differs())
                .forEach(item -> writeMatched(item, page));
        writeSame(group, page);
        writeUnmatched(group, page);
    }

    private void writeMatched(ItemDiff item, Outline page) {
        CrosswalkEntry entry = item.entry();
        page.entry(codes(entry.from()) + " → " + codes(entry.to()) + messages.evidence(entry.evidence()) + ": "
                + points(item));
        if (entry.from().size() == 1 && entry.to().size() == 1 && !entry.retitled()) {
            page.entry(1, messages.title(entry.to().get(0)));
        } else {
            page.entries(1, entry.from(), one -> fromLabel + " " + heading(one))
                    .entries(1, entry.to(), one -> toLabel + " " + heading(one));
        }
        if (item.moved()) {
            page.entry(1, messages.text("moved", "from", parents(item.from()), "to", parents(item.to())));
        }
        page.entries(1, entry.addedTopics(), topic -> messages.text("topic-added", "topic", topic.name()))
                .entries(1, entry.withdrawnTopics(), topic -> messages.text("topic-withdrawn", "topic", topic.name()));
        item.requirements().ifPresent(diff -> writeRequirements(diff, page));
        item.answers().ifPresent(diff -> writeAnswers(diff, page));
    }

    private String heading(Item item) {
        return item.code() + " " + messages.title(item);
    }

    static String codes(List<Item> items) {
        return Messages.codes(items.stream().map(Item::code).toList());
    }

    /** The items after the change, or those that are gone. */
    static List<Item> known(CrosswalkEntry entry) {
        return entry.to().isEmpty() ? entry.from() : entry.to();
    }

    String titles(ItemDiff item) {
        return known(item.entry()).stream().map(messages::title).collect(Collectors.joining(", "));
    }

    /** What the items are worth, and were where that is something else. */
    String points(ItemDiff item) {
        return ChangeWords.arrow(
                item.from().isEmpty() ? "" : messages.points(item.fromPoints()),
                item.to().isEmpty() ? "" : messages.points(item.toPoints()));
    }

    private static String parents(List<ItemPlace> places) {
        return places.stream().map(place -> place.parent().code()).distinct().collect(Collectors.joining(", "));
    }

    private void writeRequirements(RequirementsDiff diff, Outline page) {
        String mark = messages.mark(diff.evidence());
        List<String> unknown = Stream.concat(
                        Stream.of(fromLabel).filter(label -> !diff.fromKnown()),
                        Stream.of(toLabel).filter(label -> !diff.toKnown()))
                .toList();
        switch (diff.comparison()) {
            case SAME -> page.entry(1, messages.text("requirements-same") + mark);
            case UNKNOWN -> page.entry(1, messages.text("requirements-unknown", "where", unknown));
            case CHANGED -> {
                page.entry(1, messages.text("requirements-changed") + mark);
                GapLines words = new GapLines(messages);
                page.entries(2, diff.added(), one -> messages.text("element-added", "element", words.element(one)))
                        .entries(
                                2,
                                diff.removed(),
                                one -> messages.text("element-removed", "element", words.element(one)));
            }
        }
    }

    private void writeAnswers(AnswersDiff diff, Outline page) {
        if (diff.comparison() == Comparison.UNKNOWN) {
            page.entry(1, messages.text("answers-unknown"));
        } else if (diff.comparison() == Comparison.CHANGED) {
            String changed = messages.text("answers-changed", "from", scales(diff.from()), "to", scales(diff.to()));
            page.entry(1, changed + messages.mark(diff.evidence()));
        }
    }

    private static List<String> scales(List<AnswerScale> scales) {
        return scales.stream().map(AnswerScale::code).distinct().toList();
    }

    /** The groups in which nothing is known to differ, by code alone. */
    private void writeSame(List<ItemDiff> group, Outline page) {
        for (boolean open : new boolean[] {false, true}) {
            List<NodeCode> codes = group.stream()
                    .filter(item -> item.entry().matched() && !item.differs() && unknown(item) == open)
                    .flatMap(item -> item.to().stream())
                    .<NodeCode>map(ItemPlace::item)
                    .toList();
            messages.ranges(open ? "same-but-unknown" : "same-items", "codes", codes)
                    .ifPresent(text -> page.entry(text));
        }
    }

    private static boolean unknown(ItemDiff item) {
        return Stream.concat(
                        item.requirements().stream().map(RequirementsDiff::comparison),
                        item.answers().stream().map(AnswersDiff::comparison))
                .anyMatch(Comparison.UNKNOWN::equals);
    }

    /** The items without a counterpart, by side and by how well that is known. */
    private void writeUnmatched(List<ItemDiff> group, Outline page) {
        group.stream()
                .filter(item -> !item.entry().matched())
                .collect(Collectors.groupingBy(
                        item -> messages.text("only-in", "where", item.from().isEmpty() ? toLabel : fromLabel)
                                + messages.evidence(item.entry().evidence()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((side, items) -> page.entry(side)
                        .entries(1, items, item -> heading(known(item.entry()).get(0)) + ": " + points(item)));
    }
}
