package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how answers become scores. */
record AnswerScaleLines(Messages messages) {
    /** The scales of the items, in the order in which they are first used. */
    void write(Catalog catalog, Outline page) {
        List<AnswerScale> scales = catalog.items().values().stream()
                .flatMap(item -> Stream.concat(item.answerScale().stream(), item.parts().stream()))
                .distinct()
                .toList();
        page.heading(messages.text("answer-scales"));
        if (scales.isEmpty()) {
            page.line(messages.text("answer-scales-not-known"));
        }
        for (AnswerScale scale : scales) {
            String who = switch (scale.answeredBy()) {
                case RESPONDENTS -> "answered-by-respondents";
                case ASSESSOR -> "answered-by-assessor";
            };
            String choices = scale.choices().stream()
                    .map(choice -> messages.words(choice.label()) + " "
                            + choice.score().reported())
                    .collect(Collectors.joining("; "));
            page.entry(
                    0, scale.code() + ", " + messages.text(who) + ": " + choices + messages.evidence(scale.evidence()));
        }
    }
}
