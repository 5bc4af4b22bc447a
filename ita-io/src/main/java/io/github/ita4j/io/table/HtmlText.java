package io.github.ita4j.io.table;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/** Makes plain text of HTML: blocks are lines, cells of a table within are set apart by a blank, check boxes are marks. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "title");
    private static final Set<String> TEXTLESS_INPUTS =
            Set.of("hidden", "submit", "reset", "image", "file", "password", "button");

    /** Stands in the text where a block begins or ends, for no text holds it. */
    private static final char BLOCK = '\0';

    private static final char HARD_BLANK = '\u00A0';
    /** Byte order marks, soft hyphens and the zero-width blanks between Thai words; joiners within emoji stay. */
    private static final String INVISIBLE = "\uFEFF\u00AD\u200B\r\0";

    /** Without any of these, as nearly all are, a text stays as it is. */
    private static final Pattern MARKED = Pattern.compile("[<&\n\u00A0" + INVISIBLE + "]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{javaWhitespace}\u00A0\0]+");

    private final StringBuilder out = new StringBuilder();

    /** Whether white space is kept as it stands, as in files where a line end is one. */
    private final boolean asItStands;

    private boolean blank;

    HtmlText(boolean asItStands) {
        this.asItStands = asItStands;
    }

    /** The text of a cell that is no page but may hold HTML. */
    static String clean(String raw) {
        if (!MARKED.matcher(raw).find()) {
            return raw.strip();
        }
        String lines = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        HtmlText text = new HtmlText(true);
        if (lines.indexOf('<') < 0 && lines.indexOf('&') < 0) {
            text.add(lines);
        } else {
            Jsoup.parse(HtmlMarkup.cell(lines), "", Parser.xmlParser()).traverse((node, depth) -> text.begin(node));
        }
        return text.text();
    }

    /** The text of an element of a page, with that of the tables in it. */
    static String of(Element element) {
        HtmlText text = new HtmlText(false);
        element.filter(text);
        return text.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isUnseen(node.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(node);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element below && below.isBlock() && !isCell(below.normalName())) {
            out.append(BLOCK);
        }
        return FilterResult.CONTINUE;
    }

    /** Whether browsers do not show the text of an element. */
    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    /** Whether an element is a cell of a table. */
    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** Adds what a node shows by itself; false if that is no text. */
    boolean begin(Node node) {
        if (node instanceof TextNode text) {
            add(text);
            return true;
        }
        if (node instanceof Element element) {
            if (isCell(element.normalName())) {
                out.append(' ');
            } else if (Tag.valueOf(element.normalName()).isBlock()) {
                out.append(BLOCK);
            } else if (element.nameIs("br")) {
                out.append('\n');
                blank = false;
            } else if (element.nameIs("input")) {
                add(element);
            }
        }
        return false;
    }

    private void add(TextNode node) {
        boolean kept = asItStands || (node.parent() != null && node.parent().closest("pre") != null);
        String text = node.getWholeText();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean white = !kept && " \n\r\t\f".indexOf(text.charAt(i)) >= 0;
            if (!white) {
                shown.append(blank ? " " : "").append(text.charAt(i));
            }
            blank = white;
        }
        add(shown.toString());
    }

    private void add(Element input) {
        String type = input.attr("type").strip();
        String shown = "";
        if (type.equalsIgnoreCase("checkbox") || type.equalsIgnoreCase("radio")) {
            shown = String.valueOf(input.hasAttr("checked") ? CheckMarks.CHECKED : CheckMarks.UNCHECKED);
        } else if (TEXTLESS_INPUTS.stream().noneMatch(type::equalsIgnoreCase)) {
            shown = input.attr("value");
        }
        add(asItStands || shown.isEmpty() ? shown : " " + shown);
    }

    private void add(String text) {
        text.chars().filter(c -> INVISIBLE.indexOf(c) < 0).forEach(c -> out.append((char) c));
    }

    /** The lines without blanks at their ends: one line feed for each line end, and blocks on lines of their own. */
    String text() {
        return BLANKS.matcher(out)
                .replaceAll(run -> {
                    String blanks = run.group();
                    int ends = (int) blanks.chars().filter(c -> c == '\n').count();
                    return ends > 0
                            ? "\n".repeat(ends)
                            : blanks.indexOf(BLOCK) < 0 ? blanks.replace(HARD_BLANK, ' ') : "\n";
                })
                .strip();
    }
}
