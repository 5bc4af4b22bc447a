package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads the tables of a web page, and the text around them. A table within a cell is text of the cell, save where the outer
 * one has a single column: that only sets out the page.
 *
 * @param out where blocks go
 * @param firstLine the line of the file at which the HTML begins
 */
record HtmlReader(TableCollector out, int firstLine) {
    /** The page and its root. */
    private static final int ABOVE_BODY = 2;

    void read(String html) {
        TableLimits limits = out.limits();
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > limits.tags()) {
            out.fail(
                    Fault.of(TableCode.TOO_MANY_TAGS).with("tags", tags).with("most", limits.tags()),
                    out.line(firstLine));
            return;
        }
        // Elements that would lie deeper are put side by side by the parser: their text stays.
        Document page = Jsoup.parse(
                HtmlMarkup.page(html),
                "",
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.nesting()));
        page.outputSettings().prettyPrint(false);
        Body body = new Body();
        page.body().filter(body);
        body.endParagraph();
        if (body.deepest + ABOVE_BODY >= limits.nesting()) {
            out.fail(Fault.of(TableCode.NESTED_TOO_DEEPLY).with("most", limits.nesting()), out.line(firstLine));
        }
    }

    private int line(Node node) {
        return firstLine - 1 + Math.max(1, node.sourceRange().start().lineNumber());
    }

    /** Goes through the page: text becomes paragraphs, tables are read. */
    private final class Body implements NodeFilter {
        private HtmlText paragraph = new HtmlText(false);
        private final StringBuilder raw = new StringBuilder();
        private int paragraphLine;
        private boolean heading;
        private int deepest;

        @Override
        public FilterResult head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            if (node instanceof Element element) {
                if (element.nameIs("table")) {
                    HtmlTable parts = HtmlTable.of(element);
                    if (!parts.isFrame()) {
                        endParagraph();
                        element.traverse((below, levels) -> deepest = Math.max(deepest, depth + levels));
                        readTable(element, parts);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                if (HtmlText.isUnseen(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock()) {
                    endParagraph();
                    heading = element.normalName().matches("h[1-6]");
                }
            }
            if (raw.isEmpty()) {
                paragraphLine = line(node);
            }
            if (paragraph.begin(node)) {
                raw.append(node instanceof Element ? "" : node.outerHtml());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                endParagraph();
            }
            return FilterResult.CONTINUE;
        }

        private void endParagraph() {
            String text = paragraph.text();
            if (!text.isEmpty()) {
                out.text(paragraphLine, raw.toString().strip(), text, heading);
            }
            paragraph = new HtmlText(false);
            raw.setLength(0);
            heading = false;
        }
    }

    private void readTable(Element table, HtmlTable parts) {
        Optional<String> caption = parts.caption().map(HtmlText::of).filter(text -> !text.isEmpty());
        out.beginTable(out.line(line(table)), caption, false);
        SpanLayout layout = new SpanLayout(out);
        for (HtmlTable.Row row : parts.rows()) {
            if (row.beginsSection()) {
                layout.endSpans();
            }
            layout.addRow(line(row.element()), row.isHeader(), row.cells());
        }
        if (!out.endTable()) {
            // A caption of nothing is text.
            caption.ifPresent(text -> out.text(line(table), text, text, false));
        }
        Body body = new Body();
        parts.strays().forEach(stray -> stray.filter(body));
        body.endParagraph();
    }
}
