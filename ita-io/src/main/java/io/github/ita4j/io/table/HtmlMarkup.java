package io.github.ita4j.io.table;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Writes as text what only looks like HTML. A parser takes {@code <} before any letter for a tag, and drops what follows to
 * the end of the page if need be.
 */
final class HtmlMarkup {
    /** A complete tag with its slash, name and attributes, or a sign that may begin none. */
    private static final Pattern MARK = Pattern.compile(
            "<(?:(/?)([a-zA-Z][\\w:-]*+)(?=[\\s/>])((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>)?"
                    + "|&(?!(?:[a-zA-Z][a-zA-Z0-9]{1,10}|#0*[1-9][0-9]{0,5}|#[xX]0*(?![dD][89a-fA-F]..;)[1-9a-fA-F][0-9a-fA-F]{0,4});)");

    private static final Pattern DECLARATION = Pattern.compile("<[!?][^<>]*+>");

    private HtmlMarkup() {}

    /** A page in which every {@code <} that begins no complete tag, comment or declaration is text. */
    static String page(String html) {
        int lastComment = html.lastIndexOf("-->");
        return replaced(html, mark -> {
            int at = mark.start();
            boolean comment = html.startsWith("<!--", at);
            Matcher declaration = DECLARATION.matcher(html).region(at, html.length());
            boolean markup = mark.group().length() > 1
                    || html.charAt(at) == '&'
                    || (comment ? at + 4 <= lastComment : declaration.lookingAt());
            return markup ? mark.group() : "&lt;";
        });
    }

    /**
     * The text of a cell of another format, in which only the tags that HTML has are tags. None encloses anything: beginning
     * and end of a block are the same, so nothing can be nested too deeply, and an end without beginning is not lost.
     */
    static String cell(String text) {
        return replaced(text, mark -> {
            if (mark.group().startsWith("&")) {
                return "&amp;";
            }
            String name = mark.group(2) == null ? "" : mark.group(2).toLowerCase(Locale.ROOT);
            if ((!Tag.isKnownTag(name) || HtmlText.isUnseen(name)) && !name.equals("o:p")) {
                return "&lt;" + mark.group().substring(1);
            }
            boolean endOfCell = !mark.group(1).isEmpty() && HtmlText.isCell(name);
            return endOfCell ? "" : "<" + name + mark.group(3) + "/>";
        });
    }

    private static String replaced(String text, Function<MatchResult, String> replacement) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(replacement.apply(mark)));
    }
}
