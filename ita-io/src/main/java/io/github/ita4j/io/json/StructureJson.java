package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Topic;
import java.io.IOException;
import java.util.Optional;

/** The member {@code instruments} of {@link CatalogJson}: a catalogue from its instruments down to its items. */
final class StructureJson {
    private final Catalog catalog;
    private final JsonGenerator json;

    StructureJson(Catalog catalog, JsonGenerator json) {
        this.catalog = catalog;
        this.json = json;
    }

    void write() throws IOException {
        json.writeArrayFieldStart("instruments");
        for (InstrumentCriteria instrument : catalog.instruments()) {
            write(instrument);
        }
        json.writeEndArray();
    }

    private void write(InstrumentCriteria instrument) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", instrument.instrument().code());
        JsonOutput.words(json, "titleTh", "titleEn", instrument.title());
        json.writeNumberField("weight", instrument.weight());
        CatalogMembers.evidence(json, "weightEvidence", instrument.weightEvidence());
        json.writeArrayFieldStart("parts");
        for (InstrumentPart part : instrument.parts()) {
            json.writeStartObject();
            json.writeStringField("code", part.code().code());
            JsonOutput.words(json, "titleTh", "titleEn", part.title());
            CatalogMembers.evidence(json, "evidence", part.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("indicators");
        for (CriteriaNode indicator :
                catalog.node(instrument.instrument()).orElseThrow().children()) {
            write(indicator);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CriteriaNode indicator) throws IOException {
        IndicatorNumber number = (IndicatorNumber) indicator.code();
        json.writeStartObject();
        json.writeNumberField("number", number.number());
        group(indicator);
        JsonOutput.text(
                json, "officialEn", catalog.indicator(number).orElseThrow().officialEnglish());
        CatalogMembers.evidence(
                json, "itemsEvidence", catalog.indicator(number).orElseThrow().itemsEvidence());
        items(indicator);
        json.writeArrayFieldStart("subIndicators");
        for (CriteriaNode child : indicator.children()) {
            if (child.item().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("number", child.code().code());
                group(child);
                items(child);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void group(CriteriaNode group) throws IOException {
        JsonOutput.words(json, "titleTh", "titleEn", group.title().orElseThrow());
        CatalogMembers.evidence(json, "titleEvidence", group.evidence().orElseThrow());
        CatalogMembers.points(json, "points", group.points());
    }

    private void items(CriteriaNode group) throws IOException {
        json.writeArrayFieldStart("items");
        for (CriteriaNode child : group.children()) {
            if (child.item().isPresent()) {
                item(child, child.item().get());
            }
        }
        json.writeEndArray();
    }

    private void item(CriteriaNode node, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", item.code().code());
        CatalogMembers.title(json, item);
        CatalogMembers.points(json, "points", node.points());
        JsonOutput.text(json, "answerScale", item.answerScale().map(AnswerScale::code));
        CatalogMembers.evidence(json, "answerScaleEvidence", item.answerScaleEvidence());
        JsonOutput.codes(
                json, "parts", item.parts().stream().map(AnswerScale::code).toList());
        if (item.code().instrument() == Instrument.OIT) {
            published(item);
        }
        json.writeEndObject();
    }

    /** What only o-items have. */
    private void published(Item item) throws IOException {
        CatalogMembers.requirements(json, "requirements", item.requirements());
        CatalogMembers.evidence(json, "requirementsEvidence", item.requirementsEvidence());
        JsonOutput.codes(json, "topics", item.topics().stream().map(Topic::id).toList());
        CatalogMembers.evidence(json, "topicsEvidence", item.topicsEvidence());
        Optional<RequiredMeasure> measure = catalog.requiredMeasure(item.code());
        if (measure.isEmpty()) {
            json.writeNullField("measure");
            return;
        }
        json.writeObjectFieldStart("measure");
        CatalogMembers.requirements(json, "elements", measure.get().elements());
        json.writeArrayFieldStart("topics");
        for (Topic topic : measure.get().topics()) {
            topic(topic);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void topic(Topic topic) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", topic.id());
        JsonOutput.words(json, "nameTh", "nameEn", topic.name());
        json.writeNumberField("theme", topic.theme().number());
        CatalogMembers.evidence(json, "themeEvidence", topic.themeEvidence());
        JsonOutput.words(json, "remedyTh", "remedyEn", topic.remedy());
        json.writeStringField("owner", topic.owner().code());
        JsonOutput.words(json, "ownerTh", "ownerEn", topic.owner().name());
        json.writeStringField("due", topic.due().name());
        JsonOutput.words(json, "dueTh", "dueEn", topic.due().label());
        CatalogMembers.evidence(json, "dueEvidence", topic.dueEvidence());
        json.writeEndObject();
    }
}
