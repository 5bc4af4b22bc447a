package io.github.ita4j.io.report;

import java.io.IOException;
import java.util.List;

/** The closing note of a text: what the marks mean, and which rules were not read. */
final class NoteLines {
    private NoteLines() {}

    static void write(ReportFrame frame, Messages messages, TextLines text) throws IOException {
        text.line(messages.text(Message.NOTES));
        text.line("  " + messages.text(Message.MARKS));
        for (String mark : frame.marks()) {
            text.line("    " + mark);
        }
        text.line("  " + messages.text(Message.SUGGESTIONS));
        List<String> rules = frame.weakRules();
        if (!rules.isEmpty()) {
            text.line("  " + messages.text(Message.RULES));
            for (String rule : rules) {
                text.line("  - " + rule);
            }
        }
    }
}
