package io.github.ita4j.io.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A list whose entries can have lists of their own: lines that follow each other, as a web page nests them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries the entries in order
 */
public record ListView(List<Entry> entries) implements BlockView {
    /**
     * Keeps the entries.
     *
     * @param entries the entries in order
     */
    public ListView {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param text what it says
     * @param link what the text leads to, where it is a link
     * @param below the list beneath it, which may be empty
     */
    public record Entry(String text, Optional<String> link, ListView below) {}

    static ListView of(List<LineView> lines) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            while (next < lines.size()
                    && lines.get(next).level() > lines.get(at).level()) {
                next++;
            }
            entries.add(new Entry(lines.get(at).text(), lines.get(at).link(), of(lines.subList(at + 1, next))));
            at = next;
        }
        return new ListView(entries);
    }

    @Override
    public ListView map(UnaryOperator<String> change) {
        return new ListView(entries.stream()
                .map(entry -> new Entry(
                        change.apply(entry.text()), entry.link(), entry.below().map(change)))
                .toList());
    }
}
