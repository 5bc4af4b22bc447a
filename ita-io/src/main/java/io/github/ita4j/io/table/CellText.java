package io.github.ita4j.io.table;

/** Makes plain text of what stands in a cell. */
final class CellText {
    private CellText() {}

    static String clean(String raw) {
        return new HtmlFragment(raw).text();
    }
}
