package io.github.ita4j.io.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A section of a page.
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading its title
 * @param paragraphs what stands first
 * @param radar the radar, if the section has one
 * @param tables the tables in order
 * @param entries the list at the end
 */
public record SectionView(
        String heading,
        List<String> paragraphs,
        Optional<RadarView> radar,
        List<TableView> tables,
        List<String> entries) {
    /**
     * Keeps the parts.
     *
     * @param heading its title
     * @param paragraphs what stands first
     * @param radar the radar, if the section has one
     * @param tables the tables in order
     * @param entries the list at the end
     */
    public SectionView {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
    }

    /**
     * A section without a radar.
     *
     * @param heading its title
     * @param paragraphs what stands first
     * @param tables the tables in order
     * @param entries the list at the end
     */
    public SectionView(String heading, List<String> paragraphs, List<TableView> tables, List<String> entries) {
        this(heading, paragraphs, Optional.empty(), tables, entries);
    }

    /**
     * Whether the section needs the long side of the paper.
     *
     * @return true if one of its tables does
     */
    public boolean isWide() {
        return tables.stream().anyMatch(TableView::isWide);
    }

    /**
     * The section with other text.
     *
     * @param change what becomes of each text
     * @return the changed section
     */
    public SectionView map(UnaryOperator<String> change) {
        return new SectionView(
                change.apply(heading),
                paragraphs.stream().map(change).toList(),
                radar.map(view -> view.map(change)),
                tables.stream().map(table -> table.map(change)).toList(),
                entries.stream().map(change).toList());
    }
}
