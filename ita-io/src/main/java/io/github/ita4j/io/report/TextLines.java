package io.github.ita4j.io.report;

import java.io.IOException;
import java.util.Collection;

/** Writes lines that end in LF on every machine, with no blanks at their ends. */
final class TextLines {
    private final Appendable out;

    TextLines(Appendable out) {
        this.out = out;
    }

    void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }

    void lines(Collection<String> texts) throws IOException {
        for (String text : texts) {
            line(text);
        }
    }

    void blank() throws IOException {
        out.append('\n');
    }
}
