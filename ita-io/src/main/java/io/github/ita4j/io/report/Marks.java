package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;

/** The marks behind facts that are known less well than read in a source of their year. */
final class Marks {
    private Marks() {}

    /** A mark with a blank before it, or nothing for what was read. */
    static String behind(Messages messages, Evidence evidence) {
        return evidence.kind() == Evidence.Kind.READ ? "" : " " + of(messages, evidence.kind());
    }

    /** The mark of a kind of evidence below {@code read}. */
    static String of(Messages messages, Evidence.Kind kind) {
        return "~" + kind.mark().map(messages::words).orElseGet(() -> messages.text("mark-read"));
    }
}
