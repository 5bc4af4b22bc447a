package io.github.ita4j.io.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the HTML that stands inside cells of other formats as text.
 *
 * <p>A parser for web pages would take {@code <} before any letter for a tag and lose what follows. Here only the tags
 * that word processors and scanners write are tags; everything else is text. Nothing is nested, so nothing can be
 * nested too deeply.
 */
final class HtmlFragment {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "center",
            "section",
            "article",
            "body",
            "html");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> INLINE = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "strike",
            "del",
            "ins",
            "span",
            "font",
            "a",
            "small",
            "big",
            "sup",
            "sub",
            "mark",
            "label",
            "code",
            "tt",
            "img",
            "nobr",
            "wbr",
            "o:p",
            "colgroup",
            "col",
            "input");
    private static final int LONGEST_NAME = 10;
    private static final Pattern CHECKBOX =
            Pattern.compile("\\btype\\s*=\\s*[\"']?(?:checkbox|radio)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECKED = Pattern.compile("\\bchecked\\b", Pattern.CASE_INSENSITIVE);

    private final String raw;
    private final PlainText out = new PlainText();

    HtmlFragment(String raw) {
        this.raw = raw;
    }

    String text() {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '<') {
                at = tag(at);
            } else if (c == '&') {
                at = entity(at);
            } else if (c == '\r') {
                out.lineEnd();
                at = TextLines.next(raw, at);
            } else {
                out.add(c);
                at++;
            }
        }
        return out.toString();
    }

    private int entity(int ampersand) {
        Optional<Entities.Decoded> decoded = Entities.at(raw, ampersand);
        out.add(decoded.map(Entities.Decoded::text).orElse("&"));
        return decoded.map(Entities.Decoded::end).orElse(ampersand + 1);
    }

    /** Reads the tag at a position, or the character there where it is no tag; gives the position behind it. */
    private int tag(int start) {
        boolean closing = raw.startsWith("</", start);
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = HtmlTags.nameEnd(raw, nameStart);
        String name = nameEnd - nameStart > LONGEST_NAME
                ? ""
                : raw.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean block = BLOCKS.contains(name);
        boolean known = block || CELLS.contains(name) || INLINE.contains(name) || name.equals("br");
        int end = known ? HtmlTags.end(raw, nameEnd) : -1;
        if (end < 0) {
            out.add('<');
            return start + 1;
        }
        if (block) {
            out.block();
        } else if (CELLS.contains(name) && !closing) {
            out.add(' ');
        } else if (name.equals("br")) {
            out.lineEnd();
        } else if (name.equals("input")) {
            input(raw.substring(nameEnd, end));
        }
        return end;
    }

    private void input(String attributes) {
        if (CHECKBOX.matcher(attributes).find()) {
            out.add(CHECKED.matcher(attributes).find() ? CheckMarks.CHECKED : CheckMarks.UNCHECKED);
        }
    }
}
