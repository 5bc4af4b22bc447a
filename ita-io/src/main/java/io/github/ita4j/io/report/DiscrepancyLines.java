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
        boolean one =
                discrepancy.lower().reported().compareTo(discrepancy.upper().reported()) == 0;
        String allowed = one
                ? discrepancy.lower().reported().toString()
                : messages.text(
                        "range",
                        "lower",
                        discrepancy.lower().reported(),
                        "upper",
                        discrepancy.upper().reported());
        return messages.text(
                Messages.key("discrepancy", discrepancy.kind()),
                "grade",
                discrepancy.grade().map(grade -> messages.name(grade.title())).orElse(""),
                "code",
                discrepancy.code().code(),
                "given",
                discrepancy.givenText(),
                "allowed",
                allowed,
                "lower",
                discrepancy.lower().reported(),
                "upper",
                discrepancy.upper().reported());
    }
}
