package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.gap.Gap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Says what stands in an instrument: its indicators down to the items, each with what it is worth. */
final class StructureLines {
    private final Catalog catalog;
    private final Messages messages;
    private final CatalogWords words;
    private final GapLines gaps;
    private final LinearForm form;

    StructureLines(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        this.words = new CatalogWords(messages);
        this.gaps = new GapLines(messages);
        this.form = LinearForm.of(catalog);
    }

    void write(InstrumentCriteria instrument, Page page) throws IOException {
        for (Indicator indicator : instrument.indicators()) {
            page.entry(0, group(indicator.number(), indicator.title(), indicator.titleEvidence()));
            writeItemsEvidence(indicator, page);
            writeItems(1, indicator.items(), page);
            for (SubIndicator subIndicator : indicator.subIndicators()) {
                page.entry(1, group(subIndicator.number(), subIndicator.title(), subIndicator.titleEvidence()));
                writeItems(2, subIndicator.items(), page);
            }
        }
    }

    private String group(NodeCode code, LocalizedText title, Evidence evidence) {
        return code.code() + " " + words.name(title, evidence) + ": " + points(code);
    }

    private String points(NodeCode code) {
        return Points.text(messages, form.points(code));
    }

    private void writeItemsEvidence(Indicator indicator, Page page) throws IOException {
        Evidence evidence = indicator.itemsEvidence();
        if (evidence.kind() == Evidence.Kind.MISSING) {
            page.entry(1, messages.text(Message.ITEMS_NOT_KNOWN));
        } else if (evidence.kind() != Evidence.Kind.READ) {
            page.entry(1, messages.text(Message.WHICH_ITEMS) + words.evidence(evidence));
        }
    }

    private void writeItems(int level, List<Item> items, Page page) throws IOException {
        for (Item item : items) {
            page.entry(
                    level,
                    item.code() + " " + words.title(item) + ": " + points(item.code()) + "; "
                            + messages.text(Message.ANSWERS) + ": " + answers(item));
            Optional<RequiredMeasure> measure = catalog.requiredMeasure(item.code());
            if (measure.isPresent()) {
                writeMeasure(level + 1, Gap.of(item, measure.get(), form.points(item.code())), page);
            }
        }
    }

    private String answers(Item item) {
        if (item.answerScale().isEmpty()) {
            return messages.text(Message.KIND_MISSING);
        }
        String scale = item.answerScale().get().code() + Marks.behind(messages, item.answerScaleEvidence());
        return item.parts().isEmpty()
                ? scale
                : messages.text(
                        Message.ANSWERS_OF_PARTS,
                        "scale",
                        scale,
                        "parts",
                        String.join(
                                ", ",
                                item.parts().stream().map(AnswerScale::code).toList()));
    }

    /** What a zero in an o-item would ask for. */
    private void writeMeasure(int level, Gap zero, Page page) throws IOException {
        boolean known = zero.item().requirementsEvidence().kind() != Evidence.Kind.MISSING;
        List<String> elements = gaps.elements(zero);
        if (elements.isEmpty()) {
            page.entry(level, messages.text(Message.PUBLISH_NOT_KNOWN));
        } else {
            page.entry(level, messages.text(known ? Message.PUBLISH : Message.PUBLISH_FROM_ELSEWHERE) + ":");
            for (String element : elements) {
                page.entry(level + 1, element);
            }
        }
        page.entry(level, messages.text(Message.THEMES) + ": " + String.join("; ", gaps.themes(zero)));
        for (String remedy : gaps.remedies(zero)) {
            page.entry(level, messages.text(Message.REMEDY) + ": " + remedy);
        }
        page.entry(level, messages.text(Message.OWNER) + ": " + String.join("; ", gaps.owners(zero)));
        page.entry(level, messages.text(Message.DUE) + ": " + String.join("; ", gaps.due(zero)));
        page.entry(
                level,
                messages.text(Message.TOPICS) + ": "
                        + String.join(
                                "; ",
                                zero.measure().topics().stream()
                                        .map(topic -> messages.words(topic.name()))
                                        .toList())
                        + Marks.behind(messages, zero.item().topicsEvidence()));
    }
}
