package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The parts of an HTML table, without those of tables in its cells.
 *
 * @param caption its caption, if it has one
 * @param rows its rows in their order
 */
record HtmlTable(Optional<String> caption, List<Row> rows) {
    /**
     * A row.
     *
     * @param element the row
     * @param inHeader whether it is in {@code <thead>}
     * @param beginsSection whether it is the first of its section; merged cells do not reach into another
     */
    record Row(Element element, boolean inHeader, boolean beginsSection) {
        List<Element> cells() {
            return element.children().stream()
                    .filter(child -> child.nameIs("td") || child.nameIs("th"))
                    .toList();
        }

        boolean isHeader() {
            List<Element> cells = cells();
            return inHeader || (!cells.isEmpty() && cells.stream().allMatch(cell -> cell.nameIs("th")));
        }
    }

    static HtmlTable of(Element table) {
        Optional<String> caption = Optional.empty();
        List<Row> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "caption" ->
                    caption = Optional.of(HtmlText.of(child).text()).filter(text -> !text.isEmpty());
                case "thead", "tbody", "tfoot" -> addRows(child, rows);
                case "tr" -> rows.add(new Row(child, false, false));
                default -> {
                    // Columns and scripts; text does not stand here, for the parser moves it before the table.
                }
            }
        }
        return new HtmlTable(caption, rows);
    }

    private static void addRows(Element section, List<Row> rows) {
        boolean first = true;
        for (Element child : section.children()) {
            if (child.nameIs("tr")) {
                rows.add(new Row(child, section.nameIs("thead"), first));
                first = false;
            }
        }
    }
}
