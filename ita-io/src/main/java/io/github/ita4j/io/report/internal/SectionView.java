package io.github.ita4j.io.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A section of a page.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level 1 for what belongs to one agency of several, 2 for all else
 * @param heading its title; empty if it has none
 * @param joined whether plain text leaves no blank line before it
 * @param blocks what it holds, in order
 */
public record SectionView(int level, String heading, boolean joined, List<BlockView> blocks) {
    /**
     * Keeps the blocks.
     *
     * @param level 1 for what belongs to one agency of several, 2 for all else
     * @param heading its title
     * @param joined whether plain text leaves no blank line before it
     * @param blocks what it holds, in order
     */
    public SectionView {
        blocks = List.copyOf(blocks);
    }

    /**
     * The blocks with the entries that follow each other as lists.
     *
     * @return the blocks, none of which is an entry
     */
    public List<BlockView> nested() {
        List<BlockView> nested = new ArrayList<>();
        List<LineView> run = new ArrayList<>();
        for (BlockView block : blocks) {
            if (block instanceof LineView line && line.isEntry()) {
                run.add(line);
            } else {
                addList(run, nested);
                nested.add(block);
            }
        }
        addList(run, nested);
        return nested;
    }

    private static void addList(List<LineView> run, List<BlockView> nested) {
        if (!run.isEmpty()) {
            nested.add(ListView.of(run));
            run.clear();
        }
    }

    /**
     * Whether the section needs the long side of the paper.
     *
     * @return true if one of its tables does
     */
    public boolean isWide() {
        return blocks.stream().anyMatch(block -> block instanceof TableView table && table.isWide());
    }

    /**
     * The section with other text.
     *
     * @param change what becomes of each text
     * @return the changed section
     */
    public SectionView map(UnaryOperator<String> change) {
        List<BlockView> changed =
                blocks.stream().map(block -> block.map(change)).toList();
        return new SectionView(level, change.apply(heading), joined, changed);
    }
}
