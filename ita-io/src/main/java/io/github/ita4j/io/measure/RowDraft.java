package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.CheckMark;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TablePlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row with the rows that continue it, as its cells are collected. */
final class RowDraft {
    private final TablePlace place;
    private final List<TableCell> cells = new ArrayList<>();
    private final Map<Heading, List<String>> texts = new EnumMap<>(Heading.class);
    private final List<CheckMark> marks = new ArrayList<>();

    RowDraft(TablePlace place) {
        this.place = place;
    }

    TablePlace place() {
        return place;
    }

    /** The cells that are this row's own, each of which counts. */
    List<TableCell> cells() {
        return cells;
    }

    List<CheckMark> marks() {
        return marks;
    }

    void add(Heading heading, TableCell cell) {
        cells.add(cell);
        carry(heading, cell);
    }

    /** Takes the text of a merged cell that reaches down into this row; the cell counts where it begins. */
    void carry(Heading heading, TableCell cell) {
        texts.computeIfAbsent(heading, none -> new ArrayList<>()).add(cell.text());
        if (heading == Heading.RESULT) {
            marks.addAll(cell.marks());
        }
    }

    Optional<String> text(Heading heading) {
        List<String> found = texts.get(heading);
        return found == null ? Optional.empty() : Optional.of(String.join("\n", found));
    }

    List<String> lines(Heading heading) {
        return text(heading).map(StepSplitter::split).orElse(List.of());
    }
}
