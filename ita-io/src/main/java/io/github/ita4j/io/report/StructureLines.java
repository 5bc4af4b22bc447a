package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what stands in an instrument: its indicators down to the items, each with what it is worth. */
record StructureLines(Catalog catalog, Messages messages) {
    void write(CriteriaNode node, int level, Outline page) {
        if (node.item().isPresent()) {
            writeItem(level, node, node.item().get(), page);
            return;
        }
        String name = messages.name(node.title().orElseThrow(), node.evidence().orElseThrow());
        page.entry(level, node.code() + " " + name + ": " + messages.points(node.points()));
        if (node.code() instanceof IndicatorNumber number) {
            Indicator indicator = catalog.indicator(number).orElseThrow();
            String known = messages.evidence(indicator.officialEnglishEvidence());
            indicator
                    .officialEnglish()
                    .ifPresent(english -> page.entry(1, messages.text("official-english", "name", english) + known));
            writeItemsEvidence(indicator.itemsEvidence(), page);
        }
        node.children().forEach(child -> write(child, level + 1, page));
    }

    private void writeItemsEvidence(Evidence evidence, Outline page) {
        if (evidence.kind() == Evidence.Kind.MISSING) {
            page.entry(1, messages.text("items-not-known"));
        } else if (evidence.kind() != Evidence.Kind.READ) {
            page.entry(1, messages.text("which-items") + messages.evidence(evidence));
        }
    }

    private void writeItem(int level, CriteriaNode node, Item item, Outline page) {
        String worth = messages.title(item) + ": " + messages.points(node.points());
        page.entry(level, item.code() + " " + worth + "; " + messages.labelled("answers", answers(item)));
        Optional<RequiredMeasure> measure = catalog.requiredMeasure(item.code());
        if (measure.isPresent()) {
            writeMeasure(level + 1, Gap.of(item, measure.get(), node.points()), page);
        }
    }

    private String answers(Item item) {
        if (item.answerScale().isEmpty()) {
            return messages.text("kind-missing");
        }
        String scale = item.answerScale().get().code() + messages.mark(item.answerScaleEvidence());
        List<String> parts = item.parts().stream().map(AnswerScale::code).toList();
        return parts.isEmpty() ? scale : messages.text("answers-of-parts", "scale", scale, "parts", parts);
    }

    /** What a zero in an o-item would ask for. */
    private void writeMeasure(int level, Gap zero, Outline page) {
        boolean known = zero.item().requirementsEvidence().kind() != Evidence.Kind.MISSING;
        GapLines gaps = new GapLines(messages);
        gaps.answers(known ? "publish" : "publish-from-elsewhere")
                .with("themes", gaps::themes)
                .with(
                        "topics",
                        gap -> gap.measure().topics().stream()
                                        .map(topic -> messages.words(topic.name()))
                                        .collect(Collectors.joining("; "))
                                + messages.mark(gap.item().topicsEvidence()))
                .write(zero, level, page);
    }

    /** The scales of the items, in the order in which they are first used. */
    static List<AnswerScale> scales(Catalog catalog) {
        return catalog.items().values().stream()
                .flatMap(item -> Stream.concat(item.answerScale().stream(), item.parts().stream()))
                .distinct()
                .toList();
    }

    /** How answers become scores. */
    void writeScales(Outline page) {
        List<AnswerScale> scales = scales(catalog);
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
            page.entry(scale.code() + ", " + messages.text(who) + ": " + choices + messages.evidence(scale.evidence()));
        }
    }
}
