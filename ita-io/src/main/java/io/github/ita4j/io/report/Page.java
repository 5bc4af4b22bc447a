package io.github.ita4j.io.report;

import java.io.IOException;
import java.util.List;

/** What a report is written on: plain text or Markdown, with the same words in the same order on both. */
interface Page {
    /** The title of a section. */
    void heading(String text) throws IOException;

    /** A line of its own. */
    void line(String text) throws IOException;

    /** One entry of a list, within the last entry of the level above; no level is left out on the way down. */
    void entry(int level, String text) throws IOException;

    /** A table; every row has as many cells as the header. */
    void table(List<String> header, List<List<String>> rows) throws IOException;
}
