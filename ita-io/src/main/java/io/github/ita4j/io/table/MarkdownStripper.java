package io.github.ita4j.io.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain text of Markdown: the signs of headings and of bold text go, and so do escapes. */
final class MarkdownStripper {
    private static final String BOLD = "**";
    private static final Pattern HEADING = Pattern.compile("^#{1,6} ");
    private static final Pattern ALL_BOLD = Pattern.compile("\\*\\*(?:(?!\\*\\*).)++\\*\\*", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("\\\\(\\p{Punct})|\\*\\*");

    private MarkdownStripper() {}

    /** The plain text of a cell or a paragraph. */
    static String clean(String raw) {
        return HtmlText.clean(withoutSigns(raw));
    }

    /** The plain text of a paragraph that may be a heading. */
    static String cleanParagraph(String raw) {
        return clean(HEADING.matcher(raw).replaceFirst(""));
    }

    /** Whether a paragraph begins with one to six signs of a heading, or is bold as a whole. */
    static boolean isHeading(String raw) {
        return HEADING.matcher(raw).find() || ALL_BOLD.matcher(raw.strip()).matches();
    }

    /** An escaped character becomes HTML, so that it is not taken for the beginning of a tag or a reference. */
    private static String withoutSigns(String raw) {
        long bold = SIGN.matcher(raw)
                .results()
                .filter(sign -> sign.group().equals(BOLD))
                .count();
        return SIGN.matcher(raw)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group(1) == null
                                ? bold % 2 == 0 ? "" : BOLD
                                : sign.group(1).replace("&", "&amp;").replace("<", "&lt;")));
    }
}
