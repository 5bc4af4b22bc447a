package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The parts of an HTML table; tables in its cells belong to them. */
final class HtmlTable {
    private final List<Row> rows = new ArrayList<>();
    private final List<Node> strays = new ArrayList<>();
    private Optional<Element> caption = Optional.empty();

    HtmlTable(Element table) {
        for (Node node : table.childNodes()) {
            if (is(node, "caption") && caption.isEmpty()) {
                caption = Optional.of((Element) node);
            } else if (is(node, "thead") || is(node, "tbody") || is(node, "tfoot")) {
                addRows((Element) node);
            } else if (is(node, "tr")) {
                addRow((Element) node, false, false);
            } else {
                strays.add(node);
            }
        }
    }

    private void addRows(Element section) {
        boolean first = true;
        for (Node node : section.childNodes()) {
            if (is(node, "tr")) {
                addRow((Element) node, section.nameIs("thead"), first);
                first = false;
            } else {
                strays.add(node);
            }
        }
    }

    private void addRow(Element element, boolean inHeader, boolean beginsSection) {
        List<Element> cells = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (is(node, "td") || is(node, "th")) {
                cells.add((Element) node);
            } else {
                strays.add(node);
            }
        }
        boolean named = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.nameIs("th"));
        rows.add(new Row(element, cells, inHeader || named, beginsSection));
    }

    private static boolean is(Node node, String name) {
        return node instanceof Element element && element.nameIs(name);
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

    Optional<Element> caption() {
        return caption;
    }

    List<Row> rows() {
        return rows;
    }

    /** What stands between the cells. A parser leaves it there only where the table is nested too deeply. */
    List<Node> strays() {
        return strays;
    }
}
