package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what changed between two catalogues for people: how many items became what, the items by what became of them,
 * instruments and indicators, grades. What cannot be told is said to be unknown.
 *
 * <pre>{@code
 * Catalog catalog2568 = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
 * DiffReport.of(CatalogDiff.between(catalog, catalog2568), Language.ENGLISH).writeText(System.out);
 * // From: ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * // To: ITA, fiscal year 2568, by catalogue nacc 1.1.0
 * //
 * // Items listed: 88 → 28
 * //   What became of it  Groups
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DiffReport {
    private final CatalogDiff diff;
    private final Messages messages;
    private final CatalogWords words;

    private DiffReport(CatalogDiff diff, Language language) {
        this.diff = diff;
        this.messages = Messages.in(language);
        this.words = new CatalogWords(messages);
    }

    /**
     * A report of a difference.
     *
     * @param diff the difference
     * @param language the language of the report
     * @return the report
     */
    public static DiffReport of(CatalogDiff diff, Language language) {
        return new DiffReport(diff, language);
    }

    /**
     * Writes plain text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeText(Appendable out) throws IOException {
        write(new TextPage(out));
    }

    /**
     * Writes Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        write(new MarkdownPage(out));
    }

    private void write(Page page) throws IOException {
        Crosswalk crosswalk = diff.crosswalk();
        page.line(messages.text(Message.DIFF_FROM, "catalog", words.stamp(crosswalk.from())));
        page.line(messages.text(Message.DIFF_TO, "catalog", words.stamp(crosswalk.to())));
        if (diff.isEmpty()) {
            page.heading(messages.text(Message.NO_DIFFERENCES));
        }
        writeCounts(page);
        ItemDiffLines items = new ItemDiffLines(crosswalk.from(), crosswalk.to(), messages);
        for (Relation relation : Relation.values()) {
            List<ItemDiff> group = diff.items().stream()
                    .filter(item -> item.entry().relation() == relation)
                    .toList();
            if (!group.isEmpty()) {
                page.heading(messages.text(
                        Message.RELATION_COUNT, "relation", messages.words(relation.label()), "count", group.size()));
                items.write(group, page);
            }
        }
        if (!diff.nodes().isEmpty()) {
            page.heading(messages.text(Message.DIFF_NODES));
            new NodeChangeLines(messages).write(diff.nodes(), page);
        }
        page.heading(messages.text(Message.GRADES));
        new GradeDiffLines(messages).write(diff.gradeScale(), page);
        writeNotes(page);
    }

    private void writeCounts(Page page) throws IOException {
        page.heading(messages.text(
                Message.DIFF_ITEMS,
                "from",
                diff.items().stream().mapToInt(item -> item.from().size()).sum(),
                "to",
                diff.items().stream().mapToInt(item -> item.to().size()).sum()));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Relation, Integer> count : diff.crosswalk().counts().entrySet()) {
            rows.add(List.of(
                    messages.words(count.getKey().label()), count.getValue().toString()));
        }
        page.table(List.of(messages.text(Message.COLUMN_RELATION), messages.text(Message.COLUMN_GROUPS)), rows);
    }

    private void writeNotes(Page page) throws IOException {
        page.heading(messages.text(Message.NOTES));
        page.line(messages.text(Message.DIFF_MARKS));
        for (String mark : words.marks(Evidence.Kind.MISSING)) {
            page.entry(0, mark);
        }
        page.line(messages.text(Message.DIFF_NOT_COMPARED));
    }
}
