package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.criteria.UnitKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a topic of o-items. */
record TopicParser(Values values, Definitions definitions) {
    private static final List<String> DUE_PARTS =
            Arrays.stream(DuePart.values()).map(DuePart::name).toList();

    Optional<Topic> parse(Members members, String id) {
        Topic.Builder topic = Topic.builder().id(id).name(members.words("name"));
        JsonValue themeValue = members.need("theme");
        int number = values.whole(themeValue, 1, DefinitionsParser.MAX_THEME);
        Optional<ImprovementTheme> theme = number == 0
                ? Optional.empty()
                : Definitions.resolve(definitions.themes, number, "form.theme", themeValue, values.faults());
        topic.themeEvidence(members.evidence("themeEvidence")).remedy(members.words("remedy"));
        Optional<UnitKind> owner =
                Definitions.resolve(definitions.unitKinds, members.need("owner"), "form.unit-kind", values);
        String due = due(members.need("due"));
        topic.dueEvidence(members.evidence("dueEvidence"));
        // A theme or an owner that is defined but broken is no fault here, yet leaves nothing to build with.
        if (members.broken() || theme.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(topic.theme(theme.get())
                .owner(owner.get())
                .due(DuePart.valueOf(due))
                .build());
    }

    private String due(JsonValue value) {
        String word = values.text(value);
        if (!word.isEmpty() && !DUE_PARTS.contains(word)) {
            values.faults().add(INVALID_VALUE, "due", value, "words", String.join(", ", DUE_PARTS));
        }
        return word;
    }
}
