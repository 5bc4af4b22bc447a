package io.github.ita4j.io.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain text of Markdown: the signs of headings and of bold text go, and so do escapes. */
final class MarkdownStripper {
    private static final String BOLD = "**";
    private static final Pattern HEADING = Pattern.compile("#{1,6} ");
    private static final Pattern SIGN = Pattern.compile("\\\\(\\p{Punct})|\\*\\*");

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
        Matcher heading = HEADING.matcher(raw);
        return heading.lookingAt() ? heading.end() : 0;
    }

    /** An escaped character becomes HTML, so that it is not taken for the beginning of a tag or a reference. */
    private static String withoutSigns(String raw) {
        boolean paired = SIGN.matcher(raw)
                                .results()
                                .filter(sign -> sign.group().equals(BOLD))
                                .count()
                        % 2
                == 0;
        return SIGN.matcher(raw)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group(1) == null
                                ? paired ? "" : BOLD
                                : sign.group(1).replace("&", "&amp;").replace("<", "&lt;")));
    }
}
