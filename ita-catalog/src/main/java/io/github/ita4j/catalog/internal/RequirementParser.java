package io.github.ita4j.catalog.internal;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of required elements. */
final class RequirementParser {
    private final Reading reading;

    RequirementParser(Reading reading) {
        this.reading = reading;
    }

    List<Requirement> parse(List<JsonValue> elements) {
        List<Requirement> requirements = new ArrayList<>();
        for (JsonValue element : elements) {
            Optional<Members> object = reading.values.object(element);
            if (object.isEmpty()) {
                continue;
            }
            Members members = object.get();
            Optional<LocalizedText> text = reading.facts.needText(members, "text");
            Optional<Evidence> evidence = reading.facts.needEvidence(members, "evidence");
            members.done();
            if (text.isPresent() && evidence.isPresent()) {
                requirements.add(Requirement.of(text.get(), evidence.get()));
            }
        }
        return requirements;
    }
}
