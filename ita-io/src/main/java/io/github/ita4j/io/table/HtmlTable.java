package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The parts of an HTML table; tables in its cells belong to them.
 *
 * @param caption the caption
 * @param rows the rows
 * @param strays what stands between the cells; a parser leaves it there only where the table is nested too deeply
 */
record HtmlTable(Optional<Element> caption, List<Row> rows, List<Node> strays) {
    static HtmlTable of(Element table) {
        Optional<Element> caption = Optional.ofNullable(table.selectFirst("> caption"));
        HtmlTable parts = new HtmlTable(caption, new ArrayList<>(), new ArrayList<>());
        parts.addRows(table, Set.of("thead", "tbody", "tfoot"));
        return parts;
    }

    /** Adds the rows of a table with sections, or those of a section. */
    private void addRows(Element parent, Set<String> sections) {
        int before = rows.size();
        for (Node node : parent.childNodes()) {
            if (node.nameIs("tr")) {
                addRow((Element) node, parent.nameIs("thead"), sections.isEmpty() && rows.size() == before);
            } else if (sections.contains(node.normalName())) {
                addRows((Element) node, Set.of());
            } else if (caption.filter(node::equals).isEmpty()) {
                strays.add(node);
            }
        }
    }

    private void addRow(Element element, boolean inHeader, boolean beginsSection) {
        List<Element> cells = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node.nameIs("td") || node.nameIs("th")) {
                cells.add((Element) node);
            } else {
                strays.add(node);
            }
        }
        boolean named = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.nameIs("th"));
        rows.add(new Row(element, cells, inHeader || named, beginsSection));
    }

    /**
     * A row.
     *
     * @param element the row
     * @param cells its cells
     * @param isHeader whether it is in {@code <thead>}, or all its cells are {@code <th>}
     * @param beginsSection whether it is the first of its section; merged cells do not reach into another
     */
    record Row(Element element, List<Element> cells, boolean isHeader, boolean beginsSection) {}

    /** Whether the table is there only to set out the tables in its single column. */
    boolean isFrame() {
        return rows.stream().allMatch(row -> row.cells().size() < 2)
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.selectFirst("table") != null);
    }
}
