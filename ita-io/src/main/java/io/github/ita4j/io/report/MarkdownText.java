package io.github.ita4j.io.report;

/** Text in Markdown, where a name may hold whatever its agency or catalogue likes. */
final class MarkdownText {
    private MarkdownText() {}

    /** Text that Markdown shows as it is, on one line. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        CleanText.line(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\\', '|', '`', '*', '_', '[', ']', '~', '#' ->
                    out.append('\\').appendCodePoint(c);
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
