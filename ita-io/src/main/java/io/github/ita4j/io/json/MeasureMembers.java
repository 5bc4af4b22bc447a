package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of the measure that an o-item requires, in every output that names the item. */
final class MeasureMembers {
    private MeasureMembers() {}

    static void write(JsonGenerator json, RequiredMeasure measure) throws IOException {
        themes(json, measure.topics());
        json.writeArrayFieldStart("elements");
        for (Requirement element : measure.elements()) {
            json.writeStartObject();
            JsonOutput.words(json, "th", "en", element.text());
            evidence(json, element.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remedies");
        for (LocalizedText remedy : measure.remedies()) {
            json.writeStartObject();
            JsonOutput.words(json, "th", "en", remedy);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("owners");
        for (UnitKind owner : measure.owners()) {
            json.writeStartObject();
            json.writeStringField("code", owner.code());
            JsonOutput.words(json, "nameTh", "nameEn", owner.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        due(json, measure.topics());
    }

    private static void themes(JsonGenerator json, List<Topic> topics) throws IOException {
        json.writeArrayFieldStart("themes");
        for (List<Topic> group : grouped(topics, Topic::theme)) {
            ImprovementTheme theme = group.get(0).theme();
            json.writeStartObject();
            json.writeNumberField("number", theme.number());
            JsonOutput.words(json, "nameTh", "nameEn", theme.name());
            evidence(json, strongest(group, Topic::themeEvidence));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void due(JsonGenerator json, List<Topic> topics) throws IOException {
        json.writeArrayFieldStart("due");
        for (List<Topic> group : grouped(topics, Topic::due)) {
            json.writeStartObject();
            json.writeStringField("part", group.get(0).due().name());
            JsonOutput.words(json, "th", "en", group.get(0).due().label());
            evidence(json, strongest(group, Topic::dueEvidence));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> List<List<Topic>> grouped(List<Topic> topics, Function<Topic, T> by) {
        return List.copyOf(topics.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Two topics that say the same of an item support each other. */
    private static Evidence strongest(List<Topic> topics, Function<Topic, Evidence> of) {
        return topics.stream().map(of).min(Comparator.comparing(Evidence::kind)).orElseThrow();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("evidence", evidence.kind().code());
    }
}
