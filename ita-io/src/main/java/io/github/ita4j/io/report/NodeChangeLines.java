package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.NodeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what changed about instruments, their parts, indicators and sub-indicators. */
record NodeChangeLines(Messages messages) {
    void write(List<NodeChange> changes, Outline page) {
        changes.forEach(change -> page.entry(
                0,
                change.node().code() + " " + messages.words(change.kind().label()) + ": "
                        + String.join("; ", what(change))));
    }

    private List<String> what(NodeChange change) {
        List<String> what = new ArrayList<>();
        boolean changed = change.from().isPresent() && change.to().isPresent();
        if (!changed || change.retitled()) {
            what.add(arrow(change, state -> messages.name(state.title())));
        }
        if (!changed || change.pointsChanged()) {
            what.add(arrow(change, state -> Points.text(messages, state.points())));
        }
        if (change.moved()) {
            what.add(arrow(change, state -> state.instrument().code()));
        }
        return what;
    }

    private static String arrow(NodeChange change, Function<NodeState, String> text) {
        Optional<String> from = change.from().map(text);
        Optional<String> to = change.to().map(text);
        if (from.isPresent() && to.isPresent()) {
            return from.get() + " → " + to.get();
        }
        return from.or(() -> to).orElse("");
    }
}
