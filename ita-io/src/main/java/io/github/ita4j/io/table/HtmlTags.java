package io.github.ita4j.io.table;

/** Tells tags from signs that only look like tags. */
final class HtmlTags {
    private static final String LITERAL = "&lt;";

    private HtmlTags() {}

    /** The position behind the name that begins at a position. */
    static int nameEnd(String html, int from) {
        int at = from;
        while (at < html.length() && isNameCharacter(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * The position behind the {@code >} that ends a tag whose name ends at a position; -1 where there is none before the
     * next {@code <}, or where the name goes on with other letters.
     */
    static int end(String html, int nameEnd) {
        if (nameEnd < html.length() && !isAfterName(html.charAt(nameEnd))) {
            return -1;
        }
        char quote = 0;
        for (int i = nameEnd; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                return -1;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isAfterName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    /**
     * HTML in which every {@code <} that begins no complete tag is written as text. A parser for pages would drop what
     * follows it, to the end of the page if need be.
     */
    static String mended(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int lastComment = html.lastIndexOf("-->");
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = markupEnd(html, at, lastComment);
            if (end < 0) {
                out.append(html, from, at).append(LITERAL);
                from = at + 1;
                end = from;
            }
            at = html.indexOf('<', end);
        }
        return out.append(html, from, html.length()).toString();
    }

    /** The position behind the tag or the comment at a position, or -1 where it is none. */
    private static int markupEnd(String html, int at, int lastComment) {
        if (html.startsWith("<!--", at)) {
            return at + 4 <= lastComment ? html.indexOf("-->", at + 4) : -1;
        }
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            int close = html.indexOf('>', at);
            int next = html.indexOf('<', at + 1);
            return close >= 0 && (next < 0 || close < next) ? close : -1;
        }
        int name = html.startsWith("</", at) ? at + 2 : at + 1;
        return name < html.length() && isLetter(html.charAt(name)) ? end(html, nameEnd(html, name)) : -1;
    }
}
