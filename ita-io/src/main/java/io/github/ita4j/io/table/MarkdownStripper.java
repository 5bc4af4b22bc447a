package io.github.ita4j.io.table;

/** Makes plain text of Markdown: the signs of headings and of bold text go, and so do escapes. */
final class MarkdownStripper {
    private static final String BOLD = "**";
    private static final int MOST_SIGNS = 6;

    private MarkdownStripper() {}

    /** The plain text of a cell or a paragraph. */
    static String clean(String raw) {
        return HtmlText.clean(withoutSigns(raw));
    }

    /** The plain text of a paragraph that may be a heading. */
    static String cleanParagraph(String raw) {
        return clean(raw.substring(signs(raw)));
    }

    /** Whether a paragraph begins with one to six signs of a heading, or is bold as a whole. */
    static boolean isHeading(String raw) {
        String text = raw.strip();
        return signs(raw) > 0
                || (text.length() > 2 * BOLD.length()
                        && text.startsWith(BOLD)
                        && text.indexOf(BOLD, BOLD.length()) == text.length() - BOLD.length());
    }

    /** The number of characters that the signs of a heading take, with the blank behind them. */
    private static int signs(String raw) {
        int at = 0;
        while (at < raw.length() && raw.charAt(at) == '#') {
            at++;
        }
        return at > 0 && at <= MOST_SIGNS && at < raw.length() && raw.charAt(at) == ' ' ? at + 1 : 0;
    }

    private static String withoutSigns(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf(BOLD) < 0) {
            return raw;
        }
        boolean paired = count(raw) % 2 == 0;
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            if (isEscape(raw, at)) {
                out.append(literal(raw.charAt(at + 1)));
                at += 2;
            } else if (paired && raw.startsWith(BOLD, at)) {
                at += BOLD.length();
            } else {
                out.append(raw.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    private static int count(String raw) {
        int count = 0;
        int at = 0;
        while (at < raw.length()) {
            boolean bold = raw.startsWith(BOLD, at);
            count += bold ? 1 : 0;
            at += bold || isEscape(raw, at) ? 2 : 1;
        }
        return count;
    }

    private static boolean isEscape(String raw, int at) {
        return raw.charAt(at) == '\\' && at + 1 < raw.length() && isPunctuation(raw.charAt(at + 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** An escaped character as HTML, so that it is not taken for the beginning of a tag or a reference. */
    private static String literal(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            default -> String.valueOf(c);
        };
    }
}
