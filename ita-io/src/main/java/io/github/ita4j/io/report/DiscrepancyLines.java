package io.github.ita4j.io.report;

import io.github.ita4j.scoring.Discrepancy;
import java.util.List;

/** Says in words which given scores do not fit together. */
record DiscrepancyLines(Messages messages) {
    /** A section of its own, where there is anything to say. */
    void write(List<Discrepancy> discrepancies, Outline outline) {
        if (!discrepancies.isEmpty()) {
            outline.heading(messages.text("discrepancies"));
            discrepancies.forEach(discrepancy -> outline.note(text(discrepancy)));
        }
    }

    String text(Discrepancy discrepancy) {
        return values(discrepancy).text(Messages.key("discrepancy", discrepancy.kind()));
    }

    /** What the texts about a discrepancy may name. */
    Messages.Values values(Discrepancy discrepancy) {
        return messages.with("grade", discrepancy.grade().map(grade -> messages.name(grade.title())))
                .with("code", discrepancy.code())
                .with("given", discrepancy.givenText())
                .with("allowed", messages.range(discrepancy.lower(), discrepancy.upper()))
                .with("lower", discrepancy.lower())
                .with("upper", discrepancy.upper());
    }
}
