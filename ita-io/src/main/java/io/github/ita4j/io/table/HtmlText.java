package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Makes plain text of parsed HTML: white space is one blank, blocks are lines, check boxes are marks. */
final class HtmlText {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "title", "col", "colgroup");
    private static final Set<String> TEXTLESS_INPUTS =
            Set.of("hidden", "submit", "reset", "image", "file", "password", "button");

    private final PlainText out = new PlainText();
    private final List<Element> tables = new ArrayList<>();
    private boolean blank;

    /** The text of a cell, without the tables in it. */
    static HtmlText of(Element cell) {
        HtmlText text = new HtmlText();
        cell.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (isUnseen(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.nameIs("table")) {
                        text.tables.add(element);
                        text.out.block();
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.isBlock()) {
                        text.out.block();
                    }
                }
                text.begin(node);
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.out.block();
                }
                return FilterResult.CONTINUE;
            }
        });
        return text;
    }

    /** Whether browsers do not show the text of an element. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Adds what a node shows by itself; false if that is nothing. */
    boolean begin(Node node) {
        if (node instanceof TextNode text) {
            add(text);
            return true;
        }
        if (node instanceof Element element) {
            if (element.nameIs("br")) {
                out.lineEnd();
                blank = false;
            } else if (element.nameIs("input")) {
                add(element);
            }
        }
        return false;
    }

    private void add(TextNode node) {
        boolean asItStands = node.parent() != null && node.parent().closest("pre") != null;
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (asItStands || !isSpace(c)) {
                if (blank) {
                    out.add(' ');
                }
                out.add(c);
                blank = false;
            } else {
                blank = true;
            }
        }
    }

    private void add(Element input) {
        String type = input.attr("type").strip();
        if (type.equalsIgnoreCase("checkbox") || type.equalsIgnoreCase("radio")) {
            out.add(' ');
            out.add(input.hasAttr("checked") ? CheckMarks.CHECKED : CheckMarks.UNCHECKED);
        } else if (TEXTLESS_INPUTS.stream().noneMatch(type::equalsIgnoreCase)) {
            out.add(' ');
            out.add(input.attr("value"));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    String text() {
        return out.toString();
    }

    /** The tables in the cell. */
    List<Element> tables() {
        return tables;
    }
}
